import { readFileSync } from 'node:fs';
import type { InteractionModel, LanguageModel } from '../../scripts/model/amazon';
import { normalise, type Utterance, utterances } from '../../scripts/model/expand';
import { modelFile } from '../../scripts/model/locales';

/** The committed model of a locale. */
export const builtModel = (locale: string): LanguageModel => {
  const model = JSON.parse(readFileSync(modelFile(locale), 'utf8')) as InteractionModel;
  return model.interactionModel.languageModel;
};

/** What the model hears, word for word, for each of the sayings it knows. */
export const hearAll = (model: LanguageModel, sayings: readonly string[]) => {
  const wanted = new Set(sayings.map(normalise));
  const heard = new Map<string, Utterance>();
  for (const utterance of utterances(model)) {
    if (wanted.has(utterance.text)) heard.set(utterance.text, utterance);
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
