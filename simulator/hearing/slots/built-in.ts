import type { Language } from '../language';
import { type Finder, phraseFinder } from '../pattern';
import type { Moment } from '../result';
import { dateFinder } from './date';
import { durationFinder } from './duration';
import { numberFinder } from './number';
import { timeFinder } from './time';

const MOST_FREE_WORDS = 8;

/** Finds the values of Amazon's own slot types; a type it does not know has none. */
export type BuiltIn = (type: string, moment: Moment) => Finder<string>;

const asText =
  (find: Finder<number>): Finder<string> =>
  (words, from) =>
    find(words, from).map(({ length, value }) => ({ length, value: String(value) }));

/** The types whose values are first names. */
export const isNameType = (type: string): boolean =>
  type === 'AMAZON.FirstName' || type === 'AMAZON.US_FIRST_NAME';

/**
 * Makes the finder of a language's built-in slot types. A first name is one that the device knows,
 * or a word that neither it nor the skill's model, asked with `isWord`, has any other use for.
 */
export function builtInSlots(
  language: Language,
  isWord: (word: string) => boolean = () => false,
): BuiltIn {
  const date = dateFinder(language);
  const number = numberFinder(language);
  const names = new Set(language.names);
  const never = new Set([...language.smallWords, ...language.fillers, ...language.neverNames]);
  const firstName: Finder<string> = (words, from) => {
    const word = words[from];
    if (word === undefined || never.has(word) || number(words, from).length > 0) return [];
    return names.has(word) || !isWord(word) ? [{ length: 1, value: word }] : [];
  };
  const free: Finder<string> = (words, from) =>
    words.slice(from, from + MOST_FREE_WORDS).map((_, index) => ({
      length: index + 1,
      value: words.slice(from, from + index + 1).join(' '),
    }));
  const finders: Readonly<Record<string, Finder<string>>> = {
    'AMAZON.DURATION': durationFinder(language),
    'AMAZON.TIME': timeFinder(language),
    'AMAZON.NUMBER': asText(number),
    'AMAZON.Ordinal': asText(phraseFinder(language.ordinals)),
    'AMAZON.FirstName': firstName,
    'AMAZON.US_FIRST_NAME': firstName,
    'AMAZON.SearchQuery': free,
  };
  return (type, moment) => (type === 'AMAZON.DATE' ? date(moment) : (finders[type] ?? (() => [])));
}
