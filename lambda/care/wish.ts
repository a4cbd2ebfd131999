import type { Alternative, Id } from '../content/types';
import type { AgeTold } from './early';
import type { Signs } from './readiness/sign';

/** What the parent asked for, as data; it survives the questions in between. */
export interface Wish {
  readonly start: Alternative;
  /** "I only have five minutes". */
  readonly minutes?: number;
  /** How many times "shorter" was said before it began. */
  readonly shorter?: number;
  /** Ids of parts that are left out from the start. */
  readonly without?: readonly Id[];
  readonly because?: 'constipation';
}

/**
 * How a wish is carried out, fixed when the massage begins, so that a pause or a night does not
 * turn it into another one.
 */
export interface Terms {
  readonly variant: 'whole' | 'afterFeed' | 'newborn';
  /** Whether baby was fed was not known, so the tummy stays out of this massage. */
  readonly withoutTummy: boolean;
  /** Ids of parts, or keys of steps, left out for want of time or because the parent asked. */
  readonly without: readonly Id[];
  /** Of content's strokes, so many are done for want of time: 1 to 99 per cent; absent means all. */
  readonly strokesPercent?: number;
}

/** What this session's parent answered or volunteered. Never stored. */
export interface Told {
  /** Asked for the age, and no answer came: counts as newborn for this session. */
  readonly ageUnanswered?: true;
  /** The age before weeks early were taken off: as it was told, or else as it was remembered. */
  readonly ageTold?: AgeTold;
  /** Born so many weeks early; null where that was told without a number. */
  readonly weeksEarly?: number | null;
  readonly navel?: 'stumpOn' | 'healing';
  /** "No" to the question about milk or food in the last half hour, and when. */
  readonly notFedAt?: string;
  /** What was volunteered, until its fact changes. */
  readonly signs?: Signs;
  /** When the feed that this session told last was told, for "no, …" to replace or remove it. */
  readonly lastFeedToldAt?: string;
  /** When a feed was told with no word of when, which counts as just now until somebody says. */
  readonly untimedAt?: string;
  /** A feed is going on, told in this session. */
  readonly feedingNow?: true;
}

/** The id behind what can be started: one namespace for techniques, routines and lines. */
export function idOf(start: Alternative): Id {
  if ('technique' in start) return start.technique;
  return 'routine' in start ? start.routine : start.line;
}
