import type { DayMoment } from '../content/types';
import { checkZone, dayAt, momentsAt, type TimeOfDay } from './zone';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A parent's clock may be ahead of ours, so a time up to this far in the future counts as now. */
const AHEAD = 2 * MINUTE;

/** Counted from today; all of yesterday has been, and tomorrow's first minutes may count as now. */
const DAYS = [-1, 0, 1].map((days) => days * DAY);

/** A clock time as it was said. An hour of 1 to 12 without a half may be before or after noon. */
export interface ClockTime extends TimeOfDay {
  readonly half?: 'morning' | 'afternoon' | 'evening' | 'night';
}

/** Whether a clock time says itself in which half of the day it is: "three in the morning", 15:00. */
export const namesHalf = ({ hour, half }: ClockTime): boolean =>
  half !== undefined || hour === 0 || hour > 12;

/** The hours of the day, 0 to 23, that may be meant. */
function hoursMeant({ hour, half }: ClockTime): readonly number[] {
  if (hour === 0 || hour > 12) return [hour];
  const early = hour % 12;
  const late = early + 12;
  if (half === undefined) return [early, late];
  switch (half) {
    case 'morning':
      return [early];
    case 'afternoon':
      return [late];
    case 'evening':
      // "Twelve thirty in the evening" is after midnight, or after noon where evening begins there.
      return hour === 12 ? [early, late] : [late];
    case 'night':
      // "Nine at night" is late, "two at night" and "twelve at night" are early.
      return hour >= 6 && hour < 12 ? [late] : [early];
  }
}

/**
 * The most recent moment, not in the future, that a clock time may mean, as ISO 8601 in UTC. Of two
 * halves of the day, of a time that clocks show twice, and of the two readings of one that they skip,
 * it is the later: a feed that seems to have ended later waits longer. Up to two minutes in the
 * future counts as now.
 *
 * @param said hour 0 to 23, minute 0 to 59
 * @throws {RangeError} for a zone that `Intl` does not know, or a `now` that is no moment
 * @example resolveClock({ hour: 2, minute: 30 }, 'Asia/Kolkata', '2026-11-22T10:00:00Z') // 14:30 there, 09:00Z
 */
export function resolveClock(said: ClockTime, zone: string, now: string): string {
  checkZone(zone);
  const present = Date.parse(now);
  const today = dayAt(present, zone);
  const minutes = hoursMeant(said).map((hour) => hour * HOUR + said.minute * MINUTE);
  const meant = DAYS.flatMap((day) =>
    minutes.flatMap((minute) => momentsAt(today + day + minute, zone)),
  );
  const latest = Math.max(...meant.filter((moment) => moment <= present + AHEAD));
  return new Date(Math.min(latest, present)).toISOString();
}

/** "14:30" as milliseconds since midnight. */
function sinceMidnight(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * HOUR + minute * MINUTE;
}

/**
 * The latest moment, not in the future, of the most recent such part of the day, as ISO 8601 in UTC:
 * its end, or now while it lasts. So "this morning" is noon to somebody who says it at three, and now
 * to somebody who says it at eight. It begins two minutes early, as clocks differ.
 *
 * @throws {RangeError} for a zone that `Intl` does not know, or a `now` that is no moment
 */
export function latestEnd({ from, to }: DayMoment, zone: string, now: string): string {
  checkZone(zone);
  const present = Date.parse(now);
  const today = dayAt(present, zone);
  const [start, end] = [sinceMidnight(from), sinceMidnight(to)];
  const length = end > start ? end - start : end - start + DAY;
  const ends = DAYS.map((day) => today + day + start)
    .filter((begins) => Math.min(...momentsAt(begins, zone)) <= present + AHEAD)
    .map((begins) => Math.max(...momentsAt(begins + length, zone)));
  return new Date(Math.min(Math.max(...ends), present)).toISOString();
}
