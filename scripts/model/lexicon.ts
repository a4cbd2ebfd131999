import type { ModelType } from './amazon';
import { cuts } from './cuts';
import { entry } from './entry';
import { type FilledSlot, normalise, wordings } from './expand';
import { type Take, withTaken } from './taken';

/** One wording of a slot type, as it is compared. */
export interface Wording {
  readonly text: string;
  /** The text, with the words in it that slots of Amazon's have taken. */
  readonly said: string;
  readonly filled: FilledSlot;
}

/** The wordings of a slot type. */
export class Lexicon {
  readonly name: string;
  readonly wordings: readonly Wording[];
  private readonly byText: ReadonlyMap<string, readonly Wording[]>;

  constructor(type: ModelType, take: Take) {
    this.name = type.name;
    this.wordings = wordings(type).flatMap((filled) =>
      withTaken(normalise(filled.value), take).map((taken) => ({ ...taken, filled })),
    );
    const byText = new Map<string, Wording[]>();
    for (const wording of this.wordings) entry(byText, wording.text, () => []).push(wording);
    this.byText = byText;
  }

  /** How many things it can hold; of two that sound alike, one. */
  get size(): number {
    return this.byText.size;
  }

  find(text: string): readonly Wording[] {
    return this.byText.get(text) ?? [];
  }
}

/** Wordings by the slot type that has them. */
export type ByLexicon = ReadonlyMap<Lexicon, readonly Wording[]>;

const NONE: ByLexicon = new Map();

/** All slot types of a model, so that one look finds which of them have some words. */
export class Lexicons {
  private readonly byText = new Map<string, Map<Lexicon, Wording[]>>();
  private readonly byBeginning = new Map<string, Map<Lexicon, Wording[]>>();

  constructor(readonly all: readonly Lexicon[]) {
    const note = (index: typeof this.byText, text: string, lexicon: Lexicon, wording: Wording) =>
      entry(
        entry(index, text, () => new Map<Lexicon, Wording[]>()),
        lexicon,
        () => [],
      ).push(wording);
    for (const lexicon of all) {
      for (const wording of lexicon.wordings) {
        note(this.byText, wording.text, lexicon, wording);
        for (const [head] of cuts(wording.text)) note(this.byBeginning, head, lexicon, wording);
      }
    }
  }

  /** The wordings that are this text. */
  having(text: string): ByLexicon {
    return this.byText.get(text) ?? NONE;
  }

  /** The wordings that begin with these words. */
  beginning(text: string): ByLexicon {
    return this.byBeginning.get(text) ?? NONE;
  }
}
