import type { Id, LinePart, Routine, Step, Technique, TechniquePart } from '../content/types';
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
    safety: part.safety ?? false,
    readiness: part.readiness ?? false,
    needs: needsOfLine(routine, part.onChest ?? false),
    leftOut: false,
  };
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
    const share = step.strokes === undefined ? 1 : strokes / step.strokes;
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
        fewer: share < 1,
        zone: step.zone,
        touches: step.touches ?? [],
        holdSeconds: Math.round(step.holdSeconds * share),
        strokes,
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
