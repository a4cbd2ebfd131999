import { wallMinutes } from './amounts';
import { pick, say } from './vocabulary';
import type { Said } from './told';
import type { Child, View } from './truth';

/** Ways to say when and of whom. */

const MINUTE = 60_000;

export const minutesAgo = ({ feedEndedAt }: Child, now: number): number =>
  feedEndedAt === null ? 180 : Math.max(0, Math.floor((now - feedEndedAt) / MINUTE));

export const inIso = (minutes: number): string =>
  minutes >= 120 && minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;

type Whose = readonly [
  ids: Readonly<Record<string, string>>,
  raw: Readonly<Record<string, string>>,
];

/** By name mostly; by what tells babies apart, and of both. */
export const WHOSE: readonly ((child: Child) => Whose)[] = [
  ({ name }) => [{}, { babyName: name }],
  ({ name }) => [{}, { babyName: name }],
  ({ name }) => [{}, { babyName: name }],
  ({ name }) => [{}, { babyName: name }],
  () => [{ who: 'both' }, {}],
  () => [{ who: 'other_one' }, {}],
];

const two = (count: number) => String(count).padStart(2, '0');

/** The end of the last feed by the clock on the wall, with the half of the day or without. */
export function fedByClock(name: string, { child, zone, now }: View, n: number): Said {
  const minutes = wallMinutes(child.feedEndedAt ?? now - 180 * MINUTE, zone);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const time = (hours: number) => `${two(hours)}:${two(minute)}`;
  const short = hour > 12 ? hour - 12 : hour;
  const half = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : hour < 22 ? 'evening' : 'night';
  return pick(
    [
      say(name, {}, { time: time(hour) }),
      say(name, {}, { time: time(short) }),
      say(name, { half }, { time: time(short) }),
    ],
    n,
  );
}

/** Something to say, of what the parent knows and a number to choose by. */
export type Words = (view: View, n: number) => Said;
