import type { LanguageModel } from './amazon';
import { normalise, type Utterance } from './expand';
import { sayingsOf } from './sayings';

/** What a model hears word for word: samples as they stand, and those that a slot's wording completes. */
export function wordForWord(model: LanguageModel) {
  const { index, whole } = sayingsOf(model);
  const byText = new Map(whole.map((utterance) => [utterance.text, utterance]));
  return (saying: string): Utterance | undefined => {
    const text = normalise(saying);
    const [heard] = index.hear(text);
    return byText.get(text) ?? heard;
  };
}

/** "ProblemIntent problem=gas": an utterance's intent and the ids of its slots. */
export const meaningOf = (utterance: Utterance | undefined): string =>
  utterance
    ? [
        utterance.intent,
        ...Object.entries(utterance.slots).map(([name, { id }]) => `${name}=${id}`),
      ].join(' ')
    : 'not heard';
