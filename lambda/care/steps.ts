import type {
  Id,
  LinePart,
  Policy,
  Routine,
  Step,
  Technique,
  TechniquePart,
} from '../content/types';
import type { Needs, PlannedStep } from './plan';

/** What a line needs: what the routine around it does; by itself, nothing. */
const needsOfLine = (routine: Routine | undefined, onChest: boolean): Needs => ({
  fromDays: routine?.minimumAgeDays ?? 0,
  gentlerBefore: 0,
  navel: 'any',
  feedingWait: 'none',
  duringFeed: routine === undefined || (routine.duringFeed ?? false),
  onChest,
});

function needsOf(technique: Technique, step: Step): Needs {
  const restricted = technique.restrictedSteps?.includes(step.id) ?? true;
  return {
    fromDays: Math.min(technique.minimumAgeDays, technique.gentler?.fromDays ?? Infinity),
    gentlerBefore: technique.gentler?.beforeDays ?? 0,
    navel: restricted ? technique.navel : 'any',
    feedingWait: restricted ? technique.feedingWait : 'none',
    duringFeed: technique.duringFeed ?? false,
    onChest: technique.onChest ?? false,
  };
}

export function lineStep(part: LinePart, routine: Routine | undefined): PlannedStep {
  return {
    key: `${part.id}/${part.line}/-/-`,
    part: part.id,
    technique: part.line,
    step: null,
    number: 1,
    of: 1,
    side: null,
    short: false,
    fewer: false,
    zone: part.zone,
    touches: [],
    holdSeconds: part.holdSeconds,
    strokes: 0,
    each: false,
    safety: part.safety ?? false,
    readiness: part.readiness ?? false,
    needs: needsOfLine(routine, part.onChest ?? false),
    leftOut: false,
  };
}

/** A hold that shrinks with its strokes: each takes at least as long as before, so nothing is rushed. */
const shrunk = (holdSeconds: number, strokes: number, of: number): number =>
  Math.ceil((holdSeconds * strokes) / of);

/**
 * A step with so many per cent of its strokes, never fewer than policy allows. Safety steps, steps
 * without strokes and those that do each toe or finger stay as they are.
 */
export function withFewerStrokes<S extends PlannedStep>(
  step: S,
  percent: number,
  policy: Policy,
): S {
  if (step.safety || step.each) return step;
  const floor = Math.ceil((step.strokes * policy.strokesFloorPercent) / 100);
  const least = Math.max(policy.fewestStrokes, floor);
  const strokes = Math.max(least, Math.round((step.strokes * percent) / 100));
  if (strokes >= step.strokes) return step;
  const holdSeconds = shrunk(step.holdSeconds, strokes, step.strokes);
  return { ...step, strokes, holdSeconds, fewer: true };
}

/** The steps of one part: the first side, the change, then the second side in short cues. */
export function techniqueSteps(part: TechniquePart, technique: Technique): PlannedStep[] {
  const chosen = part.steps ?? technique.steps.map((step) => step.id);
  const second = part.sides === 1 ? undefined : technique.secondSide;
  const sided = technique.secondSide !== undefined;
  const plan = (id: Id, side: PlannedStep['side'], short: boolean): PlannedStep[] => {
    const index = technique.steps.findIndex((step) => step.id === id);
    const step = technique.steps[index];
    if (step === undefined) return [];
    const strokes = part.strokes?.[id] ?? step.strokes ?? 0;
    const most = step.strokes ?? strokes;
    return [
      {
        key: `${part.id}/${technique.id}/${id}/${side ?? '-'}`,
        part: part.id,
        technique: technique.id,
        step: id,
        number: index + 1,
        of: technique.steps.length,
        side,
        short,
        fewer: strokes < most,
        zone: step.zone,
        touches: step.touches ?? [],
        holdSeconds: strokes < most ? shrunk(step.holdSeconds, strokes, most) : step.holdSeconds,
        strokes,
        each: step.each ?? false,
        safety: step.safety ?? false,
        readiness: false,
        needs: needsOf(technique, step),
        leftOut: false,
      },
    ];
  };
  const change = technique.secondSide?.change;
  const first = chosen.filter((id) => id !== change);
  return [
    ...first.flatMap((id) => plan(id, sided ? 'first' : null, false)),
    ...(second === undefined ? [] : plan(second.change, 'second', false)),
    ...(second?.again ?? [])
      .filter((id) => chosen.includes(id))
      .flatMap((id) => plan(id, 'second', true)),
  ];
}
