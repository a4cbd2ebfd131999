import type { LanguageModel } from './amazon';
import { CarrierTree, carriersOf } from './carriers';
import { heardBy } from './conflicts';
import { expandSample, normalise, type Utterance } from './expand';

/** What a model hears word for word: samples as they stand, and those that a slot's wording completes. */
export function wordForWord(model: LanguageModel) {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const carriers = carriersOf(model);
  const tree = new CarrierTree();
  for (const carrier of carriers) tree.add(carrier);
  const carried = new Set(carriers.map(({ intent, sample }) => `${intent} ${sample}`));
  const whole = new Map<string, Utterance>();
  for (const intent of model.intents) {
    for (const sample of intent.samples) {
      if (carried.has(`${intent.name} ${sample}`)) continue;
      for (const utterance of expandSample(intent, sample, types)) {
        whole.set(utterance.text, utterance);
      }
    }
  }
  return (saying: string): Utterance | undefined => {
    const text = normalise(saying);
    const known = whole.get(text);
    if (known !== undefined) return known;
    const words = text.split(' ');
    for (const carrier of tree.around(words)) {
      const heard = heardBy(carrier, words);
      if (heard !== null) return heard;
    }
    return undefined;
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
