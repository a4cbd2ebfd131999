import { latestEnd, namesHalf, resolveClock, soundsLike, type ClockTime } from '../care';
import { line } from '../content/line';
import { own } from '../json';
import { slotOf, type Situation, type Slot, type Turn } from '../situation';
import { settledAt } from './doubt';
import { minutesSince } from './recording';
import type { Handler } from './turns';
import { ofUntimed, take, toldOf, whenever, type Told } from './telling';

type TimeSaid = Extract<Slot, { kind: 'time' }>;

const HALF_A_DAY = 12 * 60;
const DAY = 24 * 60;
/** A clock time that is to come within this many minutes was misheard, or misread. */
const SOON_MINUTES = 180;

/** A clock time as it was said, with the half of the day where that was named. */
function clockSaid(situation: Situation, { hour, minute }: TimeSaid): ClockTime {
  const half = slotOf(situation, 'half');
  return { hour, minute, ...(half.kind === 'matched' && isHalf(half.id) && { half: half.id }) };
}

/** Whether it is still to come: nobody's feed of half a day ago, or of yesterday. */
function isToCome(said: ClockTime, endedAt: string, now: string): boolean {
  const again = namesHalf(said) ? DAY : HALF_A_DAY;
  return again - (minutesSince(endedAt, now) % again) <= SOON_MINUTES;
}

/** A clock time: in the device's time zone, or asked for in minutes where that cannot be had. */
function atTime(told: Told, time: TimeSaid): Turn {
  const { situation } = told;
  const { zone, now } = situation;
  if (zone === null) return whenever(told);
  const said = clockSaid(situation, time);
  const endedAt = resolveClock(said, zone, now);
  const settled = settledAt(situation, endedAt);
  if (settled !== null) return settled;
  const count = minutesSince(endedAt, now);
  if (isToCome(said, endedAt, now)) return whenever(told);
  const params = { at: { clock: endedAt, zone, now }, count };
  const { feedPermitsUntilMinutes } = situation.content.policy;
  // The clock time is said back, as it may have been of the other half of the day.
  const heard =
    told.named === null && count <= feedPermitsUntilMinutes
      ? line(count === 0 ? 'heard.fedAtNow' : 'heard.fedAt', params)
      : undefined;
  return take(ofUntimed(told), { endedAt, ...orSooner(time, endedAt, zone, now) }, heard);
}

/** The later end that sounds alike, "nine fifty" for "nine fifteen", where it would forbid. */
function orSooner(
  { hour, minute }: TimeSaid,
  endedAt: string,
  zone: string,
  now: string,
): { readonly orEndedAt?: string } {
  const twin = soundsLike(minute);
  if (twin === null || twin > 59) return {};
  const orEndedAt = resolveClock({ hour, minute: twin }, zone, now);
  const close = Date.parse(orEndedAt) - Date.parse(endedAt);
  return close > 0 && close < 60 * 60_000 ? { orEndedAt } : {};
}

const HALVES = ['morning', 'afternoon', 'evening', 'night'] as const;
const isHalf = (id: string): id is (typeof HALVES)[number] => HALVES.some((half) => half === id);

/** What was told of a part of the day is not longer ago than this. */
const TODAY_MINUTES = 16 * 60;

/** The latest that it can have ended in a part of the day; null where that says nothing. */
function endOfPart({ zone, now, content }: Situation, id: string): string | null {
  const moment = own(content.moments, id);
  if (zone === null || moment === undefined) return null;
  const endedAt = latestEnd(moment, zone, now);
  // "At lunch", said before lunch, would be yesterday's: nobody means that.
  return minutesSince(endedAt, now) > TODAY_MINUTES ? null : endedAt;
}

/** A part of the day: the latest it can have ended is safe; where that is too soon, it is asked about. */
function inPartOfDay(told: Told, id: string): Turn {
  const { situation } = told;
  const { now, content } = situation;
  const endedAt = endOfPart(situation, id);
  if (endedAt === null) return whenever(told);
  if (minutesSince(endedAt, now) >= content.policy.feedingWaitMinutes) {
    return take(told, { endedAt, vague: true }, line('heard.aWhile'));
  }
  return whenever(told, endedAt);
}

/** A time slot in whichever of its forms. */
export function byTime(told: Told, slot: Slot): Turn | null {
  if (slot.kind === 'time') return atTime(told, slot);
  return slot.kind === 'period' ? inPartOfDay(told, slot.period) : null;
}

/**
 * How many minutes ago a time slot says that it ended, at the latest; none where that is asked about, as
 * it may be now. Null for what is no time.
 */
export function minutesByTime(situation: Situation, slot: Slot): number | null {
  const { zone, now } = situation;
  if (slot.kind === 'period') return minutesSince(endOfPart(situation, slot.period) ?? now, now);
  if (slot.kind !== 'time') return null;
  if (zone === null) return 0;
  const said = clockSaid(situation, slot);
  const endedAt = resolveClock(said, zone, now);
  if (isToCome(said, endedAt, now)) return 0;
  const { orEndedAt = endedAt } = orSooner(slot, endedAt, zone, now);
  return minutesSince(orEndedAt, now);
}

/** "Fed at two thirty." */
export const fedAt: Handler = (situation) => {
  const told = toldOf(situation);
  // A time that could not be heard is still a feed.
  return byTime(told, slotOf(situation, 'time')) ?? whenever(told);
};

/** "She ate around lunchtime." */
export const fedWhen: Handler = (situation) => {
  const told = toldOf(situation);
  const slot = slotOf(situation, 'dayMoment');
  return slot.kind === 'matched'
    ? inPartOfDay(told, slot.id)
    : (byTime(told, slot) ?? whenever(told));
};
