import { type Carrier, filledWith, meansAlike } from './carriers';
import { cuts, cutsInThree } from './cuts';
import { entry } from './entry';
import type { Utterance } from './expand';
import { type Lexicon, Lexicons } from './lexicon';

/** What is left to say behind some words, and the carriers that say it. */
type Rest = readonly [rest: string, carriers: readonly Carrier[]];

/** Carriers that begin alike and have the same slot, by the text behind it. */
export class Ends {
  readonly byText = new Map<string, Carrier[]>();
  private byBeginning: Map<string, Rest[]> | undefined;

  /** Those with these words behind their slot, by what comes after them. */
  after(words: string): readonly Rest[] {
    this.byBeginning ??= this.indexed();
    return this.byBeginning.get(words) ?? [];
  }

  /** Made when it is first asked for, which most never are. */
  private indexed(): Map<string, Rest[]> {
    const index = new Map<string, Rest[]>();
    for (const [behind, carriers] of this.byText) {
      for (const [words, rest] of cuts(behind)) {
        entry(index, words, () => []).push([rest, carriers]);
      }
    }
    return index;
  }
}

/** Those that begin alike, by their slot. */
export type Alike = ReadonlyMap<Lexicon, Ends>;

const NONE: Alike = new Map();

/** Carriers by how they begin and end, so that a text meets only those it may belong to. */
export class CarrierIndex {
  readonly lexicons: Lexicons;
  private readonly byBeginning = new Map<string, Map<Lexicon, Ends>>();

  constructor(carriers: readonly Carrier[]) {
    this.lexicons = new Lexicons([...new Set(carriers.map(({ lexicon }) => lexicon))]);
    for (const carrier of carriers) {
      const alike = entry(this.byBeginning, carrier.before, () => new Map<Lexicon, Ends>());
      const ends = entry(alike, carrier.lexicon, () => new Ends());
      const same = entry(ends.byText, carrier.behind, () => []);
      if (!same.some((other) => meansAlike(carrier, other))) same.push(carrier);
    }
  }

  /** All of them. */
  *[Symbol.iterator](): Generator<[before: string, lexicon: Lexicon, ends: Ends]> {
    for (const [before, alike] of this.byBeginning) {
      for (const [lexicon, ends] of alike) yield [before, lexicon, ends];
    }
  }

  beginning(text: string): Alike {
    return this.byBeginning.get(text) ?? NONE;
  }

  /** What the carriers hear in a text. */
  *hear(text: string): Generator<Utterance> {
    for (const [before, middle, behind] of cutsInThree(text)) {
      for (const [lexicon, ends] of this.beginning(before)) {
        const carriers = ends.byText.get(behind);
        if (carriers === undefined) continue;
        for (const wording of lexicon.find(middle)) {
          for (const carrier of carriers) yield filledWith(carrier, wording);
        }
      }
    }
  }
}
