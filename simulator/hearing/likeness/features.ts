import type { Language } from '../language';
import { Masker } from './masks';
import { hashOf, passingWords, stemOf } from './text';

/** What of an utterance counts for its likeness to others: hashes, each with a weight. */
export type Features = ReadonlyMap<number, number>;

/** Weights of the kinds of features; those that did best on sentences that are no samples. */
const KINDS = {
  word: 1,
  stem: 0.7,
  pair: 0.6,
  stemPair: 0.4,
  /** Any two, in any order. */
  two: 0.3,
  /** Two that say something, in any order: "lips are blue" is like "blue lips". */
  content: 0.8,
  letters: 0.25,
};
const LETTERS = 4;
/** So many words that say something may stand between two that belong together. */
const REACH = 2;

/** Takes the features out of utterances of a language. */
export class FeatureReader {
  private readonly masker: Masker;
  private readonly passing: ReadonlySet<string>;
  private readonly alike: ReadonlyMap<string, string>;

  constructor(private readonly language: Language) {
    this.masker = new Masker(language);
    this.passing = passingWords(language);
    this.alike = new Map(Object.entries(language.alike));
  }

  /** The features of some words, their weights of length one altogether. */
  read(said: readonly string[]): Features {
    const words = this.masker.mask(said).map((word) => this.alike.get(word) ?? word);
    const features = new Map<number, number>();
    const add = (kind: keyof typeof KINDS, text: string) =>
      features.set(hashOf(`${kind} ${text}`), KINDS[kind]);
    const telling = words.filter((word) => !this.passing.has(word));
    for (const word of words) add('word', word);
    for (const word of telling) {
      const marked = `<${word}>`;
      for (let at = 0; at + LETTERS <= marked.length; at += 1) {
        add('letters', marked.slice(at, at + LETTERS));
      }
    }
    const ends = ['', ...words, ''];
    ends.slice(1).forEach((word, at) => add('pair', `${ends[at]} ${word}`));
    const stems = ends.map((w) => (this.passing.has(w) ? w : stemOf(w, this.language)));
    stems.slice(1).forEach((stem, at) => add('stemPair', `${stems[at]} ${stem}`));
    const all = [...new Set(stems.slice(1, -1))].sort();
    all.forEach((one, at) => all.slice(at + 1).forEach((other) => add('two', `${one} ${other}`)));
    const tellingStems = telling.map((word) => stemOf(word, this.language));
    tellingStems.forEach((stem, at) => {
      add('stem', stem);
      for (const other of tellingStems.slice(at + 1, at + 1 + REACH)) {
        add('content', [stem, other].sort().join(' '));
      }
    });
    return unit(features);
  }
}

function unit(features: ReadonlyMap<number, number>): Features {
  const length = Math.hypot(...features.values());
  return new Map([...features].map(([hash, weight]) => [hash, weight / length]));
}
