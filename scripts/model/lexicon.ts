import type { ModelType } from './amazon';
import { cuts } from './cuts';
import { entry } from './entry';
import { type FilledSlot, normalise, wordings } from './expand';

export const wordsOf = (text: string): string[] => normalise(text).split(' ').filter(Boolean);

/** One wording of a slot type, word by word and in one. */
export interface Wording {
  readonly words: readonly string[];
  readonly text: string;
  readonly filled: FilledSlot;
}

/** The wordings of a slot type, to be found by how they begin. */
export class Lexicon {
  readonly name: string;
  readonly wordings: readonly Wording[];
  private readonly byText: ReadonlyMap<string, Wording>;
  private readonly byBeginning = new Map<string, Wording[]>();

  constructor(type: ModelType) {
    this.name = type.name;
    this.wordings = wordings(type).map((filled) => {
      const words = wordsOf(filled.value);
      return { words, text: words.join(' '), filled };
    });
    this.byText = new Map(this.wordings.map((wording) => [wording.text, wording]));
    for (const wording of this.wordings) {
      for (const [head] of cuts(wording.text)) {
        entry<string, Wording[]>(this.byBeginning, head, []).push(wording);
      }
    }
  }

  /** How many things it can hold; of two that sound alike, one. */
  get size(): number {
    return this.byText.size;
  }

  find(text: string): Wording | undefined {
    return this.byText.get(text);
  }

  /** Its wordings that begin with these words. */
  beginning(text: string): readonly Wording[] {
    return this.byBeginning.get(text) ?? [];
  }
}
