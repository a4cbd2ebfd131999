import type { Language, Saying } from '../language';
import { type Bindings, compilePattern, type Finder, phraseFinder } from '../pattern';
import type { Moment } from '../result';
import { numberFinder, within } from './number';

const DAY = 86_400_000;

/** A day of the calendar, as midnight UTC. */
const dayOf = ({ now, timeZone }: Moment): Date => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
  return new Date(`${parts.slice(0, 10)}T00:00:00Z`);
};

const addDays = (date: Date, days: number) => new Date(date.getTime() + days * DAY);
const writeDay = (date: Date) => date.toISOString().slice(0, 10);
/** Monday is 1. */
const weekdayOf = (date: Date) => date.getUTCDay() || 7;

/** The week by ISO 8601: it belongs to the year of its Thursday. */
function writeWeek(date: Date): string {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - newYear) / DAY / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

function weekday(today: Date, wanted: number, which: number): Date {
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  if (which < 0) return addDays(today, ahead - 7);
  return addDays(today, which > 0 && ahead === 0 ? 7 : ahead);
}

/** A month or a day with a name. Without a year it is never past, as Amazon has it. */
function named(today: Date, { month, ordinal, year }: Bindings): string | null {
  const write = (inYear: number) => {
    const first = `${inYear}-${String(month).padStart(2, '0')}`;
    return ordinal === undefined ? first : `${first}-${String(ordinal).padStart(2, '0')}`;
  };
  const thisYear = today.getUTCFullYear();
  const soonest = write(thisYear);
  const past = soonest < writeDay(today).slice(0, soonest.length);
  const text = year === undefined ? write(past ? thisYear + 1 : thisYear) : write(Number(year));
  const date = new Date(`${text}${ordinal === undefined ? '-01' : ''}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !writeDay(date).startsWith(text) ? null : text;
}

function resolve({ is, add = 0 }: Saying, bound: Bindings, today: Date): string | null {
  switch (is) {
    case 'present':
      return 'PRESENT_REF';
    case 'day':
      return writeDay(addDays(today, add));
    case 'weekday':
      return writeDay(weekday(today, Number(bound['weekday']), add));
    case 'week':
      return writeWeek(addDays(today, add * 7));
    case 'weekend':
      return `${writeWeek(addDays(today, add * 7))}-WE`;
    case 'month':
      return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + add, 1))
        .toISOString()
        .slice(0, 7);
    case 'year':
      return String(today.getUTCFullYear() + add);
    default:
      return named(today, bound);
  }
}

/** "Twenty twenty six" or "two thousand twenty six". */
function yearFinder(number: Finder<number>): Finder<number> {
  const whole = within(number, 1900, 2199);
  const century = within(number, 19, 21);
  const rest = within(number, 10, 99);
  return (words, from) => [
    ...whole(words, from),
    ...century(words, from).flatMap((first) =>
      rest(words, from + first.length).map((second) => ({
        length: first.length + second.length,
        value: first.value * 100 + second.value,
      })),
    ),
  ];
}

/** Finds AMAZON.DATE on a day: "today", "next monday", "july ninth", "this weekend". */
export function dateFinder(language: Language): (moment: Moment) => Finder<string> {
  const { weekdays, months, patterns } = language.date;
  const finders = {
    weekday: phraseFinder(weekdays),
    month: phraseFinder(months),
    ordinal: phraseFinder(language.ordinals),
    year: yearFinder(numberFinder(language)),
  };
  const compiled = patterns.map((saying) => ({
    saying,
    find: compilePattern(saying.say, finders),
  }));
  return (moment) => (words, from) => {
    const found = compiled.flatMap(({ saying, find }) =>
      find(words, from).map((match) => ({ saying, ...match })),
    );
    const today = dayOf(moment);
    return found.flatMap(({ saying, length, value: bound }) => {
      const value = resolve(saying, bound, today);
      return value === null ? [] : [{ length, value }];
    });
  };
}
