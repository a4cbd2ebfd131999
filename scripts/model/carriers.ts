import type { LanguageModel, ModelType } from './amazon';
import { type FilledSlot, normalise, type Utterance, wordings } from './expand';

/** A sample with one custom slot: what is said before and behind any of its wordings. */
export interface Carrier {
  readonly intent: string;
  readonly sample: string;
  readonly slot: string;
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly lexicon: Lexicon;
}

const wordsOf = (text: string): string[] => normalise(text).split(' ').filter(Boolean);

const entry = <T>(index: Map<string, T[]>, key: string): T[] => {
  const found = index.get(key) ?? [];
  index.set(key, found);
  return found;
};

/** One wording of a slot type, word by word and in one. */
interface Wording {
  readonly words: readonly string[];
  readonly text: string;
  readonly filled: FilledSlot;
}

/** The wordings of a slot type, to be found by how they begin or end. */
export class Lexicon {
  private readonly byText = new Map<string, Wording>();
  private readonly byStart = new Map<string, Wording[]>();
  private readonly byEnd = new Map<string, Wording[]>();
  private readonly shared = new Map<Lexicon, readonly Wording[]>();

  constructor(type: ModelType) {
    for (const filled of wordings(type)) {
      const words = wordsOf(filled.value);
      const wording = { words, text: words.join(' '), filled };
      this.byText.set(wording.text, wording);
      for (let count = 0; count <= words.length; count += 1) {
        entry(this.byStart, words.slice(0, count).join(' ')).push(wording);
        entry(this.byEnd, words.slice(words.length - count).join(' ')).push(wording);
      }
    }
  }

  find(text: string): FilledSlot | undefined {
    return this.byText.get(text)?.filled;
  }

  /** Whether any wording begins and any ends with such a word, which is told sooner than to find one. */
  mayHold(first: string | undefined, last: string | undefined): boolean {
    return this.byStart.has(first ?? '') && this.byEnd.has(last ?? '');
  }

  /** Wordings that begin so, or, where nothing is asked of their beginning, that end so. */
  candidates(start: readonly string[], end: readonly string[]): readonly Wording[] {
    const [index, key] = start.length > 0 ? [this.byStart, start] : [this.byEnd, end];
    return index.get(key.join(' ')) ?? [];
  }

  /** Its wordings that another has too; carriers by the hundred ask it of the same two. */
  sharedWith(other: Lexicon): readonly Wording[] {
    const known = this.shared.get(other);
    if (known !== undefined) return known;
    const found = [...this.byText.values()].filter(({ text }) => other.byText.has(text));
    this.shared.set(other, found);
    return found;
  }
}

/** The samples with exactly one custom slot and no other. */
export function carriersOf(model: LanguageModel): Carrier[] {
  const lexicons = new Map(model.types.map((type) => [type.name, new Lexicon(type)]));
  return model.intents.flatMap(({ name: intent, slots = [], samples }) =>
    samples.flatMap((sample): Carrier[] => {
      const [before = '', slot, behind = '', more] = sample.split(/\{(\w+)\}/);
      const type = slots.find(({ name }) => name === slot)?.type ?? '';
      const lexicon = lexicons.get(type);
      if (slot === undefined || more !== undefined || lexicon === undefined) return [];
      return [{ intent, sample, slot, before: wordsOf(before), behind: wordsOf(behind), lexicon }];
    }),
  );
}

/** A carrier filled with words that its slot knows. */
export const filledWith = (
  { intent, sample, slot, before, behind }: Carrier,
  filled: FilledSlot,
  words: readonly string[],
): Utterance => ({
  intent,
  sample,
  text: [...before, ...words, ...behind].join(' '),
  slots: { [slot]: filled },
});

/** Carriers by how they begin, so that a text meets only those it may belong to. */
export class CarrierTree {
  private readonly next = new Map<string, CarrierTree>();
  private readonly here: Carrier[] = [];
  /** Those of `here` by their last word; where nothing is behind the slot, the empty one. */
  private readonly byEnd = new Map<string, Carrier[]>();

  add(carrier: Carrier, at = 0): void {
    const word = carrier.before[at];
    if (word === undefined) {
      this.here.push(carrier);
      entry(this.byEnd, carrier.behind.at(-1) ?? '').push(carrier);
      return;
    }
    const branch = this.next.get(word) ?? new CarrierTree();
    this.next.set(word, branch);
    branch.add(carrier, at + 1);
  }

  /** The carriers whose beginning is the beginning of these words, or all of them. */
  *along(words: readonly string[]): Generator<Carrier> {
    for (const tree of this.branches(words)) yield* tree.here;
  }

  /** Those of them that may hear the whole: their last word is its last, or the slot is at the end. */
  *around(words: readonly string[]): Generator<Carrier> {
    for (const { byEnd } of this.branches(words)) {
      yield* byEnd.get('') ?? [];
      yield* byEnd.get(words.at(-1) ?? '') ?? [];
    }
  }

  private *branches(words: readonly string[]): Generator<CarrierTree> {
    yield this;
    let tree = this.next.get(words[0] ?? '');
    for (let at = 1; tree !== undefined; at += 1) {
      yield tree;
      tree = tree.next.get(words[at] ?? '');
    }
  }
}
