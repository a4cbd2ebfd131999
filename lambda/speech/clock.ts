import { timeOfDayAt } from '../care';
import type { Words } from '../content/types';
import { filled, templateOf } from './template';

/** Within this, in milliseconds, only one half of the day can be meant. */
const ONE_HALF = 6 * 60 * 60 * 1000;

type Range = readonly [first: number, last: number];

const isIn = (value: number, range?: Range) =>
  range === undefined || (range[0] <= value && value <= range[1]);

const inserted = (pattern: string, values: Readonly<Record<string, string>>) =>
  filled(templateOf(pattern), ({ name }) => values[name] ?? '');

/**
 * The time of day of a moment, in words: "ten thirty", "twelve oh five", "three o'clock", "noon". The
 * half of the day is said when the moment is more than six hours from `now`: "ten thirty at night".
 *
 * @param at ISO 8601, like `now`
 * @throws {RangeError} for a zone that `Intl` does not know
 */
export function timeOfDay(at: string, zone: string, now: string, words: Words): string {
  const { hour, minute } = timeOfDayAt(at, zone);
  const inWords = (value: number) => words.numbers[value] ?? String(value);
  const { times, halves } = words.clock;
  const pattern = times.find(({ hours, minutes }) => isIn(hour, hours) && isIn(minute, minutes));
  const said = { hour: inWords(hour % 12 || 12), minute: inWords(minute) };
  const time = inserted(pattern?.say ?? '', said);
  const isNear = Math.abs(Date.parse(at) - Date.parse(now)) <= ONE_HALF;
  const half = halves.find(({ hours }) => isIn(hour, hours));
  if (isNear || pattern?.alone || half === undefined) return time;
  return inserted(half.say, { time });
}
