import type { Language } from '../language';
import { compilePattern, either, phraseFinder, type Finder, type Found } from '../pattern';
import { numberFinder, within } from './number';

const DAY_MINUTES = 24 * 60;

const two = (value: number) => String(value).padStart(2, '0');

/** Which of the day's two readings of an hour is meant. */
function inHalf(minutes: number, half: string | null): number {
  const hour = Math.floor(minutes / 60);
  if (half === null || hour > 12) return minutes;
  const noon = minutes % (DAY_MINUTES / 2);
  if (half === 'morning') return noon;
  if (half === 'afternoon') return noon + DAY_MINUTES / 2;
  // "Nine at night" is late, "two at night" is early.
  return hour >= 6 && hour < 12 ? noon + DAY_MINUTES / 2 : noon;
}

/** Finds AMAZON.TIME: "half past two", "two thirty p m", "ten to midnight", "this morning". */
export function timeFinder(language: Language): Finder<string> {
  const number = numberFinder(language);
  const finders = {
    hour: either(within(number, 0, 23), phraseFinder(language.time.hours)),
    minute: within(number, 10, 59),
    minutes: within(number, 1, 59),
    digit: within(number, 1, 9),
  };
  const { clock, halves, fixed } = language.time;
  const clocks = clock.map((saying) => ({ ...saying, find: compilePattern(saying.say, finders) }));
  const named = (sayings: typeof halves) =>
    sayings.map(({ say, is = '' }) => ({ is, find: compilePattern(say, {}) }));
  const halfFinders = named(halves);
  const fixedFinders = named(fixed);

  const minutesOfDay = (words: readonly string[], from: number): Found<number>[] =>
    clocks.flatMap(({ find, minutes: offset = 0, before }) =>
      find(words, from).map(({ length, value }) => {
        const said = Number(value['minute'] ?? value['minutes'] ?? value['digit'] ?? 0);
        const minutes = Number(value['hour']) * 60 + offset + (before ? -said : said);
        return { length, value: (minutes + DAY_MINUTES) % DAY_MINUTES };
      }),
    );
  const withHalves = (words: readonly string[], from: number) =>
    minutesOfDay(words, from).flatMap(({ length, value }) => [
      { length, value: inHalf(value, null) },
      ...halfFinders.flatMap(({ is, find }) =>
        find(words, from + length).map((half) => ({
          length: length + half.length,
          value: inHalf(value, is),
        })),
      ),
    ]);
  return (words, from) => [
    ...withHalves(words, from).map(({ length, value }) => ({
      length,
      value: `${two(Math.floor(value / 60))}:${two(value % 60)}`,
    })),
    ...fixedFinders.flatMap(({ is, find }) =>
      find(words, from).map(({ length }) => ({ length, value: is })),
    ),
  ];
}
