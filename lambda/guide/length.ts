import type { PermittedStep } from '../care';
import { walk, type Manner } from './walk';
import { holdFactor } from './ways';

/**
 * What a single response cannot pass, so that a long massage is not cut anew in all its length:
 * holds alone that are longer than both halves of it, and one step more.
 */
function inReach(steps: readonly PermittedStep[], { policy, ways }: Manner): number {
  const most = 2 * Math.max(policy.passageMaxSeconds, policy.routinePassageMaxSeconds);
  const factor = holdFactor(ways, policy);
  let held = 0;
  const over = steps.findIndex((step) => (held += step.holdSeconds * factor) > most);
  return over === -1 ? steps.length : over + 1;
}

/**
 * Seconds of a massage from the first of `steps` to its finish, as the parent lives it: every word
 * and hold, the listening before silence carries on, and a short answer wherever one is needed.
 */
export function secondsToFinish(steps: readonly PermittedStep[], manner: Manner): number {
  const { listeningSeconds, answerSeconds } = manner.policy;
  let seconds = 0;
  let left = steps;
  let how = manner;
  while (left.length > 0) {
    const reach = inReach(left, how);
    const then = left[reach]?.key ?? manner.then;
    const { speech, reprompt } = walk(left.slice(0, reach), { ...how, then }).timeline;
    const { next } = reprompt ?? speech;
    seconds += speech.seconds;
    if (reprompt !== null) seconds += listeningSeconds + reprompt.seconds;
    if (next !== null) seconds += answerSeconds;
    const taken = left.findIndex((step) => step.key === next);
    left = taken === -1 ? [] : left.slice(taken);
    how = { ...how, opening: [], beforeClosing: [], closings: how.closings + 2 };
  }
  return seconds;
}
