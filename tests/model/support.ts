import { readFileSync } from 'node:fs';
import type { InteractionModel, LanguageModel } from '../../scripts/model/amazon';
import { modelFile } from '../../scripts/model/locales';

/** The committed model of a locale. */
export const builtModel = (locale: string): LanguageModel => {
  const model = JSON.parse(readFileSync(modelFile(locale), 'utf8')) as InteractionModel;
  return model.interactionModel.languageModel;
};
