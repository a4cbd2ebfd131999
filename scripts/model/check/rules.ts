import { assemble } from '../assemble';
import type { ModelSource } from '../source';
import { amazonsSayings, builtIn } from './builtIn';
import { conflicts } from './conflicts';
import { contentIds } from './content';
import type { Checked, Rule } from './finding';
import { limits } from './limits';
import { japaneseSamples, localeRules } from './locale';
import { invocationName, names } from './names';
import { Places } from './places';
import { samples, saysSomething } from './samples';
import { schema } from './schema';
import { searchQueries, slotTypes, slotUse } from './slots';
import { types, values } from './values';

/** What holds for the model of each locale. */
export const localeRulesByName: Readonly<Record<string, Rule>> = {
  invocationName,
  names,
  slotTypes,
  slotUse,
  searchQueries,
  samples,
  saysSomething,
  types,
  values,
  limits,
  builtIn,
  localeRules,
  japaneseSamples,
  contentIds,
  schema,
};

/**
 * What holds for all that the locales of a language hear together, and so for each of them: that
 * nothing has two meanings stays true when some of it is left out.
 */
export const languageRulesByName: Readonly<Record<string, Rule>> = { conflicts, amazonsSayings };

/** A source, ready to be checked. */
export function checked(locale: string, source: ModelSource): Checked {
  const built = assemble(source);
  const model = built.interactionModel.languageModel;
  return { locale, source, built, model, places: new Places(source) };
}
