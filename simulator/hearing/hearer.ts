import { languageOf } from './language';
import { type LanguageModel, readModel } from './model';
import { ModelHearer } from './modelHearer';
import type { Hearer } from './result';

const hearers = new Map<string, Hearer | null>();

/** A hearer for a model. */
export const hearerFor = (model: LanguageModel, locale: string): Hearer | null => {
  const language = languageOf(locale);
  return language && new ModelHearer(model, language);
};

/** What hears in a locale, made once; null where there is no model or no language. */
export function createHearer(locale: string): Hearer | null {
  const known = hearers.get(locale);
  if (known !== undefined) return known;
  const model = readModel(locale);
  const hearer = model && hearerFor(model, locale);
  hearers.set(locale, hearer);
  return hearer;
}
