import type { Language } from './language';
import { spell } from './slots/number';

const MARKS = /[^\p{L}\p{N}' ]+/gu;
const PLAIN = /^[a-zA-Z' ]*$/;
/** An apostrophe at an end of a word is a quotation mark. */
const QUOTED = /(?:^|[ '])'|'(?: |$)/;
const POSSESSIVE = "'s";
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** "2:30" as it is said. */
function sayClock(hour: number, minute: number, language: Language): string {
  const rest = minute === 0 ? "o'clock" : `${minute < 10 ? 'oh ' : ''}${spell(minute, language)}`;
  return `${spell(hour, language)} ${rest}`;
}

function sayWord(word: string, language: Language): string {
  if (!/\d/.test(word)) return word;
  const number = /^\d{1,4}$/.test(word) ? Number(word) : null;
  if (number !== null) return spell(number, language);
  const ordinal = Number(ORDINAL.exec(word)?.[1]);
  const named = Object.entries(language.ordinals).find(([, value]) => value === ordinal);
  return named?.[0] ?? word;
}

const split = (text: string) => text.split(' ').filter((word) => word !== '');

/** What was found of words before, as a model says the same few thousand over and over. */
const known = new WeakMap<Language['unmarked'], Map<string, boolean>>();

/** Is it heard as other words than it is written with? */
function isOdd(word: string, unmarked: Language['unmarked']): boolean {
  const before = known.get(unmarked) ?? new Map<string, boolean>();
  known.set(unmarked, before);
  const found = before.get(word);
  if (found !== undefined) return found;
  const parts = word.includes("'") ? word.split("'") : [word];
  const odd = parts.some((part) => part === 'pm' || part === 'am' || Object.hasOwn(unmarked, part));
  before.set(word, odd);
  return odd;
}

/** The words of a text that is written much as it is heard, as nearly all samples are, or null. */
function plainWords(text: string, { unmarked }: Language): string[] | null {
  if (!PLAIN.test(text) || QUOTED.test(text)) return null;
  const lower = text.toLowerCase();
  const words = split(lower);
  if (words.some((word) => isOdd(word, unmarked))) return null;
  if (!lower.includes(POSSESSIVE)) return words;
  return words.flatMap((word) =>
    word.endsWith(POSSESSIVE) ? [word.slice(0, -POSSESSIVE.length), POSSESSIVE] : [word],
  );
}

/**
 * The words of a text as a recogniser writes them: small letters, numbers spelled out, no marks;
 * a possessive is a word of its own, so that slots can have one.
 */
export function wordsOf(text: string, language: Language): string[] {
  const plain = plainWords(text, language);
  if (plain) return plain;
  const said = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/(\d)\s*([ap]m)\b/g, '$1 $2')
    .replace(/\b(\d{1,2}):(\d\d)\b/g, (_, hour: string, minute: string) =>
      sayClock(Number(hour), Number(minute), language),
    )
    .replace(/(\d)\.(\d)/g, '$1 point $2')
    .replace(MARKS, ' ')
    .replace(/[\p{L}\p{N}]+/gu, (word) =>
      Object.hasOwn(language.unmarked, word) ? (language.unmarked[word] ?? word) : word,
    )
    .replace(/(\p{L})'s(?= |$)/gu, "$1 's")
    .replace(/(^| )'(?!s(?: |$))|'(?= |$)/g, '$1');
  return halfOfDay(split(said)).flatMap((word) => sayWord(word, language).split(' '));
}

/** "pm" and, behind an hour, "am" are two letters to a recogniser. */
const halfOfDay = (words: readonly string[]) =>
  words.flatMap((word, index) => {
    const before = words[index - 1] ?? '';
    const isHalf = word === 'pm' || (word === 'am' && /^\d|clock$|teen$|ty$|e$|n$/.test(before));
    return isHalf && before !== 'i' ? [word.slice(0, 1), 'm'] : [word];
  });

/** Words as they are written again, each possessive with its own. */
export const written = (words: readonly string[]): string => words.join(' ').replace(/ 's/g, "'s");
