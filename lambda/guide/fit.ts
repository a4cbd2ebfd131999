import { withFewerStrokes, type PermittedStep } from '../care';
import type { Id, Part, Policy } from '../content/types';

/** A massage that may take less time than it does. */
export interface Fitting {
  /** What is left of it, with all strokes. */
  readonly steps: readonly PermittedStep[];
  /** What may be left out; a part that is being done now is none of these. */
  readonly parts: readonly Part[];
  /** How many of the strokes are done so far, in per cent; there are never more again. */
  readonly strokesPercent: number;
  readonly policy: Policy;
  /** Seconds of such a massage to its finish. */
  readonly secondsOf: (steps: readonly PermittedStep[]) => number;
}

/** A massage made to fit. */
export interface Fit {
  /** Ids of the parts left out for it. */
  readonly without: readonly Id[];
  readonly strokesPercent: number;
  readonly seconds: number;
  /** Whether it takes no longer than was asked; if not, it is the shortest there is. */
  readonly fits: boolean;
}

/** Between content's strokes and the fewest that policy allows, in steps that can be heard. */
const STEP_PERCENT = 5;

/** The ids of parts in the order of leaving out: 1 goes first, `always` never goes. */
const order = (parts: readonly Part[]): Id[] =>
  parts
    .filter((part): part is Part & { keep: number } => part.keep !== 'always')
    .sort((one, other) => one.keep - other.keep)
    .map((part) => part.id);

/** Shares of the strokes, below the present one, down to the fewest. */
function shares({ strokesPercent, policy }: Fitting): number[] {
  const floor = policy.strokesFloorPercent;
  const count = Math.max(0, Math.ceil((strokesPercent - floor) / STEP_PERCENT));
  return Array.from({ length: count }, (_, index) =>
    Math.max(floor, strokesPercent - (index + 1) * STEP_PERCENT),
  );
}

/** The first of some tries that fits, or the last of them; each is shorter than the one before. */
function firstThatFits(tries: readonly number[], at: (value: number) => Fit): Fit {
  let [low, high] = [0, tries.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (at(tries[middle] ?? 0).fits) high = middle;
    else low = middle + 1;
  }
  return at(tries[low] ?? 0);
}

/** The tries at one massage: what is left out of it, and how many strokes; none is walked twice. */
function triesOf(most: number, { steps, policy, secondsOf }: Fitting) {
  const known = new Map<string, Fit>();
  return (without: readonly Id[], strokesPercent: number): Fit => {
    const key = `${strokesPercent} ${without.join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const kept = steps.filter((step) => !without.includes(step.part));
    const seconds = secondsOf(kept.map((step) => withFewerStrokes(step, strokesPercent, policy)));
    const tried = { without, strokesPercent, seconds, fits: seconds <= most };
    known.set(key, tried);
    return tried;
  };
}

/**
 * Makes what is left of a massage last between 80 and 100 per cent of `seconds` (policy
 * `timeFilledPercent`, `timeTakenPercent`). Whole parts go in content's `keep` order; where that is
 * more than needed, the last of them that there is time for stays after all, every step with fewer
 * strokes if it must. Nothing is ever rushed. What is short enough stays as it is; where nothing is
 * enough, it is the shortest there is.
 */
export function fit(seconds: number, massage: Fitting): Fit {
  const { steps, parts, policy, strokesPercent: now } = massage;
  const least = (seconds * policy.timeFilledPercent) / 100;
  const tried = triesOf((seconds * policy.timeTakenPercent) / 100, massage);
  const whole = tried([], now);
  if (whole.fits) return whole;
  const fewer = shares(massage);
  const trimmed = (without: readonly Id[]): Fit => {
    const shortest = tried(without, fewer.at(-1) ?? now);
    if (!shortest.fits) return shortest;
    return firstThatFits([now, ...fewer], (percent) => tried(without, percent));
  };
  const goes = order(parts).filter((id) => steps.some((step) => step.part === id));
  const counts = [...goes.keys(), goes.length];
  const byParts = firstThatFits(counts, (count) => tried(goes.slice(0, count), now));
  if (!byParts.fits) return trimmed(goes);
  let best = byParts;
  for (const id of byParts.without.toReversed()) {
    if (best.seconds >= least) break;
    const back = trimmed(best.without.filter((other) => other !== id));
    if (back.fits && back.seconds > best.seconds) best = back;
  }
  return best;
}

/** Whole minutes of seconds, at least one. */
export const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));
