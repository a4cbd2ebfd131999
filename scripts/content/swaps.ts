import type { Words, Wording } from '../../lambda/content/types';

type Swaps = Readonly<Record<string, string>>;

const quoted = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The words to be swapped, whole ones only and the longest first. */
const patternOf = (swaps: Swaps): RegExp => {
  const known = Object.keys(swaps).sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\w-])(${known.map(quoted).join('|')})(?!\\w)`, 'gi');
};

/** Swaps words in a text; a capital at the front stays one. */
export function swapper(swaps: Swaps): (text: string) => string {
  const pattern = patternOf(swaps);
  const lower = new Map(Object.entries(swaps).map(([words, said]) => [words.toLowerCase(), said]));
  return (text) =>
    text.replace(pattern, (found) => {
      const said = lower.get(found.toLowerCase()) ?? found;
      const isCapital = /^[A-Z]/.test(found);
      return isCapital ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : said;
    });
}

/** The words to be swapped that a text does not hold. */
export function unusedIn(text: string, swaps: Swaps): string[] {
  const used = new Set(
    Array.from(text.matchAll(patternOf(swaps)), ([found]) => found.toLowerCase()),
  );
  return Object.keys(swaps).filter((words) => !used.has(words.toLowerCase()));
}

type Change = (text: string) => string;

const inWording = (wording: Wording, change: Change): Wording => {
  if (typeof wording === 'string') return change(wording);
  if (Array.isArray(wording)) return wording.map((one: string) => change(one));
  return inAll(wording, change);
};

const inAll = <T extends object>(texts: T, change: Change): T =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      typeof text === 'string' ? change(text) : (text as unknown),
    ]),
  ) as T;

/** The entries that a change changes, as changed. */
const differing = <T>(
  entries: Readonly<Record<string, T>>,
  change: (entry: T) => T,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries(entries)
      .map(([key, entry]) => [key, entry, change(entry)] as const)
      .filter(([, before, after]) => JSON.stringify(before) !== JSON.stringify(after))
      .map(([key, , after]) => [key, after]),
  );

/** The same for entries in groups; a group in which nothing differs is left out. */
const differingWithin = <T>(
  groups: Readonly<Record<string, Readonly<Record<string, T>>>>,
  change: (entry: T) => T,
): Record<string, Record<string, T>> =>
  Object.fromEntries(
    Object.entries(groups)
      .map(([name, entries]) => [name, differing(entries, change)] as const)
      .filter(([, entries]) => Object.keys(entries).length > 0),
  );

/** What is said otherwise than in these words, once they are changed. */
export const changedWords = ({ lines, steps, parts, names }: Words, change: Change) => ({
  lines: differingWithin(lines, (line) => ({ ...line, text: inWording(line.text, change) })),
  steps: differingWithin(steps, (step) => inAll(step, change)),
  parts: differing(parts, (part) => inAll(part, change)),
  names: differing(names, (name) => inAll(name, change)),
});
