import { atNeed, partsIn } from './parts';
import type { Content, LocaleWords, Words } from './types';

export type { LineKey } from './generated/keys';

/** Of the lines each topic is a part, as there are many. */
const spokenIn = <T extends Words | LocaleWords>(name: string): T =>
  Object.assign(partsIn<T>(`words.${name}`), { lines: partsIn<T['lines']>(`lines.${name}`) });

/**
 * What the guide knows and says. The generator has checked all files against these types; they stay
 * files of their own beside the bundle (scripts/build/apart.mjs), read at their first need.
 */
export const content: Content = Object.assign(
  partsIn<Omit<Content, 'words' | 'locales'>>('content'),
  {
    words: atNeed(['en'], spokenIn<Words>),
    locales: atNeed(['en-001', 'en-AU', 'en-GB', 'en-IN'], spokenIn<LocaleWords>),
  },
);
