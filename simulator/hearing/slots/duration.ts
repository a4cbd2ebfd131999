import type { Language } from '../language';
import { compilePattern, type Finder, type Found, phraseFinder } from '../pattern';
import { numberFinder } from './number';

/** From the largest: its letter, and how many of the next smaller make one. */
const UNITS = [
  { name: 'year', letter: 'Y', smaller: 'month', holds: 12 },
  { name: 'month', letter: 'M', smaller: 'day', holds: 30 },
  { name: 'week', letter: 'W', smaller: 'day', holds: 7 },
  { name: 'day', letter: 'D', smaller: 'hour', holds: 24 },
  { name: 'hour', letter: 'H', smaller: 'minute', holds: 60 },
  { name: 'minute', letter: 'M', smaller: 'second', holds: 60 },
  { name: 'second', letter: 'S', smaller: null, holds: 0 },
] as const;

interface Term {
  readonly unit: string;
  readonly amount: number;
}

const order = (unit: string) => UNITS.findIndex(({ name }) => name === unit);

/** A half of a month or a week in whole days; nobody counts a baby's age in hours. */
const isInDays = (unit: string) => unit === 'month' || unit === 'week';

/** PnYnMnWnDTnHnMnS, as Amazon writes it. */
function write(terms: readonly Term[]): string {
  const amounts = new Map<string, number>();
  const add = (unit: string, amount: number) =>
    amounts.set(unit, (amounts.get(unit) ?? 0) + amount);
  for (const { unit, amount } of terms) {
    const { smaller, holds } = UNITS[order(unit)] ?? { smaller: null, holds: 0 };
    const whole = Math.floor(amount);
    const part = (amount - whole) * holds;
    if (whole > 0) add(unit, whole);
    if (smaller && part > 0) add(smaller, isInDays(unit) ? Math.floor(part) : part);
  }
  const part = (units: readonly (typeof UNITS)[number][]) =>
    units
      .filter(({ name }) => amounts.has(name))
      .map(({ name, letter }) => `${amounts.get(name)}${letter}`)
      .join('');
  const clock = part(UNITS.slice(4));
  return `P${part(UNITS.slice(0, 4))}${clock && `T${clock}`}`;
}

/** Finds AMAZON.DURATION: "ten minutes", "an hour and a half", "two years three hours". */
export function durationFinder(language: Language): Finder<string> {
  const { units, terms, and } = language.duration;
  const finders = { number: numberFinder(language), unit: phraseFinder(units) };
  // A term has its unit in its words ("ten minutes") or of its own ("a fortnight").
  const patterns = terms.map(({ say, is = '', add = 0 }) => ({
    find: compilePattern(say, finders),
    own: is,
    add,
  }));
  const termsAt = (words: readonly string[], at: number): Found<Term>[] =>
    patterns.flatMap(({ find, own, add }) =>
      find(words, at).map(({ length, value: { number = 0, unit = own } }) => ({
        length,
        value: { unit: String(unit), amount: Number(number) + add },
      })),
    );
  const chains = (words: readonly string[], at: number, above: number): Found<Term[]>[] =>
    termsAt(words, at)
      .filter(({ value }) => order(value.unit) > above)
      .flatMap((first) => {
        const next = at + first.length;
        const joined = and.includes(words[next] ?? '') ? 1 : 0;
        const rest = chains(words, next + joined, order(first.value.unit)).map((found) => ({
          length: first.length + joined + found.length,
          value: [first.value, ...found.value],
        }));
        return [{ length: first.length, value: [first.value] }, ...rest];
      });
  return (words, from) =>
    chains(words, from, -1)
      .filter(({ value }) => value.some(({ amount }) => amount > 0))
      .map(({ length, value }) => ({ length, value: write(value) }));
}
