import { type Carrier, filledWith } from './carriers';
import { cutsInThree } from './cuts';
import { entry } from './entry';
import type { Utterance } from './expand';
import type { Lexicon } from './lexicon';

/** Carriers that begin alike and have the same slot, by the text behind it. */
export type Ends = ReadonlyMap<string, readonly Carrier[]>;

/** Those that begin alike, by their slot. */
type Alike = Map<Lexicon, Map<string, Carrier[]>>;

/** Carriers by how they begin and end, so that a text meets only those it may belong to. */
export class CarrierIndex {
  readonly lexicons: readonly Lexicon[];
  private readonly byBeginning = new Map<string, Alike>();

  constructor(carriers: readonly Carrier[]) {
    this.lexicons = [...new Set(carriers.map(({ lexicon }) => lexicon))];
    for (const carrier of carriers) {
      const alike = entry<string, Alike>(this.byBeginning, carrier.before.join(' '), new Map());
      const ends = entry<Lexicon, Map<string, Carrier[]>>(alike, carrier.lexicon, new Map());
      entry<string, Carrier[]>(ends, carrier.behind.join(' '), []).push(carrier);
    }
  }

  /** All of them. */
  *[Symbol.iterator](): Generator<[before: string, lexicon: Lexicon, ends: Ends]> {
    for (const [before, alike] of this.byBeginning) {
      for (const [lexicon, ends] of alike) yield [before, lexicon, ends];
    }
  }

  beginning(text: string): Iterable<[Lexicon, Ends]> {
    return this.byBeginning.get(text) ?? [];
  }

  /** What the carriers hear in a text. */
  *hear(text: string): Generator<Utterance> {
    for (const [before, middle, behind] of cutsInThree(text.split(' '))) {
      for (const [lexicon, ends] of this.beginning(before)) {
        const wording = lexicon.find(middle);
        if (wording === undefined) continue;
        for (const carrier of ends.get(behind) ?? []) yield filledWith(carrier, wording);
      }
    }
  }
}
