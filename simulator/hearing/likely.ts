import { Classifier } from './classifier';
import type { Sample } from './samples';
import type { Vocabulary } from './vocabulary';

/** An intent by likeness, and how sure that is. */
export interface Likely {
  readonly intent: string;
  readonly confidence: number;
}

export type LikelyMatcher = (words: readonly string[]) => Promise<Likely | null>;

/** Most lines an intent is trained with, so that no intent drowns the others. */
const MOST_LINES = 400;
/** What one says for Amazon's slot types, for lines to train with. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DURATION': ['ten minutes', 'an hour', 'four months', 'six weeks', 'half an hour'],
  'AMAZON.TIME': ['two thirty', 'noon', 'half past four', 'seven p m'],
  'AMAZON.DATE': ['today', 'july ninth', 'monday'],
  'AMAZON.NUMBER': ['five', 'twelve', 'thirty'],
};

/** The lines an intent is trained with: its samples, their slots filled from the lists in turn. */
function linesOf(samples: readonly Sample[], vocabulary: Vocabulary): string[] {
  const phrases = (type: string) =>
    vocabulary.has(type) ? vocabulary.phrases(type) : (EXAMPLES[type] ?? []);
  const longest = Math.max(
    0,
    ...samples.flatMap(({ parts }) =>
      parts.map((part) => (typeof part === 'string' ? 0 : phrases(part.type).length)),
    ),
  );
  const count = Math.max(samples.length, longest);
  const step = Math.max(1, count / MOST_LINES);
  const lines = new Set<string>();
  for (let turn = 0; turn < count; turn += step) {
    const index = Math.floor(turn);
    const { parts } = samples[index % samples.length] ?? { parts: [] };
    const filled = parts.map((part) => {
      if (typeof part === 'string') return part;
      const said = phrases(part.type);
      return said[index % Math.max(1, said.length)] ?? '';
    });
    lines.add(filled.join(' '));
  }
  return [...lines];
}

/** Trains a matcher on the model's own samples; it is the same every time. */
export function trainLikely(samples: readonly Sample[], vocabulary: Vocabulary): LikelyMatcher {
  const byIntent = new Map<string, Sample[]>();
  for (const sample of samples) {
    const own = byIntent.get(sample.intent);
    if (own) own.push(sample);
    else byIntent.set(sample.intent, [sample]);
  }
  const intents = [...byIntent.keys()];
  const lines = [...byIntent.values()].flatMap((own, label) =>
    linesOf(own, vocabulary).map((line) => `__label__${label} ${line}`),
  );
  const classifier = new Classifier(lines);
  return async (words) => {
    const { label, confidence } = await classifier.classify(words.join(' '));
    const intent = intents[label];
    return intent === undefined ? null : { intent, confidence: Math.min(1, confidence) };
  };
}
