import { existsSync, readFileSync } from 'node:fs';
import { localeWords } from '../content/localesSchema';
import { swapper } from '../content/swaps';
import { ICONS, at } from './places';
import type { Texts } from './source';
import type { Listing } from './types';

type Change = (text: string) => string;

/** What a locale says otherwise than its language: the same words that the guide swaps in its speech. */
export function swapsOf(locale: string): Change {
  const file = at(`content/locales/${locale}/words.json`);
  if (!existsSync(file)) return (text) => text;
  const { fallback, swaps } = localeWords.parse(JSON.parse(readFileSync(file, 'utf8')));
  const before = swapsOf(fallback);
  const swap = swapper(swaps);
  return (text) => swap(before(text));
}

/** What the store shows in a locale: its language's texts in the country's words, with its number. */
export function listingOf(texts: Texts, emergency: string, said: Change): Listing {
  const change: Change = (text) => said(text).replaceAll('{{emergency}}', emergency);
  return {
    name: texts.name,
    summary: change(texts.summary),
    description: texts.description.map(change).join('\n\n'),
    examplePhrases: texts.examplePhrases.map(change),
    keywords: texts.keywords.map(change),
    smallIconUri: `file://${ICONS[108]}`,
    largeIconUri: `file://${ICONS[512]}`,
  };
}
