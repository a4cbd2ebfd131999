import type { Content, LocaleWords, Words } from './types';

export type { LineKey } from './generated/keys';

/**
 * What the guide knows and says. The generator has checked all files against these types; bundled,
 * each stays a file of its own beside the code (scripts/build/apart.mjs), and words are read at their
 * first need.
 */
export const content: Content = {
  ...(require('./generated/content.json') as Omit<Content, 'words' | 'locales'>),
  words: {
    get en() {
      return require('./generated/words.en.json') as Words;
    },
  },
  locales: {
    get 'en-001'() {
      return require('./generated/words.en-001.json') as LocaleWords;
    },
    get 'en-AU'() {
      return require('./generated/words.en-AU.json') as LocaleWords;
    },
    get 'en-GB'() {
      return require('./generated/words.en-GB.json') as LocaleWords;
    },
    get 'en-IN'() {
      return require('./generated/words.en-IN.json') as LocaleWords;
    },
  },
};
