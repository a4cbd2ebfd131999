import { planFor } from '../../lambda/care';
import { content } from '../../lambda/content';
import type { Id } from '../../lambda/content/types';
import { secondsToSay } from '../../lambda/speech/estimate';
import type { Say } from './engine';
import { hear, startOf } from './hear';
import type { Played } from './play';
import { heard } from './silence';
import { secondsOf } from './sound';
import { allWordings } from './wordings';

/** A hold is right within so many seconds, or within this share of it. */
const HOLD_OFF_SECONDS = 0.3;
const HOLD_OFF = 0.05;
/** How far off the estimated lengths of steps may be: in the middle, and each. */
export const MEDIAN_OFF = 0.15;
export const MOST_OFF = 0.3;

/** Seconds of a hold: what content asks for, and what is heard. */
export interface HoldFound {
  readonly asked: number;
  readonly heard: number;
}

/** What one technique or routine comes to. */
export interface Finding {
  readonly id: Id;
  readonly holds: readonly HoldFound[];
  /** The same with the strokes counted aloud. */
  readonly counted: readonly HoldFound[];
  /** Of each wording of its steps: the estimate, as a share of the engine's length, above 1. */
  readonly lengths: readonly { readonly wording: string; readonly off: number }[];
  /** How far the guide's timeline and the sound are apart where a hold ends, in seconds, at most. */
  readonly apart: number;
}

/** The holds of a massage, against those of content: none is left out where all may be done. */
function holdsIn(id: Id, { holds }: Played): HoldFound[] {
  const terms = { variant: 'whole', withoutTummy: false, without: [] } as const;
  const { steps } = planFor({ start: startOf(id) }, terms, content);
  if (steps.length !== holds.length) throw new Error(`${id}: ${holds.length} steps were heard.`);
  return holds.map(({ start, end }, index) => ({
    asked: steps[index]?.holdSeconds ?? 0,
    heard: end - start,
  }));
}

/** Measures a technique or routine in its sound. */
export async function check(id: Id, locale: string, say: Say): Promise<Finding> {
  const played = await hear(id, locale, say);
  const language = locale.slice(0, 2);
  const rate = content.policy.voiceRatePercent;
  const tone = { rate, volume: 'medium', whispered: false };
  return {
    id,
    holds: holdsIn(id, played),
    counted: holdsIn(id, await hear(id, locale, say, true)),
    lengths: allWordings(id, language, content).map((wording) => {
      const seconds = secondsOf(heard(say(wording, tone)));
      return { wording, off: secondsToSay(wording, rate, language) / seconds - 1 };
    }),
    apart: Math.max(...played.holds.map(({ late }) => Math.abs(late))),
  };
}

/** How far off a hold is, as a share of what it may be. */
export const holdOff = ({ asked, heard }: HoldFound): number =>
  Math.abs(heard - asked) / Math.max(HOLD_OFF_SECONDS, HOLD_OFF * asked);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/** What is not as it must be, in words; empty if all is well. */
export function wrongIn(findings: readonly Finding[]): string[] {
  const offs = findings.flatMap(({ lengths }) => lengths.map(({ off }) => Math.abs(off)));
  const middle = median(offs);
  return [
    ...findings.flatMap(({ id, holds, counted }) =>
      [...holds, ...counted]
        .filter((hold) => holdOff(hold) > 1)
        .map(({ asked, heard }) => `${id}: ${heard.toFixed(2)} s of quiet in place of ${asked}`),
    ),
    ...findings.flatMap(({ id, lengths }) =>
      lengths
        .filter(({ off }) => Math.abs(off) > MOST_OFF)
        .map(({ wording, off }) => `${id}: ${(off * 100).toFixed(0)} % off: ${wording}`),
    ),
    ...(middle > MEDIAN_OFF ? [`The median length is ${(middle * 100).toFixed(0)} % off.`] : []),
  ];
}
