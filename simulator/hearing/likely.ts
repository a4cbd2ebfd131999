import type { Language } from './language';
import { FeatureReader, type Features } from './likeness/features';
import { LineWriter, type Meaning } from './likeness/lines';
import { type Learnt, Predictor, softmax } from './likeness/learnt';
import { learnNet, type NetTraining } from './likeness/net';
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

interface Task extends NetTraining {
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
  rounds: 10,
  rate: 0.1,
  leastSeen: 2,
  dropout: 0.3,
  mostPhrases: 120,
  evenness: 0.4,
};
const MEANINGS: Task = { ...INTENTS, mostPhrases: 250 };
/** How much the meanings say about the intent, beside the intents themselves. */
const SECOND = 0.5;
/** No line counts for more than so many others, however few its label has. */
const MOST_WEIGHT = 5;
/** To be raised with any change to what lines are written or features read: old files go by it. */
const VERSION = 6;

/** What is learnt of values, and what each label of it is. */
interface Meanings {
  readonly learnt: Predictor;
  readonly known: readonly Meaning[];
}

/** Learns a model's own samples twice: which intent, and which value of an intent. */
export class LikelyMatcher {
  private readonly reader: FeatureReader;
  /** All that what is learnt depends on. */
  private readonly from: string;
  private ofIntents: Predictor | null = null;
  private ofMeanings: Meanings | null = null;

  constructor(
    model: LanguageModel,
    private readonly samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    language: Language,
  ) {
    this.reader = new FeatureReader(language);
    this.from = JSON.stringify([VERSION, MOST_WEIGHT, model, language]);
  }

  intents(): Predictor {
    return (this.ofIntents ??= this.learnt(INTENTS, ({ intent }) => intent));
  }

  meanings(): Meanings {
    if (this.ofMeanings !== null) return this.ofMeanings;
    const learnt = this.learnt(MEANINGS, (meaning) => JSON.stringify(meaning));
    const known = learnt.labels.map((label) => JSON.parse(label) as Meaning);
    return (this.ofMeanings = { learnt, known });
  }

  /** Intents by likeness, the likeliest first. */
  intentsLike(words: readonly string[]): readonly Likely[] {
    const features = this.reader.read(words);
    const intents = this.intents();
    const evidence = intents.score(features);
    const chances = evidence.slice();
    softmax(chances);
    const others = this.byIntent(features);
    return intents.labels
      .map((intent, label) => ({
        intent,
        confidence: (chances[label] ?? 0) ** (1 - SECOND) * (others.get(intent) ?? 0) ** SECOND,
        evidence: evidence[label] ?? 0,
      }))
      .sort((a, b) => b.confidence - a.confidence);
  }

  /** How likely an intent is meant, by all phrases of all its values; from 0 to 1. */
  likelihoodOf(intent: string, words: readonly string[]): number {
    return this.byIntent(this.reader.read(words)).get(intent) ?? 0;
  }

  /** What an intent's words are likeliest to mean, which may be no value of its own. */
  valueLike(intent: string, words: readonly string[]): LikelyValue | null {
    const { learnt, known } = this.meanings();
    const all = learnt.predict(this.reader.read(words));
    let best = -1;
    let sum = 0;
    all.forEach((one, at) => {
      if (known[at]?.intent !== intent) return;
      sum += one;
      if (best < 0 || one > (all[best] ?? 0)) best = at;
    });
    const meaning = known[best];
    return meaning ? { meaning, confidence: (all[best] ?? 0) / sum } : null;
  }

  private byIntent(features: Features): ReadonlyMap<string, number> {
    const { learnt, known } = this.meanings();
    const sums = new Map<string, number>();
    learnt.predict(features).forEach((one, at) => {
      const intent = known[at]?.intent ?? '';
      sums.set(intent, (sums.get(intent) ?? 0) + one);
    });
    return sums;
  }

  private learnt(task: Task, nameOf: (meaning: Meaning) => string): Predictor {
    const from = `${JSON.stringify(task)} ${this.from}`;
    return new Predictor(stored(from, () => this.learn(nameOf, task)));
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
    return learnNet(examples, [...labels.keys()], task);
  }
}
