import type { Language } from './language';
import { FeatureReader } from './likeness/features';
import { type Line, LineWriter, type Meaning } from './likeness/lines';
import { learn, type Learnt, Predictor } from './likeness/linear';
import { stored } from './likeness/stored';
import type { LanguageModel } from './model';
import type { Sample } from './samples';
import type { Vocabulary } from './vocabulary';

/** An intent by likeness, how sure that is, and the value that is most likely meant with it. */
export interface Likely {
  readonly intent: string;
  readonly confidence: number;
  readonly value: Meaning | null;
  readonly valueConfidence: number;
}

/** Intents by likeness, the likeliest first. */
export type LikelyMatcher = (words: readonly string[]) => readonly Likely[];

/** The settings that did best on samples and values held out of training. */
const TRAINING = {
  rounds: 4,
  rate: 4,
  leastSeen: 2,
  /** From 0, where a meaning said in many ways counts for as many, to 1, where all count the same. */
  evenness: 0.5,
};

/** To be raised with any change to what lines are written or features read: old files go by it. */
const VERSION = 1;

const keyOf = (meaning: Meaning) => JSON.stringify(meaning);

function learnFrom(lines: readonly Line[], reader: FeatureReader): Learnt {
  const names = [...new Set(lines.map(({ meaning }) => keyOf(meaning)))];
  const labels = new Map(names.map((name, label) => [name, label]));
  const labelled = lines.map(({ words, meaning }) => ({
    features: reader.read(words),
    label: labels.get(keyOf(meaning)) ?? 0,
  }));
  const counts = new Uint32Array(names.length);
  for (const { label } of labelled) counts[label] = (counts[label] ?? 0) + 1;
  const weights = Array.from(counts, (count) => count ** -TRAINING.evenness);
  const mean = labelled.reduce((sum, { label }) => sum + (weights[label] ?? 0), 0) / lines.length;
  const examples = labelled.map((one) => ({ ...one, weight: (weights[one.label] ?? 0) / mean }));
  return learn(examples, names, TRAINING);
}

/** A matcher that has learnt a model's own samples; it is the same every time. */
export function likelyMatcher(
  model: LanguageModel,
  samples: readonly Sample[],
  vocabulary: Vocabulary,
  language: Language,
): LikelyMatcher {
  const reader = new FeatureReader(language);
  const from = JSON.stringify([VERSION, model, language, TRAINING]);
  const predictor = new Predictor(
    stored(from, () => learnFrom(new LineWriter(samples, vocabulary).write(), reader)),
  );
  const all = predictor.labels.map((label) => JSON.parse(label) as Meaning);
  return (words) => {
    const intents = new Map<
      string,
      { confidence: number; best: Meaning | null; highest: number }
    >();
    predictor.predict(reader.read(words)).forEach((probability, label) => {
      const meaning = all[label] as Meaning;
      const own = intents.get(meaning.intent) ?? { confidence: 0, best: null, highest: 0 };
      own.confidence += probability;
      if (probability > own.highest) Object.assign(own, { best: meaning, highest: probability });
      intents.set(meaning.intent, own);
    });
    return [...intents]
      .map(([intent, { confidence, best, highest }]) => ({
        intent,
        confidence,
        value: best?.slot ? best : null,
        valueConfidence: highest / confidence,
      }))
      .sort((a, b) => b.confidence - a.confidence);
  };
}
