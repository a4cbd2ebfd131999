import type { Language } from './language';
import type { Moment, SlotHeard } from './result';
import type { Sample, SlotName } from './samples';
import { type BuiltIn, isNameType } from './slots/built-in';
import type { Vocabulary } from './vocabulary';
import { written } from './words';

interface Node {
  readonly words: Map<string, Node>;
  readonly slots: Map<string, { readonly slot: SlotName; readonly node: Node }>;
  /** The intents whose samples end here, in the model's order. */
  readonly intents: { readonly name: string; readonly order: number }[];
}

const newNode = (): Node => ({ words: new Map(), slots: new Map(), intents: [] });

/** A sample that fits. */
export interface Fit {
  readonly intent: string;
  readonly slots: readonly SlotHeard[];
}

interface Path {
  readonly slots: readonly SlotHeard[];
  /** Words heard as a sample has them count most, then values of the model's own, then Amazon's. */
  readonly weight: number;
  /** Is there a word of the sample that says something? */
  readonly carried: boolean;
  readonly literals: number;
  /** Was a word taken for a name that is in no list of names? */
  readonly strangeName: boolean;
  readonly unknown: number;
}

const LITERAL = 3;
const OWN_VALUE = 2;
const AMAZON_VALUE = 1;
const MOST_UNKNOWN_WORDS = 4;
/** So many of its own words a sample needs to make a name of any word. */
const LITERALS_BY_A_NAME = 2;

/** Matches an utterance word for word against all samples of a model at once. */
export class ExactMatcher {
  private readonly root = newNode();
  private readonly small: ReadonlySet<string>;
  private readonly names: ReadonlySet<string>;

  constructor(
    samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    private readonly builtIn: BuiltIn,
    language: Language,
  ) {
    this.small = new Set(language.smallWords);
    this.names = new Set(language.names);
    samples.forEach((sample, order) => this.add(sample, order));
  }

  /**
   * The sample that fits best: the most of its own words, then known values, then few slots, then
   * the model's order. With `guessed`, only those intents' samples count, and one custom slot may
   * take words that are not in its list, as few as can be.
   */
  match(
    words: readonly string[],
    moment: Moment,
    guessed: ReadonlySet<string> | null = null,
  ): Fit | null {
    const unknown = guessed !== null;
    let best: { readonly fit: Fit; readonly rank: readonly number[] } | null = null;
    const walk = (node: Node, at: number, path: Path): void => {
      const isName = !path.strangeName || (path.carried && path.literals >= LITERALS_BY_A_NAME);
      if (at === words.length && isName && (!unknown || path.carried)) {
        for (const { name, order } of node.intents) {
          if (guessed !== null && !guessed.has(name)) continue;
          const rank = [-path.unknown, path.weight, -path.slots.length, -order];
          if (!best || isBetter(rank, best.rank)) {
            best = { fit: { intent: name, slots: path.slots }, rank };
          }
        }
      }
      const word = words[at];
      if (word === undefined) return;
      const next = node.words.get(word);
      const carried = path.carried || !this.small.has(word);
      if (next) {
        const { weight, literals } = path;
        walk(next, at + 1, { ...path, weight: weight + LITERAL, literals: literals + 1, carried });
      }
      for (const { slot, node: behind } of node.slots.values()) {
        for (const value of this.values(slot, words, at, moment, unknown && path.unknown === 0)) {
          walk(behind, at + value.length, {
            ...path,
            slots: [...path.slots, value.heard],
            weight: path.weight + value.length * value.weight,
            strangeName: path.strangeName || (isNameType(slot.type) && !this.names.has(word)),
            unknown: path.unknown + (value.weight === 0 ? value.length : 0),
          });
        }
      }
    };
    walk(this.root, 0, {
      slots: [],
      weight: 0,
      carried: false,
      literals: 0,
      strangeName: false,
      unknown: 0,
    });
    return (best as { readonly fit: Fit } | null)?.fit ?? null;
  }

  private values(
    { name, type }: SlotName,
    words: readonly string[],
    at: number,
    moment: Moment,
    unknown: boolean,
  ) {
    const said = (length: number) => written(words.slice(at, at + length));
    if (!this.vocabulary.has(type)) {
      return this.builtIn(type, moment)(words, at).map(({ length, value }) => ({
        length,
        weight: AMAZON_VALUE,
        heard: { name, type, value, resolved: null },
      }));
    }
    const known = this.vocabulary.find(type, words, at).map(({ length, value: resolved }) => ({
      length,
      weight: OWN_VALUE,
      heard: { name, type, value: said(length), resolved },
    }));
    if (!unknown) return known;
    const lengths = Array.from({ length: MOST_UNKNOWN_WORDS }, (_, index) => index + 1).filter(
      (length) =>
        at + length <= words.length &&
        words.slice(at, at + length).some((word) => !this.small.has(word)),
    );
    const guessed = lengths.map((length) => ({
      length,
      weight: 0,
      heard: { name, type, value: said(length), resolved: [] },
    }));
    return [...known, ...guessed];
  }

  private add({ intent, parts }: Sample, order: number): void {
    let node = this.root;
    for (const part of parts) {
      if (typeof part === 'string') {
        const next = node.words.get(part) ?? newNode();
        node.words.set(part, next);
        node = next;
      } else {
        const key = `${part.name} ${part.type}`;
        const next = node.slots.get(key) ?? { slot: part, node: newNode() };
        node.slots.set(key, next);
        node = next.node;
      }
    }
    if (!node.intents.some(({ name }) => name === intent))
      node.intents.push({ name: intent, order });
  }
}

function isBetter(rank: readonly number[], than: readonly number[]): boolean {
  const index = rank.findIndex((value, at) => value !== than[at]);
  return index >= 0 && (rank[index] ?? 0) > (than[index] ?? 0);
}
