import { readModel, type LanguageModel } from '../../simulator/hearing/model';

/** The built model that the desk Echo hears through. */
export const model: LanguageModel = readModel('en-US') ?? {
  invocationName: '',
  intents: [],
  types: [],
};

/** What one says for each value of a type of ours, by its id. */
export function phrasesOf(type: string): ReadonlyMap<string, string> {
  const values = model.types?.find(({ name }) => name === type)?.values ?? [];
  return new Map(values.map(({ id, name }) => [id ?? name.value, name.value]));
}

/** What one says for a value. */
export function phraseFor(type: string, id: string): string {
  const phrase = phrasesOf(type).get(id);
  if (phrase === undefined) throw new Error(`Nobody can say ${type} ${id}.`);
  return phrase;
}
