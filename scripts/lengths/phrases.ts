import { readModel } from '../../simulator/hearing/model';

const model = readModel('en-US');

/** What one says for a value of a type of ours, by its id. */
export function phraseFor(type: string, id: string): string {
  const values = model?.types?.find(({ name }) => name === type)?.values ?? [];
  const phrase = values.find((value) => value.id === id)?.name.value;
  if (phrase === undefined) throw new Error(`Nobody can say ${type} ${id}.`);
  return phrase;
}
