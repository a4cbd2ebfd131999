import type { Policy } from '../content/types';
import { secondsIn, type TimedStep } from './passage';

/** Seconds of the words around the steps of a response. */
export interface Around {
  readonly opening: number;
  /** The closing question of the first half, and what comes before it. */
  readonly closing: number;
  /** What begins the reprompt. */
  readonly goingOn: number;
  /** The last words of a reprompt after which there is more to come. */
  readonly more: number;
  readonly finish: number;
}

/** What a cut must know of the walk beside its steps. */
export interface Walked {
  readonly around: Around;
  readonly policy: Policy;
  /** The longest that one half may take. */
  readonly room: number;
  /** Whether the last of the steps ends the massage. */
  readonly isEnd: boolean;
  readonly isRoutine: boolean;
  /** Whether nothing of the massage was heard before. */
  readonly isBeginning: boolean;
  /** Whether the reprompt carries on into silence; if not, it has no steps. */
  readonly carriesOn: boolean;
}

/** How many steps the first half speaks, and how many the reprompt; the first may speak them all. */
export interface Cut {
  readonly first: number;
  readonly second: number;
}

/**
 * Steps whose place could be mistaken by more than one: a voice that is slower or faster than
 * estimated has by then drifted by more than such a step is long.
 */
function untracked(first: readonly TimedStep[], second: readonly TimedStep[], walked: Walked) {
  const { around, policy } = walked;
  const drift = policy.speechDriftPercent / 100;
  let spoken = around.opening;
  const isLost = ({ seconds, spoken: own }: TimedStep, grace: number) => {
    const begun = drift * spoken + policy.hearingLagSeconds;
    spoken += own;
    return seconds < Math.max(begun, drift * spoken + grace);
  };
  const lostFirst = first.filter(
    (step, index) => isLost(step, 0) && index > 0 && index < first.length - 1,
  );
  spoken += around.closing + around.goingOn;
  const grace = policy.answerGraceSeconds - around.goingOn;
  const lostSecond = second.filter(
    (step, index) => isLost(step, index === 0 ? grace : 0) && index < second.length - 1,
  );
  return lostFirst.length + lostSecond.length;
}

/** The first of several ranks that differ decides; the lower one is better. */
function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, index) => rank !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Both halves with their words, in seconds; the second null where there is none. */
function lengths(steps: readonly TimedStep[], { first, second }: Cut, walked: Walked) {
  const { around, isEnd } = walked;
  const taken = first + second;
  const ends = isEnd && taken === steps.length;
  const last = ends ? around.finish : around.more;
  const closing = ends && second === 0 ? around.finish : around.closing;
  return {
    ends,
    first: around.opening + secondsIn(steps.slice(0, first)) + closing,
    second: second === 0 ? null : around.goingOn + secondsIn(steps.slice(first, taken)) + last,
  };
}

/**
 * Whether a response closes its session while hands are at work: this one, which speaks all steps
 * there are, or the next, for which only the last is left. A device may then take "Alexa, wait" or
 * "she's choking" for itself; while the session is open, the words reach us
 * (docs/device-check.md, check 12). A single step cannot be cut in two.
 */
const closesAtWork = (steps: readonly TimedStep[], { first, second }: Cut): boolean =>
  (second === 0 && first === steps.length && first > 1) || first + second === steps.length - 1;

/** Whether a reprompt, this one or the last, is no more than a few seconds behind a question. */
function isHurried(steps: readonly TimedStep[], cut: Cut, walked: Walked): boolean {
  const { passageMinSeconds, repromptMinSeconds } = walked.policy;
  const { second, ends } = lengths(steps, cut, walked);
  if (second !== null && second < repromptMinSeconds) return true;
  // What is left for another response is cut in two as well.
  const left = secondsIn(steps.slice(cut.first + cut.second));
  return walked.isEnd && !ends && left < passageMinSeconds + repromptMinSeconds;
}

/**
 * How good a cut is, the lower the better: a short technique runs to its end without a word; the
 * microphone stays open while hands are at work, but for a rest too short to be cut, and for a massage
 * that was asked for in a minute; no reprompt is hurried; halves are not too short, unless they end
 * it, and the place can be told; then as few words of the parent's as can be, and halves alike.
 */
function rank(steps: readonly TimedStep[], cut: Cut, walked: Walked): readonly number[] {
  const { policy, isRoutine, isBeginning, isEnd, carriesOn } = walked;
  const { first, second, ends } = lengths(steps, cut, walked);
  const whole = secondsIn(steps);
  const isShort = !isRoutine && whole <= policy.withoutWordSeconds;
  const closes = carriesOn && isEnd && closesAtWork(steps, cut);
  const asksIn = ends ? (second === null ? [] : [first]) : [first, second];
  const tooShort = asksIn.filter(
    (seconds) => seconds !== null && seconds < policy.passageMinSeconds,
  );
  const taken = cut.first + cut.second;
  const lost = untracked(steps.slice(0, cut.first), steps.slice(cut.first, taken), walked);
  return [
    isShort && !ends ? 1 : 0,
    closes && whole >= policy.oneGoSeconds ? 1 : 0,
    carriesOn && isHurried(steps, cut, walked) ? 1 : 0,
    closes && !isBeginning ? 1 : 0,
    tooShort.length + lost,
    ends ? 0 : 1,
    ends ? Math.max(first, second ?? 0) : -taken,
    -cut.first,
  ];
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
  const { room, isEnd, carriesOn } = walked;
  const fits = ({ first, second }: Cut) => {
    const seconds = lengths(steps, { first, second }, walked);
    return (
      (first === 1 || seconds.first <= room) &&
      (second < 2 || seconds.second === null || seconds.second <= room)
    );
  };
  const { around } = walked;
  const closing = isEnd ? Math.min(around.closing, around.finish) : around.closing;
  const firsts = within(steps, room - around.opening - closing);
  const left = room - around.goingOn - Math.min(around.more, around.finish);
  const cuts = countTo(firsts).flatMap((first): Cut[] =>
    !carriesOn || first === steps.length
      ? [{ first, second: 0 }]
      : countTo(within(steps.slice(first), left)).map((second) => ({ first, second })),
  );
  const [best = { first: 1, second: 0 }] = cuts
    .filter(fits)
    .map((cut) => ({ ...cut, rank: rank(steps, cut, walked) }))
    .sort((one, other) => compare(one.rank, other.rank));
  return { first: best.first, second: best.second };
}
