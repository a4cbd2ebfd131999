import type {
  Content,
  FeedingWait,
  Id,
  NavelNeed,
  Part,
  Policy,
  Routine,
  Zone,
} from '../content/types';
import { own } from '../json';
import { lineStep, techniqueSteps, withFewerStrokes } from './steps';
import type { Terms, Wish } from './wish';

/** Names a step of a plan for good: part, technique or line, step, side. */
export type StepKey = string;

/** What a step needs of a baby. */
export interface Needs {
  readonly fromDays: number;
  readonly gentlerBefore: number;
  readonly navel: NavelNeed;
  readonly feedingWait: FeedingWait;
  readonly duringFeed: boolean;
  /** Baby lies on the grown-up's chest. */
  readonly onChest: boolean;
}

export interface PlannedStep {
  readonly key: StepKey;
  /** Id of the part of the routine; of the technique where a technique was asked for. */
  readonly part: Id;
  /** Id of the technique, or of the line where the part is a line. */
  readonly technique: Id;
  /** Null for a line. */
  readonly step: Id | null;
  /** Its number in the technique's own order, from 1, and how many the technique has. */
  readonly number: number;
  readonly of: number;
  readonly side: 'first' | 'second' | null;
  /** Said in a few words: the hands know it from the first side. */
  readonly short: boolean;
  /** Fewer strokes than the technique has, so a count in its words would be wrong. */
  readonly fewer: boolean;
  readonly zone: Zone;
  /** Where else the hands rest. */
  readonly touches: readonly Zone[];
  readonly holdSeconds: number;
  readonly strokes: number;
  /** One stroke for each toe or finger, so that fewer would leave some out. */
  readonly each: boolean;
  readonly safety: boolean;
  /** Says itself when it is all right to begin. */
  readonly readiness: boolean;
  readonly needs: Needs;
  /** Belongs to a part that is left out within the feeding wait. */
  readonly leftOut: boolean;
}

/** The steps a wish stands for, before the care rules looked at this baby. */
export interface Plan {
  readonly wish: Wish;
  readonly terms: Terms;
  /** What it is made of, for leaving parts out when time is short. */
  readonly parts: readonly Part[];
  readonly steps: readonly PlannedStep[];
  /** The numbers the rules use travel with the plan. */
  readonly policy: Policy;
}

/** The parts of a routine in a variant; those left out after a feed stay, marked, to keep the place. */
function partsOf(routine: Routine, terms: Terms): { part: Part; leftOut: boolean }[] {
  const kept = (parts: readonly Part[], leaveOut: readonly Id[] = []) =>
    parts.map((part) => ({ part, leftOut: leaveOut.includes(part.id) }));
  if (terms.variant === 'newborn' && routine.newborn !== undefined && 'parts' in routine.newborn) {
    return kept(routine.newborn.parts);
  }
  if (terms.variant !== 'afterFeed' || routine.afterFeed === undefined) return kept(routine.parts);
  const { leaveOut, instead } = routine.afterFeed;
  const last = routine.parts.findLastIndex((part) => leaveOut.includes(part.id)) + 1;
  const parts = kept(routine.parts, leaveOut);
  return [...parts.slice(0, last), ...kept(instead), ...parts.slice(last)];
}

const isLine = (id: Id, { words }: Content) =>
  Object.values(words).some(({ parts }) => Object.hasOwn(parts, id));

/** What a wish starts, as parts. Ids that content does not know, or no longer, give none. */
function partsFor({ start }: Wish, terms: Terms, content: Content) {
  if ('routine' in start) {
    const routine = own(content.routines, start.routine);
    return routine === undefined ? [] : partsOf(routine, terms);
  }
  if ('line' in start && !isLine(start.line, content)) return [];
  const part: Part =
    'technique' in start
      ? { id: start.technique, keep: 'always', technique: start.technique }
      : {
          id: start.line,
          keep: 'always',
          line: start.line,
          holdSeconds: content.policy.lineAloneSeconds,
          zone: 'whole',
        };
  return [{ part, leftOut: false }];
}

type Drawn = Pick<Plan, 'parts' | 'steps'>;

function draw(wish: Wish, terms: Terms, content: Content): Drawn {
  const { start } = wish;
  const routine = 'routine' in start ? own(content.routines, start.routine) : undefined;
  const parts = partsFor(wish, terms, content);
  const steps = parts
    .filter(({ part }) => !terms.without.includes(part.id))
    .flatMap(({ part, leftOut }) => {
      if ('line' in part) return [{ ...lineStep(part, routine), leftOut }];
      const technique = own(content.techniques, part.technique);
      if (technique === undefined) return [];
      return techniqueSteps(part, technique).map((step) => ({ ...step, leftOut }));
    })
    .filter((step) => !terms.without.includes(step.key))
    .map((step) => withFewerStrokes(step, terms.strokesPercent ?? 100, content.policy));
  return { parts: parts.map(({ part }) => part), steps };
}

/** Plans that are remembered for one content; beyond these it begins anew, as what is left out varies. */
const MOST_PLANS = 100;
const drawn = new WeakMap<Content, Map<string, Drawn>>();

/** Turns a wish into its steps, for no baby in particular yet; the same steps each time it is asked. */
export function planFor(wish: Wish, terms: Terms, content: Content): Plan {
  const known = drawn.get(content) ?? new Map<string, Drawn>();
  drawn.set(content, known);
  const { variant, without, strokesPercent } = terms;
  const key = JSON.stringify([wish.start, variant, without, strokesPercent]);
  let plan = known.get(key);
  if (plan === undefined) {
    if (known.size >= MOST_PLANS) known.clear();
    plan = draw(wish, terms, content);
    known.set(key, plan);
  }
  return { wish, terms, ...plan, policy: content.policy };
}
