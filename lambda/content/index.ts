import type { Content, LocaleWords, Words } from './types';

export type { LineKey } from './generated/keys';

type Files<T> = Readonly<Record<string, () => T>>;

/** Each entry is read at its first need, and kept. */
function lazily<T extends object>(files: Files<T>): Readonly<Record<string, T>> {
  const known = new Map<string, T>();
  const read = (name: string, file: () => T): T => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const first = file();
    known.set(name, first);
    return first;
  };
  const entries = Object.entries(files).map(([name, file]) => {
    const entry: PropertyDescriptor = { enumerable: true, get: () => read(name, file) };
    return [name, entry] as const;
  });
  return Object.defineProperties<Record<string, T>>({}, Object.fromEntries(entries));
}

/**
 * What the guide knows and says. The generator has checked all files against these types; bundled,
 * each stays a file of its own beside the code (scripts/build/apart.mjs).
 */
export const content: Content = {
  ...(require('./generated/content.json') as Omit<Content, 'words' | 'locales'>),
  words: lazily({ en: () => require('./generated/words.en.json') as Words }),
  locales: lazily({
    'en-001': () => require('./generated/words.en-001.json') as LocaleWords,
    'en-AU': () => require('./generated/words.en-AU.json') as LocaleWords,
    'en-GB': () => require('./generated/words.en-GB.json') as LocaleWords,
    'en-IN': () => require('./generated/words.en-IN.json') as LocaleWords,
  }),
};
