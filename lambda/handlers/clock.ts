import type { LineKey } from '../content';
import { line, type Line } from '../content/line';
import type { Situation } from '../situation';
import { clockOf } from './due';

const MINUTE = 60_000;

/** Whole minutes until a moment, rounded up. */
const minutesUntil = (moment: string, now: string): number =>
  Math.max(0, Math.ceil((Date.parse(moment) - Date.parse(now)) / MINUTE));

/** The moment `minutes` before `now`. */
export const ago = (now: string, minutes: number): string =>
  new Date(Date.parse(now) - minutes * MINUTE).toISOString();

/** The minutes that are left of a feeding wait, as every sentence counts them. */
function minutesLeft(moment: string, situation: Situation): number {
  const clock = clockOf(situation);
  return clock.says === 'wait' ? clock.minutesLeft : minutesUntil(moment, situation.now);
}

/** A sentence with a time of day, or with minutes where the device's time zone is not known. */
export function atClock(
  withClock: LineKey,
  without: LineKey,
  moment: string,
  situation: Situation,
): Line {
  const { zone, now } = situation;
  const count = minutesLeft(moment, situation);
  return zone === null
    ? line(without, { count })
    : line(withClock, { count, at: { clock: moment, zone, now } });
}

/** "Tummy strokes are fine in twelve minutes, at ten fifteen. … Shall I set that reminder?" */
export const offerOf = (dueAt: string, situation: Situation): Line =>
  atClock('remind.offer', 'remind.offerNoClock', dueAt, situation);
