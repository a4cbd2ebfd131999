import type { Language } from './language';
import type { LanguageModel } from './model';
import { wordsOf } from './words';

export interface SlotName {
  readonly name: string;
  readonly type: string;
}

/** One sample utterance: words and slots in their order. */
export interface Sample {
  readonly intent: string;
  readonly parts: readonly (string | SlotName)[];
}

/** All samples of a model, and behind them Amazon's own phrases for the built-in intents it has. */
export function samplesOf(model: LanguageModel, language: Language): Sample[] {
  const amazons = model.intents.map(({ name }) => ({
    name,
    samples: language.intents[name] ?? [],
  }));
  return [
    ...model.intents.flatMap((intent) => readSamples(intent, language)),
    ...amazons.flatMap((intent) => readSamples(intent, language)),
  ];
}

/** The intents that nobody says without one of their slots. */
export function neverBare(samples: readonly Sample[]): ReadonlySet<string> {
  const bare = samples.filter(({ parts }) => parts.every((part) => typeof part === 'string'));
  const saidBare = new Set(bare.map(({ intent }) => intent));
  const filled = samples.filter(({ intent }) => !saidBare.has(intent));
  return new Set(filled.map(({ intent }) => intent));
}

function readSamples(
  { name: intent, slots = [], samples = [] }: LanguageModel['intents'][number],
  language: Language,
): Sample[] {
  const types = new Map(slots.map((slot) => [slot.name, slot.type]));
  const part = (text: string): (string | SlotName)[] => {
    const name = /^\{(\w+)\}$/.exec(text)?.[1];
    if (name === undefined) return wordsOf(text, language);
    return [{ name, type: types.get(name) ?? '' }];
  };
  return samples.map((sample) => ({ intent, parts: sample.split(/(\{\w+\})/).flatMap(part) }));
}
