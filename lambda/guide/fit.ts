import type { PermittedStep } from '../care';
import type { Id, Part } from '../content/types';
import type { Measure } from './piece';

/** Estimated seconds of steps with their holds, without opening and closing words. */
export const secondsOf = (steps: readonly PermittedStep[], measure: Measure): number =>
  steps.reduce((sum, step) => sum + measure.step(step) + step.holdSeconds, 0);

/** The ids of parts in the order of leaving out: 1 goes first, `always` never goes. */
const order = (parts: readonly Part[]): Id[] =>
  parts
    .filter((part): part is Part & { keep: number } => part.keep !== 'always')
    .sort((one, other) => one.keep - other.keep)
    .map((part) => part.id);

/**
 * Which parts to leave out so that `steps` take at most `minutes`: whole parts in content's `keep`
 * order, never by rushing. Answers the ids left out; what must stay may still be longer.
 */
export function leaveOutFor(
  minutes: number,
  steps: readonly PermittedStep[],
  parts: readonly Part[],
  measure: Measure,
): Id[] {
  const leftOut: Id[] = [];
  let kept = steps;
  for (const id of order(parts)) {
    if (secondsOf(kept, measure) <= minutes * 60) break;
    if (!kept.some((step) => step.part === id)) continue;
    leftOut.push(id);
    kept = kept.filter((step) => step.part !== id);
  }
  return leftOut;
}

/** Whole minutes that steps take, at least one. */
export const minutesOf = (steps: readonly PermittedStep[], measure: Measure): number =>
  Math.max(1, Math.round(secondsOf(steps, measure) / 60));
