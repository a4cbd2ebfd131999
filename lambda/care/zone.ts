import { tzOffset } from '@date-fns/tz/tzOffset';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** What the clocks of a zone show, counted as if it were UTC: milliseconds since 1970. */
type Wall = number;

/** What clocks show: hour 0 to 23, minute 0 to 59. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** Zones that `Intl` was found to know; to ask it takes longer than everything else here. */
const known = new Set<string>();

/**
 * Refuses what is no time zone. `tzOffset` alone would not do: of a zone it does not know it makes NaN,
 * and of "Nowhere+05" five hours.
 * @throws {RangeError} for a zone that `Intl` does not know.
 */
export function checkZone(zone: string): void {
  if (known.has(zone)) return;
  new Intl.DateTimeFormat('en', { timeZone: zone });
  known.add(zone);
}

/** What the clocks show at a moment (milliseconds since 1970). The zone must be known. */
const wallAt = (moment: number, zone: string): Wall =>
  moment + tzOffset(zone, new Date(moment)) * MINUTE;

/** The midnight of the day it is at a moment. */
export const dayAt = (moment: number, zone: string): Wall =>
  Math.floor(wallAt(moment, zone) / DAY) * DAY;

/**
 * The moments at which clocks show `wall`: one; both, where clocks are set back and show it twice; or,
 * where clocks are set forward and skip it, the two that somebody with a wrong clock could mean. It
 * holds for any zone that does not change twice within two days; none has.
 */
export function momentsAt(wall: Wall, zone: string): readonly number[] {
  const either = [wall - DAY, wall + DAY].map((around) => wall - (wallAt(around, zone) - around));
  const shown = either.filter((moment) => wallAt(moment, zone) === wall);
  return shown.length > 0 ? shown : either;
}

/**
 * The time of day of a moment.
 * @throws {RangeError} for a zone that `Intl` does not know.
 */
export function timeOfDayAt(at: string, zone: string): TimeOfDay {
  checkZone(zone);
  const wall = new Date(wallAt(Date.parse(at), zone));
  return { hour: wall.getUTCHours(), minute: wall.getUTCMinutes() };
}
