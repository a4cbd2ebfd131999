import { cutsInThree } from './cuts';
import { entry } from './entry';
import type { Lexicon, Wording } from './lexicon';

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
export function within(lexicons: readonly Lexicon[]): Find {
  const holders = new Map<string, [Lexicon, Wording][]>();
  for (const lexicon of lexicons) {
    for (const wording of lexicon.wordings) {
      entry(holders, wording.text, []).push([lexicon, wording]);
    }
  }
  const index = new Map<string, Map<string, Filling[]>>();
  for (const outer of lexicons) {
    for (const first of outer.wordings) {
      for (const [start, middle, left] of cutsInThree(first.words)) {
        for (const [inner, second] of holders.get(middle) ?? []) {
          const fillings = entry(index, keyOf(outer, inner, start), new Map<string, Filling[]>());
          entry(fillings, left, []).push({ first, second });
        }
      }
    }
  }
  return (outer, inner, start) => index.get(keyOf(outer, inner, start)) ?? NONE;
}

/** The second slot begins within the first or at its end, and goes on longer. */
export function across(): Find {
  const known = new Map<string, Fillings>();
  return (one, other, start) => {
    const key = keyOf(one, other, start);
    const found = known.get(key) ?? goingOn(one, other, start);
    known.set(key, found);
    return found;
  };
}

function goingOn(one: Lexicon, other: Lexicon, start: string): Fillings {
  const fillings = new Map<string, Filling[]>();
  for (const first of one.beginning(start)) {
    const shared = first.text.slice(start.length).trimStart();
    for (const second of other.beginning(shared)) {
      const left = second.text.slice(shared.length).trimStart();
      if (left !== '') entry(fillings, left, []).push({ first, second });
    }
  }
  return fillings;
}
