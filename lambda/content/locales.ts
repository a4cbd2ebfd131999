import { own } from '../json';
import { atNeed } from './parts';
import type { Content, LineWords, Words } from './types';

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
  const local = spoken.locales[name];
  if (local === undefined) throw new Error(`no words for ${name}`);
  const { lines, steps, parts, names, ...rest } = wordsOf(local.fallback, spoken);
  const techniques = Object.entries(local.steps).map(
    ([id, said]) => [id, { ...steps[id], ...said }] as const,
  );
  return {
    ...rest,
    lines: atNeed(Object.keys(lines), (topic) => ({ ...lines[topic], ...local.lines[topic] })),
    steps: { ...steps, ...Object.fromEntries(techniques) },
    parts: { ...parts, ...local.parts },
    names: { ...names, ...local.names },
  };
}

/** A line's words by its key; undefined where there are none. */
export function lineIn({ lines }: Pick<Words, 'lines'>, key: string): LineWords | undefined {
  const [topic = '', name = ''] = key.split('.');
  return own(own(lines, topic) ?? {}, name);
}
