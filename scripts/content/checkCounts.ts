import type { Id, Part, Policy, Routine, Technique } from '../../lambda/content/types';
import type { Book } from './book';
import { type Finding, shown } from './findings';

/** Where a step may have fewer strokes than its technique gives, no wording may name a count. */
export function checkCounts(book: Book, language: string): readonly Finding[] {
  const words = book.words[language];
  if (!words) return [];
  const counts = new RegExp(`\\b(${words.numbers.slice(2).join('|')})\\b`, 'i');
  const byRoutine = Object.values(book.routines).flatMap(partsOf).flatMap(fewerOf);
  const forTime = Object.values(book.techniques).flatMap((one) => trimmed(one, book.policy));
  return [...new Set([...byRoutine, ...forTime])].flatMap((place) => {
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
        expected: 'words without a count, as there may be fewer strokes',
        found: shown(said[key as 'fewer' | 'gentle' | 'short'] === undefined ? undefined : text),
      }));
  });
}

const fewerOf = (part: Part): readonly Id[] =>
  'line' in part ? [] : Object.keys(part.strokes ?? {}).map((step) => `${part.technique}.${step}`);

/** Steps that a parent with little time does in fewer strokes. */
const trimmed = ({ id, steps }: Technique, { fewestStrokes }: Policy): readonly Id[] =>
  steps
    .filter(({ strokes = 0, each, safety }) => strokes > fewestStrokes && !each && !safety)
    .map((step) => `${id}.${step.id}`);

const partsOf = ({ parts, afterFeed, newborn }: Routine): readonly Part[] => [
  ...parts,
  ...(afterFeed?.instead ?? []),
  ...(newborn && 'parts' in newborn ? newborn.parts : []),
];
