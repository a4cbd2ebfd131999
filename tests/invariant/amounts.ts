import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Said } from './told';

/** Amounts of time and moments of the day, as a parent means them. */

const MINUTE = 60_000;
const HOURS_BACK = 50;
/** Clocks differ, so a time up to this far ahead is now. */
const AHEAD = 2;

/** What sounds like a number in English: thirteen and thirty, and so on. */
export function twinOf(count: number): number | null {
  if (count >= 13 && count <= 19) return (count - 10) * 10;
  return count >= 30 && count <= 90 && count % 10 === 0 ? count / 10 + 10 : null;
}

interface Amount {
  readonly minutes: number;
  /** By the youngest reading; nothing for amounts below a day. */
  readonly days: number;
  /** Only minutes were said, whose number may have been misheard. */
  readonly inMinutes: boolean;
}

const ISO =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/;

export function amountOf({ slots }: Said, name: string): Amount | null {
  const parts = ISO.exec(slots[name]?.value ?? '');
  if (parts === null) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = parts
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const all = years * 360 + months * 30 + weeks * 7 + days;
  const youngest = all === days ? Math.min(days, twinOf(days) ?? days) : all;
  return { minutes: minutes + 60 * (hours + 24 * all), days: youngest, inMinutes: hours === 0 };
}

/** Whoever is nearly so old is up to a week younger. */
const SHORT = 7;

/** The youngest of the ages that are said, in days: in a slot, as nearly one, and by a word. */
export function daysSaid(said: Said, name: string, ofWord?: number): number | undefined {
  const days = amountOf(said, name)?.days ?? 0;
  const nearly = amountOf(said, 'nearly')?.days ?? 0;
  const all = [...(days > 0 ? [days] : []), ...(nearly > 0 ? [Math.max(0, nearly - SHORT)] : [])];
  const ages = ofWord === undefined ? all : [...all, ofWord];
  return ages.length === 0 ? undefined : Math.min(...ages);
}

/** How long ago an end was, as it was told. */
type Ago = Pick<Amount, 'minutes' | 'inMinutes'>;

/**
 * Told in one breath, the nearest end counts. Whichever numbers were misheard it is one of these; where
 * they are more than the two readings of one number, the least.
 */
export function nearestAgo(ends: readonly [Ago, ...Ago[]]): Ago {
  const readings = ends.map(({ minutes, inMinutes }) =>
    inMinutes ? [minutes, twinOf(minutes) ?? minutes] : [minutes],
  );
  const near = ends.reduce((one, other) => (other.minutes < one.minutes ? other : one));
  const farther = readings.flatMap((both) => (both[0] === near.minutes ? [] : both));
  const own = readings.find(([minutes]) => minutes === near.minutes) ?? [];
  if (own.every((minutes) => farther.every((other) => minutes <= other))) return near;
  return { minutes: Math.min(...readings.flat()), inMinutes: false };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Minutes since midnight that the clock on the wall shows. */
export function wallMinutes(at: number, zone: string): number {
  const known = clocks.get(zone);
  const clock =
    known ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  if (known === undefined) clocks.set(zone, clock);
  const [hour = 0, minute = 0] = clock.format(at).split(':').map(Number);
  return hour * 60 + minute;
}

/** Going back from now, the first minute at which the clock on the wall fits; null for none. */
function latestWhere(fits: (minutes: number) => boolean, zone: string, now: number) {
  const from = Math.floor(now / MINUTE) + AHEAD;
  for (let minute = from; minute > from - HOURS_BACK * 60; minute -= 1) {
    if (fits(wallMinutes(minute * MINUTE, zone))) return Math.min(minute * MINUTE, now);
  }
  return null;
}

/** The hours, 0 to 23, that an hour on the clock may mean. */
function hoursMeant(hour: number, half: string | undefined): readonly number[] {
  if (hour === 0 || hour > 12) return [hour];
  const [early, late] = [hour % 12, (hour % 12) + 12];
  if (half === 'morning') return [early];
  if (half === 'afternoon') return [late];
  if (half === 'evening') return hour === 12 ? [early, late] : [late];
  if (half === 'night') return hour >= 6 && hour < 12 ? [late] : [early];
  return [early, late];
}

/** "At half past two": the latest such moment. Null for what is no time of the clock. */
export function clockMoment(
  value: string,
  half: string | undefined,
  zone: string,
  now: number,
): number | null {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value);
  if (parts === null) return null;
  const [, hour = '', minute = ''] = parts;
  const meant = hoursMeant(Number(hour), half).map((one) => one * 60 + Number(minute));
  return latestWhere((minutes) => meant.includes(minutes), zone, now);
}

interface Part {
  readonly from: string;
  readonly to: string;
}
const file = join(__dirname, '..', '..', 'content', 'moments.json');
const parts = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Part>>;
const PERIODS: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};
const minutesOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

/** "This morning": the latest moment that lies in it. Null for what is no part of the day. */
export function partOfDay(id: string, zone: string, now: number): number | null {
  const part = parts[PERIODS[id] ?? id];
  if (part === undefined) return null;
  const [from, to] = [minutesOf(part.from), minutesOf(part.to)];
  const within = (minutes: number) =>
    from < to ? minutes >= from && minutes <= to : minutes >= from || minutes <= to;
  return latestWhere(within, zone, now);
}
