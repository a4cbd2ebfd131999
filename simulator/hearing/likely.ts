import type { Language } from './language';
import { FeatureReader } from './likeness/features';
import { LineWriter, type Meaning } from './likeness/lines';
import { learn, type Learnt, Predictor, softmax, type Training } from './likeness/linear';
import { stored } from './likeness/stored';
import type { LanguageModel } from './model';
import type { Sample } from './samples';
import type { Vocabulary } from './vocabulary';

/** An intent by likeness. */
export interface Likely {
  readonly intent: string;
  /** How much more likely than the others, from 0 to 1. */
  readonly confidence: number;
  /** What speaks for it by itself (a logit); little where the words are strange to the model. */
  readonly evidence: number;
}

/** A value by likeness, or none; from 0 to 1. */
export interface LikelyValue {
  readonly meaning: Meaning;
  readonly confidence: number;
}

interface Task extends Training {
  /** Of a value that can be said in very many ways not all are learnt, but ones from all over. */
  readonly mostPhrases: number;
  /** From 0, where each line counts the same, to 1, where each label does. */
  readonly evenness: number;
}

/**
 * The settings that did best on sentences that are no samples. The intents are learnt from few
 * phrases of each value, or the intents with thousands of phrases draw everything to them.
 */
const INTENTS: Task = {
  rounds: 8,
  rate: 4,
  leastSeen: 2,
  dropout: 0.4,
  mostPhrases: 120,
  evenness: 0.6,
};
const MEANINGS: Task = {
  rounds: 4,
  rate: 4,
  leastSeen: 2,
  dropout: 0,
  mostPhrases: 250,
  evenness: 0.5,
};
/** How much the meanings say about the intent, beside the intents themselves. */
const SECOND = 0.3;
/** No line counts for more than so many others, however few its label has. */
const MOST_WEIGHT = 10;
/** To be raised with any change to what lines are written or features read: old files go by it. */
const VERSION = 4;

/** Learns a model's own samples twice: which intent, and which value of an intent. */
export class LikelyMatcher {
  private readonly reader: FeatureReader;
  private readonly intents: Predictor;
  private readonly meanings: Predictor;
  /** What each label of the meanings is. */
  private readonly known: readonly Meaning[];

  constructor(
    model: LanguageModel,
    private readonly samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    language: Language,
  ) {
    this.reader = new FeatureReader(language);
    const from = JSON.stringify([VERSION, MOST_WEIGHT, model, language]);
    const learnt = (task: Task, nameOf: (meaning: Meaning) => string) =>
      new Predictor(stored(`${JSON.stringify(task)} ${from}`, () => this.learn(nameOf, task)));
    this.intents = learnt(INTENTS, ({ intent }) => intent);
    this.meanings = learnt(MEANINGS, (meaning) => JSON.stringify(meaning));
    this.known = this.meanings.labels.map((label) => JSON.parse(label) as Meaning);
  }

  /** Intents by likeness, the likeliest first. */
  intentsLike(words: readonly string[]): readonly Likely[] {
    const features = this.reader.read(words);
    const evidence = this.intents.score(features);
    const chances = evidence.slice();
    softmax(chances);
    const others = this.byIntent(this.meanings.predict(features));
    return this.intents.labels
      .map((intent, label) => ({
        intent,
        confidence: (chances[label] ?? 0) ** (1 - SECOND) * (others.get(intent) ?? 0) ** SECOND,
        evidence: evidence[label] ?? 0,
      }))
      .sort((a, b) => b.confidence - a.confidence);
  }

  /** How likely an intent is meant, by all phrases of all its values; from 0 to 1. */
  likelihoodOf(intent: string, words: readonly string[]): number {
    return this.byIntent(this.meanings.predict(this.reader.read(words))).get(intent) ?? 0;
  }

  /** What an intent's words are likeliest to mean, which may be no value of its own. */
  valueLike(intent: string, words: readonly string[]): LikelyValue | null {
    const all = this.meanings.predict(this.reader.read(words));
    let best = -1;
    let sum = 0;
    all.forEach((one, at) => {
      if (this.known[at]?.intent !== intent) return;
      sum += one;
      if (best < 0 || one > (all[best] ?? 0)) best = at;
    });
    const meaning = this.known[best];
    return meaning ? { meaning, confidence: (all[best] ?? 0) / sum } : null;
  }

  private byIntent(all: Float32Array): ReadonlyMap<string, number> {
    const sums = new Map<string, number>();
    all.forEach((one, at) => {
      const intent = this.known[at]?.intent ?? '';
      sums.set(intent, (sums.get(intent) ?? 0) + one);
    });
    return sums;
  }

  private learn(nameOf: (meaning: Meaning) => string, task: Task): Learnt {
    const all = new LineWriter(this.samples, this.vocabulary, task.mostPhrases).write();
    const lines = all.filter(({ words }) => words.length > 0);
    const counts = new Map<string, number>();
    const named = lines.map(({ words, meaning }) => ({ words, name: nameOf(meaning) }));
    for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
    const labels = new Map([...counts.keys()].map((name, label) => [name, label]));
    const weightOf = (name: string) => (counts.get(name) ?? 1) ** -task.evenness;
    const mean = named.reduce((sum, { name }) => sum + weightOf(name), 0) / named.length;
    const examples = named.map(({ words, name }) => ({
      features: this.reader.read(words),
      label: labels.get(name) ?? 0,
      weight: Math.min(MOST_WEIGHT, weightOf(name) / mean),
    }));
    return learn(examples, [...labels.keys()], task);
  }
}
