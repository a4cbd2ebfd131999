import type { Policy } from '../content/types';
import type { TimedStep } from './passage';

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

/** A cut with what it makes of both halves, in seconds with their words. */
export interface Halves extends Cut {
  /** Whether the massage ends with them. */
  readonly ends: boolean;
  readonly firstSeconds: number;
  /** Null where there is no second half. */
  readonly secondSeconds: number | null;
  /** Of the steps that are left for another response, without words around them. */
  readonly leftSeconds: number;
}

/** Seconds of the steps from one to before another; every sum is made once, from the left. */
export function sumsOf(steps: readonly TimedStep[]): (from: number, to: number) => number {
  const sums: number[][] = [];
  return (from, to) => {
    const known = (sums[from] ??= [0]);
    for (let at = from + known.length - 1; at < to; at += 1) {
      known.push((known.at(-1) ?? 0) + (steps[at]?.seconds ?? 0));
    }
    return known[to - from] ?? 0;
  };
}

/** How a cut divides `count` steps. */
export function halvesOf(
  { first, second }: Cut,
  count: number,
  seconds: ReturnType<typeof sumsOf>,
  { around, isEnd }: Walked,
): Halves {
  const taken = first + second;
  const ends = isEnd && taken === count;
  const closing = ends && second === 0 ? around.finish : around.closing;
  const last = ends ? around.finish : around.more;
  return {
    first,
    second,
    ends,
    firstSeconds: around.opening + seconds(0, first) + closing,
    secondSeconds: second === 0 ? null : around.goingOn + seconds(first, taken) + last,
    leftSeconds: seconds(taken, count),
  };
}

/**
 * Steps whose place could be mistaken by more than one: a voice that is slower or faster than
 * estimated has by then drifted by more than such a step is long.
 */
export function untracked(
  steps: readonly TimedStep[],
  { first, second }: Cut,
  walked: Walked,
): number {
  const { around, policy } = walked;
  const drift = policy.speechDriftPercent / 100;
  const grace = policy.answerGraceSeconds - around.goingOn;
  let spoken = around.opening;
  let lost = 0;
  for (let at = 0; at < first + second; at += 1) {
    const step = steps[at];
    if (step === undefined) break;
    if (at === first) spoken += around.closing + around.goingOn;
    const begun = drift * spoken + policy.hearingLagSeconds;
    spoken += step.spoken;
    const isLost = step.seconds < Math.max(begun, drift * spoken + (at === first ? grace : 0));
    const inFirst = at > 0 && at < first - 1;
    const inSecond = at >= first && at < first + second - 1;
    if (isLost && (inFirst || inSecond)) lost += 1;
  }
  return lost;
}
