import data from './generated/content.json';
import en from './generated/words.en.json';
import type { Content, Words } from './types';

export type { LineKey } from './generated/keys';

// The generator has checked both files against these types; of JSON the compiler knows less.
const checked: unknown = data;
const english: unknown = en;

/** What the guide knows and says. */
export const content: Content = {
  ...(checked as Omit<Content, 'words'>),
  words: { en: english as Words },
};
