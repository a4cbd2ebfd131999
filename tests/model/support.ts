import { readFileSync } from 'node:fs';
import type { InteractionModel, LanguageModel } from '../../scripts/model/amazon';
import { expandSample, normalise, type Utterance } from '../../scripts/model/expand';
import { modelFile } from '../../scripts/model/locales';

/** The committed model of a locale. */
export const builtModel = (locale: string): LanguageModel => {
  const model = JSON.parse(readFileSync(modelFile(locale), 'utf8')) as InteractionModel;
  return model.interactionModel.languageModel;
};

/** Whether a sample's own words begin and end a text; its slots stand for anything between. */
function canBe(sample: string): (text: string) => boolean {
  const parts = sample.split(/\{\w+\}/).map(normalise);
  const first = parts[0] ?? '';
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  if (parts.length === 1) return (text) => text === first;
  return (text) => text.startsWith(first) && text.endsWith(last);
}

/** What the model hears, word for word, for each of the sayings it knows. */
export const hearAll = (model: LanguageModel, sayings: readonly string[]) => {
  const wanted = [...new Set(sayings.map(normalise))];
  const types = new Map(model.types.map((type) => [type.name, type]));
  const heard = new Map<string, Utterance>();
  for (const intent of model.intents) {
    for (const sample of intent.samples) {
      // A million texts are not written out to find a few hundred among them.
      const near = new Set(wanted.filter(canBe(sample)));
      if (near.size === 0) continue;
      for (const utterance of expandSample(intent, sample, types)) {
        if (near.has(utterance.text)) heard.set(utterance.text, utterance);
      }
    }
  }
  return (saying: string): Utterance | undefined => heard.get(normalise(saying));
};

/** "ProblemIntent problem=gas": an utterance's intent and the ids of its slots. */
export const meaningOf = (utterance: Utterance | undefined): string =>
  utterance
    ? [
        utterance.intent,
        ...Object.entries(utterance.slots).map(([name, { id }]) => `${name}=${id}`),
      ].join(' ')
    : 'not heard';
