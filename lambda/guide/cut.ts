import { halvesOf, sumsOf, untracked, type Cut, type Halves, type Walked } from './halves';
import { secondsIn, type TimedStep } from './passage';

/**
 * Whether a response closes its session while hands are at work: this one, which speaks all `count`
 * steps there are, or the next, for which only the last is left. A device may then take "Alexa, wait"
 * or "she's choking" for itself; while the session is open, the words reach us
 * (docs/device-check.md, check 12). A single step cannot be cut in two.
 */
const closesAtWork = (count: number, { first, second }: Cut): boolean =>
  (second === 0 && first === count && first > 1) || first + second === count - 1;

/** Whether a reprompt, this one or the last, is no more than a few seconds behind a question. */
function isHurried(halves: Halves, { policy, isEnd }: Walked): boolean {
  const { passageMinSeconds, repromptMinSeconds } = policy;
  const { secondSeconds, ends, leftSeconds } = halves;
  if (secondSeconds !== null && secondSeconds < repromptMinSeconds) return true;
  // What is left for another response is cut in two as well.
  return isEnd && !ends && leftSeconds < passageMinSeconds + repromptMinSeconds;
}

/** How many halves are too short to be followed by a question. */
function tooShort({ ends, firstSeconds, secondSeconds }: Halves, { policy }: Walked): number {
  const asksIn = ends
    ? secondSeconds === null
      ? []
      : [firstSeconds]
    : [firstSeconds, secondSeconds];
  return asksIn.filter((seconds) => seconds !== null && seconds < policy.passageMinSeconds).length;
}

/**
 * What makes a cut good, the weightiest first, each the lower the better: a short technique runs to its
 * end without a word; the microphone stays open while hands are at work, but for a rest too short to be
 * cut, and for a massage that was asked for in a minute; no reprompt is hurried; halves are not too
 * short, unless they end it, and the place can be told; then as few words of the parent's as can be,
 * and halves alike.
 */
function ranksOf(
  steps: readonly TimedStep[],
  walked: Walked,
): readonly ((halves: Halves) => number)[] {
  const { policy, isRoutine, isBeginning, isEnd, carriesOn } = walked;
  const whole = secondsIn(steps);
  const isShort = !isRoutine && whole <= policy.withoutWordSeconds;
  const closes = (cut: Cut) => carriesOn && isEnd && closesAtWork(steps.length, cut);
  return [
    ({ ends }) => (isShort && !ends ? 1 : 0),
    (halves) => (closes(halves) && whole >= policy.oneGoSeconds ? 1 : 0),
    (halves) => (carriesOn && isHurried(halves, walked) ? 1 : 0),
    (halves) => (closes(halves) && !isBeginning ? 1 : 0),
    (halves) => tooShort(halves, walked) + untracked(steps, halves, walked),
    ({ ends }) => (ends ? 0 : 1),
    ({ ends, first, second, firstSeconds, secondSeconds }) =>
      ends ? Math.max(firstSeconds, secondSeconds ?? 0) : -(first + second),
    ({ first }) => -first,
  ];
}

/** Those that a rank puts first, in their order. */
function bestBy<T>(candidates: readonly T[], rank: (candidate: T) => number): readonly T[] {
  if (candidates.length < 2) return candidates;
  const ranks = candidates.map(rank);
  const best = Math.min(...ranks);
  return candidates.filter((_, index) => ranks[index] === best);
}

const countTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/** How many steps can be in `room` seconds, one at least: the others need not be looked at. */
function within(steps: readonly TimedStep[], room: number): number {
  let seconds = 0;
  const over = steps.findIndex((one) => (seconds += one.seconds) > room);
  return over === -1 ? steps.length : Math.max(1, over);
}

/**
 * Where to cut what follows: no half is longer than its room, unless a single step is, and no step is
 * ever cut.
 */
export function cutOf(steps: readonly TimedStep[], walked: Walked): Cut {
  const { room, isEnd, carriesOn, around } = walked;
  const seconds = sumsOf(steps);
  const closing = isEnd ? Math.min(around.closing, around.finish) : around.closing;
  const firsts = within(steps, room - around.opening - closing);
  const left = room - around.goingOn - Math.min(around.more, around.finish);
  const cuts = countTo(firsts).flatMap((first): Cut[] =>
    !carriesOn || first === steps.length
      ? [{ first, second: 0 }]
      : countTo(within(steps.slice(first), left)).map((second) => ({ first, second })),
  );
  const fitting = cuts
    .map((cut) => halvesOf(cut, steps.length, seconds, walked))
    .filter(
      ({ first, second, firstSeconds, secondSeconds }) =>
        (first === 1 || firstSeconds <= room) &&
        (second < 2 || secondSeconds === null || secondSeconds <= room),
    );
  const [best] = ranksOf(steps, walked).reduce<readonly Halves[]>(bestBy, fitting);
  return { first: best?.first ?? 1, second: best?.second ?? 0 };
}
