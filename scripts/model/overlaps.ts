import { cutsInThree } from './cuts';
import { entry } from './entry';
import { bothTake, wordsIn } from './taken';
import type { Lexicon, Lexicons, Wording } from './lexicon';

/** Two slots filled so that both may be heard in one text; the first begins no later than the second. */
export interface Filling {
  readonly first: Wording;
  readonly second: Wording;
}

/** Fillings by what is said behind the one slot and still within the other. */
export type Fillings = ReadonlyMap<string, readonly Filling[]>;

/** The fillings of two slots, of which the first has said its start when the second begins. */
type Find = (first: Lexicon, second: Lexicon, start: string) => Fillings;

const NONE: Fillings = new Map();

const keyOf = (first: Lexicon, second: Lexicon, start: string) =>
  `${first.name}|${second.name}|${start}`;

/** The second slot within the first. */
export function within(lexicons: Lexicons): Find {
  const index = new Map<string, Map<string, Filling[]>>();
  for (const outer of lexicons.all) {
    for (const first of outer.wordings) {
      for (const [start, middle, left] of cutsInThree(first.text)) {
        for (const [inner, seconds] of lexicons.having(middle)) {
          const fillings = entry(
            index,
            keyOf(outer, inner, start),
            () => new Map<string, Filling[]>(),
          );
          const all = entry(fillings, left, () => []);
          for (const second of seconds) {
            if (!bothTake(first, second, wordsIn(start))) all.push({ first, second });
          }
        }
      }
    }
  }
  return (outer, inner, start) => index.get(keyOf(outer, inner, start)) ?? NONE;
}

/** The second slot begins within the first or at its end, and goes on longer. */
export function across(lexicons: Lexicons): Find {
  const known = new Map<string, Fillings>();
  const goingOn = (one: Lexicon, other: Lexicon, start: string): Fillings => {
    const fillings = new Map<string, Filling[]>();
    for (const first of lexicons.beginning(start).get(one) ?? []) {
      const shared = first.text.slice(start.length).trimStart();
      for (const second of lexicons.beginning(shared).get(other) ?? []) {
        const left = second.text.slice(shared.length).trimStart();
        if (left !== '' && !bothTake(first, second, wordsIn(start)))
          entry(fillings, left, () => []).push({ first, second });
      }
    }
    return fillings;
  };
  return (one, other, start) =>
    entry(known, keyOf(one, other, start), () => goingOn(one, other, start));
}
