import type { Content, Country, Policy } from '../../content/types';
import { ageInDays, type BabyToday } from '../baby';
import { feedClock, type FeedClock } from '../feed';
import { planFor, type Plan } from '../plan';
import type { Told, Wish } from '../wish';
import type { Signs } from './sign';

/** What a question about massage names, as far as the rules care. */
export interface Asked {
  /** Nothing was named. */
  readonly general: boolean;
  /** Steps that wait strictly after a feed. */
  readonly tummy: boolean;
  /** Something for baby's first three weeks. */
  readonly forNewborns: boolean;
  /** On the grown-up's chest. */
  readonly onChest: boolean;
  readonly bedtime: boolean;
  readonly nose: boolean;
  readonly constipation: boolean;
  readonly oil: boolean;
}

/** All that the decision table looks at (brief C1). */
export interface Inquiry {
  readonly now: string;
  readonly signs: Signs;
  /** Age in days; null while it is not known, which counts as newborn. */
  readonly days: number | null;
  /** Asked for in this session and not answered. */
  readonly ageUnanswered: boolean;
  readonly navel: 'healed' | 'unhealed' | 'unknown';
  readonly clock: FeedClock;
  /** "No" to milk or food in the last half hour, and it still holds. */
  readonly notFed: boolean;
  /** A feed is going on, told in this session. */
  readonly feedingNow: boolean;
  /** A massage is going on. */
  readonly during: boolean;
  readonly asked: Asked;
  readonly policy: Policy;
  readonly country: Country | null;
}

const NOTHING: Asked = {
  general: true,
  tummy: false,
  forNewborns: false,
  onChest: false,
  bedtime: false,
  nose: false,
  constipation: false,
  oil: false,
};

/** What a plan is about. */
export function askedBy({ wish, steps }: Plan, { routines }: Content): Asked {
  const routine = 'routine' in wish.start ? routines[wish.start.routine] : undefined;
  return {
    ...NOTHING,
    general: false,
    tummy: steps.some(({ needs }) => needs.feedingWait === 'hard'),
    forNewborns:
      routine?.newborn !== undefined
        ? 'parts' in routine.newborn
        : steps.some(({ needs, step }) => needs.fromDays === 0 && step !== null),
    onChest: steps.some(({ needs }) => needs.onChest),
    bedtime: routine?.farewell !== undefined,
    nose: steps.some(({ zone }) => zone === 'nose'),
    constipation: wish.because === 'constipation',
  };
}

export const GENERAL = NOTHING;

/** Whether a "no" to the feed question still holds. */
export function notFedHolds({ notFedAt }: Told, now: string, policy: Policy): boolean {
  if (notFedAt === undefined) return false;
  const since = Date.parse(now) - Date.parse(notFedAt);
  return since >= 0 && since <= policy.notFedHoldsMinutes * 60 * 1000;
}

/** The navel as far as it was told, now or before. */
function navelOf({ navel }: BabyToday, told: Told): Inquiry['navel'] {
  if (navel === 'healed') return 'healed';
  return told.navel !== undefined || navel === 'due' ? 'unhealed' : 'unknown';
}

export interface Around {
  readonly baby: BabyToday;
  readonly told: Told;
  readonly now: string;
  readonly policy: Policy;
  readonly country?: Country | null;
  readonly during?: boolean;
}

/** An inquiry about something, or in general. */
export function inquire(asked: Asked, around: Around): Inquiry {
  const { baby, told, now, policy, country = null, during = false } = around;
  return {
    now,
    signs: told.signs ?? {},
    days: baby.age === undefined ? null : ageInDays(baby.age, now),
    ageUnanswered: told.ageUnanswered ?? false,
    navel: navelOf(baby, told),
    clock: feedClock(baby.feeds, now, policy),
    notFed: notFedHolds(told, now, policy),
    feedingNow: told.feedingNow ?? false,
    during,
    asked,
    policy,
    country,
  };
}

/** What a wish asks about, whole and for no baby in particular. */
export const askedIn = (wish: Wish | null, content: Content): Asked =>
  wish === null
    ? NOTHING
    : askedBy(
        planFor(wish, { variant: 'whole', withoutTummy: false, without: [] }, content),
        content,
      );
