import type { Language } from '../language';
import type { Finder } from '../pattern';
import { durationFinder } from '../slots/duration';
import { numberFinder } from '../slots/number';
import { timeFinder } from '../slots/time';

/** What is learnt for any amount of its kind. */
const MASKS = { duration: '<duration>', time: '<time>', number: '<number>' };

/** Any amount, as it is learnt. */
export const AMOUNTS: ReadonlySet<string> = new Set(Object.values(MASKS));

const longest = (find: Finder<unknown>, words: readonly string[], at: number) =>
  find(words, at).reduce((most, { length }) => Math.max(most, length), 0);

/**
 * Puts one word in the place of each duration, time and number, so that what is learnt of "nine
 * weeks old" is known of "seven weeks old".
 */
export class Masker {
  private readonly duration: Finder<unknown>;
  private readonly time: Finder<unknown>;
  private readonly number: Finder<unknown>;
  /** What an amount can begin with; most words need no closer look. */
  private readonly beginnings: ReadonlySet<string>;
  private readonly hours: ReadonlySet<string>;
  private readonly one: string;

  constructor(language: Language) {
    const { numbers, time, duration } = language;
    this.duration = durationFinder(language);
    this.time = timeFinder(language);
    this.number = numberFinder(language);
    this.hours = new Set(Object.keys(time.hours));
    const said = [...duration.terms, ...time.clock].flatMap(({ say }) =>
      (say.split(' ')[0] ?? '').replace('?', '').split('|'),
    );
    const { words, tens, scales, one } = numbers;
    const counts = [...[words, tens, scales].flatMap((values) => Object.keys(values)), ...one];
    this.beginnings = new Set([...said, ...counts, ...this.hours]);
    // "That one" and "the next one" count nothing.
    this.one = Object.keys(numbers.words).find((word) => numbers.words[word] === 1) ?? '';
  }

  mask(words: readonly string[]): readonly string[] {
    const masked: string[] = [];
    for (let at = 0; at < words.length;) {
      const word = words[at] ?? '';
      const found = this.beginnings.has(word) ? this.at(words, at) : null;
      masked.push(found?.mask ?? word);
      at += found?.length ?? 1;
    }
    return masked;
  }

  private at(words: readonly string[], at: number) {
    const duration = longest(this.duration, words, at);
    const time = longest(this.time, words, at);
    const number = longest(this.number, words, at);
    if (duration > 0 && duration >= time) return { mask: MASKS.duration, length: duration };
    // An hour by itself is a number, but for "noon" and its like.
    if (time > number || (time > 0 && this.hours.has(words[at] ?? ''))) {
      return { mask: MASKS.time, length: time };
    }
    if (number > 1 || (number === 1 && words[at] !== this.one)) {
      return { mask: MASKS.number, length: number };
    }
    return null;
  }
}
