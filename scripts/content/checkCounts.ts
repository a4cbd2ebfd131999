import type { Id, Part, Routine } from '../../lambda/content/types';
import type { Book } from './book';
import { type Finding, shown } from './findings';

/** Where a routine asks for fewer strokes, no wording that is used there may name a count. */
export function checkCounts(book: Book, language: string): readonly Finding[] {
  const words = book.words[language];
  if (!words) return [];
  const counts = new RegExp(`\\b(${words.numbers.slice(2).join('|')})\\b`, 'i');
  const seen = new Set(Object.values(book.routines).flatMap(partsOf).flatMap(fewerOf));
  return [...seen].flatMap((place) => {
    const [technique = '', step = ''] = place.split('.');
    const said = words.steps[technique]?.[step];
    if (!said) return [];
    const file = `locales/${language}/techniques/${technique}.json`;
    const spoken = { fewer: said.fewer ?? said.say, gentle: said.gentle, short: said.short };
    return Object.entries(spoken)
      .filter(([, text]) => text !== undefined && counts.test(text))
      .map(([key, text]) => ({
        file,
        path: `steps.${step}.${key}`,
        expected: 'words without a count, as a routine asks for fewer strokes',
        found: shown(said[key as 'fewer' | 'gentle' | 'short'] === undefined ? undefined : text),
      }));
  });
}

const fewerOf = (part: Part): readonly Id[] =>
  'line' in part ? [] : Object.keys(part.strokes ?? {}).map((step) => `${part.technique}.${step}`);

const partsOf = ({ parts, afterFeed, newborn }: Routine): readonly Part[] => [
  ...parts,
  ...(afterFeed?.instead ?? []),
  ...(newborn && 'parts' in newborn ? newborn.parts : []),
];
