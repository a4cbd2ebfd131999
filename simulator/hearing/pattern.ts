/** Something found at a place among words: how many words it takes, and what it is. */
export interface Found<Value> {
  readonly length: number;
  readonly value: Value;
}

/** Finds all readings that begin at a place. */
export type Finder<Value> = (words: readonly string[], from: number) => readonly Found<Value>[];

type Part =
  { readonly words: ReadonlySet<string>; readonly optional: boolean } | { readonly name: string };

/** What a pattern's names were found to be. */
export type Bindings = Readonly<Record<string, number | string>>;

const parse = (pattern: string): Part[] =>
  pattern.split(' ').map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name !== undefined) return { name };
    const optional = part.endsWith('?');
    return { words: new Set(part.replace(/\?$/, '').split('|')), optional };
  });

/**
 * Compiles a pattern: `a|an` is one word of several, `the?` may be missing, `{number}` is whatever
 * the finder of that name finds.
 */
export function compilePattern(
  pattern: string,
  finders: Readonly<Record<string, Finder<number | string>>>,
): Finder<Bindings> {
  const parts = parse(pattern);
  const find = (words: readonly string[], at: number, index: number): Found<Bindings>[] => {
    const part = parts[index];
    if (!part) return [{ length: 0, value: {} }];
    const rest = (taken: number, bound: Bindings) =>
      find(words, at + taken, index + 1).map((found) => ({
        length: found.length + taken,
        value: { ...bound, ...found.value },
      }));
    if ('name' in part) {
      const found = finders[part.name]?.(words, at) ?? [];
      return found.flatMap(({ length, value }) => rest(length, { [part.name]: value }));
    }
    const word = words[at];
    const taken = word !== undefined && part.words.has(word) ? rest(1, {}) : [];
    return part.optional ? [...taken, ...rest(0, {})] : taken;
  };
  return (words, from) => find(words, from, 0);
}

/** Finds any of some fixed phrases. */
export function phraseFinder<Value>(phrases: Readonly<Record<string, Value>>): Finder<Value> {
  const known = Object.entries(phrases).map(([phrase, value]) => ({
    words: phrase.split(' '),
    value,
  }));
  return (words, from) =>
    known
      .filter((phrase) => phrase.words.every((word, index) => words[from + index] === word))
      .map(({ words: { length }, value }) => ({ length, value }));
}

/** Finds what any of several finders find. */
export const either =
  <Value>(...finders: readonly Finder<Value>[]): Finder<Value> =>
  (words, from) =>
    finders.flatMap((find) => find(words, from));
