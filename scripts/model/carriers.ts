import type { LanguageModel, ModelIntent, ModelType } from './amazon';
import { expandSample, type FilledSlot, normalise, type Utterance, wordings } from './expand';

/** A sample with one slot left open: what is said before and behind it, built-in slots as their type. */
export interface Carrier {
  readonly intent: string;
  readonly sample: string;
  readonly slot: string;
  /** The other custom slots, as they are filled here. */
  readonly slots: Utterance['slots'];
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

  /** How many wordings it has. */
  get size(): number {
    return this.byText.size;
  }

  find(text: string): FilledSlot | undefined {
    return this.byText.get(text)?.filled;
  }

  /** Whether any wording begins and any ends with such a word, which is told sooner than to find one. */
  mayHold(first: string | undefined, last: string | undefined): boolean {
    return this.byStart.has(first ?? '') && this.byEnd.has(last ?? '');
  }

  /** Whether any wording begins with these words. */
  begins(start: string): boolean {
    return this.byStart.has(start);
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

/** The custom slot of a sample that the most can be said for. */
function widest(intent: ModelIntent, sample: string, lexicons: ReadonlyMap<string, Lexicon>) {
  const slots = [...sample.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) =>
    (intent.slots ?? []).filter((slot) => slot.name === name && lexicons.has(slot.type)),
  );
  const sizeOf = ({ type }: { type: string }) => lexicons.get(type)?.size ?? 0;
  return slots.sort((one, other) => sizeOf(other) - sizeOf(one))[0];
}

/** Samples with custom slots: all but the widest are written out, which the others are few enough for. */
export function carriersOf(model: LanguageModel): Carrier[] {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const lexicons = new Map(model.types.map((type) => [type.name, new Lexicon(type)]));
  return model.intents.flatMap((intent) =>
    intent.samples.flatMap((sample): Carrier[] => {
      const slot = widest(intent, sample, lexicons);
      const lexicon = lexicons.get(slot?.type ?? '');
      if (slot === undefined || lexicon === undefined) return [];
      const others = new Map([...types].filter(([type]) => type !== slot.type));
      const written = expandSample(intent, sample, others).map(({ text, slots }) => {
        const [before = '', behind = '', more] = text.split(`{${slot.type}}`);
        if (more !== undefined) throw new Error(`${sample} has two slots of ${slot.type}`);
        return { before: wordsOf(before), behind: wordsOf(behind), slots };
      });
      return written.map((one) => ({
        intent: intent.name,
        sample,
        slot: slot.name,
        lexicon,
        ...one,
      }));
    }),
  );
}

/** A carrier filled with words that its slot knows. */
export const filledWith = (
  { intent, sample, slot, slots, before, behind }: Carrier,
  filled: FilledSlot,
  words: readonly string[],
): Utterance => ({
  intent,
  sample,
  text: [...before, ...words, ...behind].join(' '),
  slots: { ...slots, [slot]: filled },
});

/** Carriers by how they begin, so that a text meets only those it may belong to. */
export class CarrierTree {
  private readonly next = new Map<string, CarrierTree>();
  /** The carriers that begin so, by what their slot may hold. */
  private readonly byLexicon = new Map<Lexicon, Carrier[]>();
  /** The same by their last word; where nothing is behind the slot, the empty one. */
  private readonly byEnd = new Map<string, Carrier[]>();

  add(carrier: Carrier, at = 0): void {
    const word = carrier.before[at];
    if (word === undefined) {
      const alike = this.byLexicon.get(carrier.lexicon) ?? [];
      this.byLexicon.set(carrier.lexicon, alike);
      alike.push(carrier);
      entry(this.byEnd, carrier.behind.at(-1) ?? '').push(carrier);
      return;
    }
    const branch = this.next.get(word) ?? new CarrierTree();
    this.next.set(word, branch);
    branch.add(carrier, at + 1);
  }

  /**
   * The carriers that may hear something that `long` hears: they begin as it does, and their slot can
   * take the next words of its beginning, or, where they begin just alike, they may end as it does.
   */
  *meeting({ before, behind }: Carrier): Generator<Carrier> {
    let at = 0;
    for (const tree of this.branches(before)) {
      const start = before.slice(at).join(' ');
      at += 1;
      if (start === '') yield* tree.ending(behind.at(-1));
      else {
        for (const [lexicon, alike] of tree.byLexicon) if (lexicon.begins(start)) yield* alike;
      }
    }
  }

  /** The carriers that may hear the whole: their last word is its last, or the slot is at the end. */
  *around(words: readonly string[]): Generator<Carrier> {
    for (const tree of this.branches(words)) yield* tree.ending(words.at(-1));
  }

  private *ending(word: string | undefined): Generator<Carrier> {
    yield* this.byEnd.get('') ?? [];
    if (word !== undefined) yield* this.byEnd.get(word) ?? [];
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
