import type { Language } from './language';
import { FeatureReader, type Features } from './likeness/features';
import { LikenessLearner, meaningOf, SETTINGS } from './likeness/learner';
import { type Learnt, Predictor, softmax } from './likeness/learnt';
import type { Meaning } from './likeness/lines';
import { stored } from './likeness/stored';
import type { LanguageModel } from './model';
import { type Part, PARTS } from './result';
import type { Sample } from './samples';
import type { Vocabulary } from './vocabulary';

/** An intent by likeness. */
export interface Likely {
  readonly intent: string;
  /** How much more likely than the others, from 0 to 1. */
  readonly confidence: number;
  /** What speaks for it by itself (a logit, of all its values); little where the words are strange. */
  readonly evidence: number;
}

/** A value by likeness, or none; from 0 to 1. */
export interface LikelyValue {
  readonly meaning: Meaning;
  readonly confidence: number;
}

/** How much the counts of naive Bayes say, beside the nets. */
const COUNTS = 0.33;

/** What is learnt, by what it is learnt with. */
interface Ensemble {
  /** Nets that began differently err differently, and together less. */
  readonly nets: readonly Predictor[];
  readonly bayes: Predictor;
  readonly intents: readonly string[];
  /** What the labels of a net behind its intents mean. */
  readonly meanings: readonly Meaning[];
}

/** Learns a model's own samples: which intent, and which value of an intent. */
export class LikelyMatcher {
  private readonly reader: FeatureReader;
  /** All that what is learnt depends on. */
  private readonly from: string;
  private known: Ensemble | null = null;

  constructor(
    model: LanguageModel,
    private readonly samples: readonly Sample[],
    private readonly vocabulary: Vocabulary,
    language: Language,
  ) {
    this.reader = new FeatureReader(language);
    this.from = JSON.stringify([SETTINGS, model, language]);
  }

  /** Learns one of the nets, which takes nearly all of the time; the rest goes with the last. */
  prepare(part: Part): void {
    const learner = this.learner();
    this.net(part, learner);
    if (part === PARTS.at(-1)) this.bayes(learner);
  }

  /** Intents by likeness, the likeliest first. */
  intentsLike(words: readonly string[]): readonly Likely[] {
    const { bayes, intents } = this.ensemble();
    const features = this.reader.read(words);
    const scores = this.scoresOf(features);
    const evidence = this.byIntent(scores.map(Math.exp));
    const byNets = this.byIntent(chancesOf(scores));
    const byCounts = bayes.predict(features);
    const both = intents.map(
      (intent, label) =>
        (byNets.get(intent) ?? 0) ** (1 - COUNTS) * (byCounts[label] ?? 0) ** COUNTS,
    );
    const sum = both.reduce((all, one) => all + one, 0);
    return intents
      .map((intent, label) => ({
        intent,
        confidence: (both[label] ?? 0) / sum,
        evidence: Math.log(evidence.get(intent) ?? 0),
      }))
      .sort((a, b) => b.confidence - a.confidence);
  }

  /** How likely an intent is meant, by all phrases of all its values; from 0 to 1. */
  likelihoodOf(intent: string, words: readonly string[]): number {
    return this.byIntent(chancesOf(this.scoresOf(this.reader.read(words)))).get(intent) ?? 0;
  }

  /** What an intent's words are likeliest to mean, which may be no value of its own. */
  valueLike(intent: string, words: readonly string[]): LikelyValue | null {
    const { meanings } = this.ensemble();
    const chances = chancesOf(this.scoresOf(this.reader.read(words)));
    let best = -1;
    let sum = 0;
    chances.forEach((one, at) => {
      if (meanings[at]?.intent !== intent) return;
      sum += one;
      if (best < 0 || one > (chances[best] ?? 0)) best = at;
    });
    const meaning = meanings[best];
    return meaning ? { meaning, confidence: (chances[best] ?? 0) / sum } : null;
  }

  private ensemble(): Ensemble {
    if (this.known !== null) return this.known;
    const learner = this.learner();
    const nets = PARTS.map((part) => this.net(part, learner));
    const bayes = this.bayes(learner);
    const intents = bayes.labels;
    const meanings = (nets[0]?.labels ?? []).slice(intents.length).map(meaningOf);
    return (this.known = { nets, bayes, intents, meanings });
  }

  /** What speaks for each meaning (logits): the mean of the nets, which is a geometric one of chances. */
  private scoresOf(features: Features): Float32Array {
    const { nets, intents, meanings } = this.ensemble();
    const all = nets.map((net) => net.score(features).subarray(intents.length));
    return Float32Array.from(
      meanings,
      (_, at) => all.reduce((sum, scores) => sum + (scores[at] ?? 0), 0) / all.length,
    );
  }

  /** What is told of meanings, added up for each intent. */
  private byIntent(ofMeanings: Float32Array): ReadonlyMap<string, number> {
    const { meanings } = this.ensemble();
    const sums = new Map<string, number>();
    ofMeanings.forEach((one, at) => {
      const intent = meanings[at]?.intent ?? '';
      sums.set(intent, (sums.get(intent) ?? 0) + one);
    });
    return sums;
  }

  /** One for all that is to be learnt at once, as it keeps what it learns from. */
  private learner(): LikenessLearner {
    return new LikenessLearner(this.samples, this.vocabulary, this.reader);
  }

  private net(part: Part, learner: LikenessLearner): Predictor {
    return this.learnt(part, () => learner.net(1 + PARTS.indexOf(part)));
  }

  private bayes(learner: LikenessLearner): Predictor {
    return this.learnt('bayes', () => learner.bayes());
  }

  private learnt(what: string, learn: () => Learnt): Predictor {
    return new Predictor(stored(`${what} ${this.from}`, learn));
  }
}

function chancesOf(scores: Float32Array): Float32Array {
  const chances = scores.slice();
  softmax(chances);
  return chances;
}
