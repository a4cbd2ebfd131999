import type { Language } from '../language';
import { hashOf, passingWords, stemOf } from './text';

/** What of an utterance counts for its likeness to others: hashes, each with a weight. */
export type Features = ReadonlyMap<number, number>;

/** Weights of the kinds of features; those that did best on samples held out of training. */
const KINDS = { word: 1, stem: 0.7, pair: 0.6, content: 0.8, letters: 0.25 };
const LETTERS = 4;
/** So many words that say something may stand between two that belong together. */
const REACH = 2;

/** Takes the features out of utterances of a language. */
export class FeatureReader {
  private readonly passing: ReadonlySet<string>;
  private readonly alike: ReadonlyMap<string, string>;

  constructor(private readonly language: Language) {
    this.passing = passingWords(language);
    this.alike = new Map(Object.entries(language.alike));
  }

  /** The features of some words, their weights of length one altogether. */
  read(said: readonly string[]): Features {
    const words = said.map((word) => this.alike.get(word) ?? word);
    const features = new Map<number, number>();
    const add = (kind: keyof typeof KINDS, text: string) =>
      features.set(hashOf(`${kind} ${text}`), KINDS[kind]);
    const ends = ['', ...words, ''];
    ends.slice(1).forEach((word, at) => add('pair', `${ends[at]} ${word}`));
    for (const word of words) {
      add('word', word);
      if (this.passing.has(word)) continue;
      const marked = `<${word}>`;
      for (let at = 0; at + LETTERS <= marked.length; at += 1) {
        add('letters', marked.slice(at, at + LETTERS));
      }
    }
    const stems = words
      .filter((word) => !this.passing.has(word))
      .map((word) => stemOf(word, this.language));
    stems.forEach((stem, at) => {
      add('stem', stem);
      // In any order: "lips are blue" is like "blue lips".
      for (const other of stems.slice(at + 1, at + 1 + REACH)) {
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
