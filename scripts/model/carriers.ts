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

const entry = (index: Map<string, string[][]>, key: string): string[][] => {
  const found = index.get(key) ?? [];
  index.set(key, found);
  return found;
};

/** The wordings of a slot type, to be found by how they begin or end. */
export class Lexicon {
  private readonly byText = new Map<string, FilledSlot>();
  private readonly byStart = new Map<string, string[][]>();
  private readonly byEnd = new Map<string, string[][]>();

  constructor(type: ModelType) {
    for (const filled of wordings(type)) {
      const words = wordsOf(filled.value);
      this.byText.set(words.join(' '), filled);
      for (let count = 0; count <= words.length; count += 1) {
        entry(this.byStart, words.slice(0, count).join(' ')).push(words);
        entry(this.byEnd, words.slice(words.length - count).join(' ')).push(words);
      }
    }
  }

  find(words: readonly string[]): FilledSlot | undefined {
    return this.byText.get(words.join(' '));
  }

  /** Wordings that begin so, or, where nothing is asked of their beginning, that end so. */
  candidates(start: readonly string[], end: readonly string[]): readonly (readonly string[])[] {
    const [index, key] = start.length > 0 ? [this.byStart, start] : [this.byEnd, end];
    return index.get(key.join(' ')) ?? [];
  }

  get size(): number {
    return this.byText.size;
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

  add(carrier: Carrier, at = 0): void {
    const word = carrier.before[at];
    if (word === undefined) {
      this.here.push(carrier);
      return;
    }
    const branch = this.next.get(word) ?? new CarrierTree();
    this.next.set(word, branch);
    branch.add(carrier, at + 1);
  }

  /** The carriers whose beginning is the beginning of these words, or all of them. */
  *along(words: readonly string[]): Generator<Carrier> {
    yield* this.here;
    let tree = this.next.get(words[0] ?? '');
    for (let at = 1; tree !== undefined; at += 1) {
      yield* tree.here;
      tree = tree.next.get(words[at] ?? '');
    }
  }
}
