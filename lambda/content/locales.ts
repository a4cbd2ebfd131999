import type { Content, Words } from './types';

type Spoken = Pick<Content, 'words' | 'locales'>;

/** What is spoken to a locale: its own words, or else its language's, or else English. */
export function spokenTo(locale: string, { words, locales }: Spoken): string {
  if (Object.hasOwn(locales, locale)) return locale;
  const language = locale.split('-')[0] ?? '';
  return Object.hasOwn(words, language) ? language : 'en';
}

/**
 * All words of a language, or of a locale laid over those it falls back to.
 * @throws Error where nothing is known by that name
 */
export function wordsOf(name: string, spoken: Spoken): Words {
  const language = spoken.words[name];
  if (language !== undefined) return language;
  const own = spoken.locales[name];
  if (own === undefined) throw new Error(`no words for ${name}`);
  const { lines, steps, parts, names, ...rest } = wordsOf(own.fallback, spoken);
  const techniques = Object.entries(own.steps).map(
    ([id, said]) => [id, { ...steps[id], ...said }] as const,
  );
  return {
    ...rest,
    lines: { ...lines, ...own.lines },
    steps: { ...steps, ...Object.fromEntries(techniques) },
    parts: { ...parts, ...own.parts },
    names: { ...names, ...own.names },
  };
}
