import data from './generated/content.json';
import en from './generated/words.en.json';
import english from './generated/words.en-001.json';
import australian from './generated/words.en-AU.json';
import british from './generated/words.en-GB.json';
import indian from './generated/words.en-IN.json';
import type { Content, Words } from './types';

export type { LineKey } from './generated/keys';

// The generator has checked all files against these types; of JSON the compiler knows less.
const checked: unknown = data;
const american: unknown = en;
const locales: unknown = {
  'en-001': english,
  'en-AU': australian,
  'en-GB': british,
  'en-IN': indian,
};

/** What the guide knows and says. */
export const content: Content = {
  ...(checked as Omit<Content, 'words' | 'locales'>),
  words: { en: american as Words },
  locales: locales as Content['locales'],
};
