import { content } from '../../lambda/content';
import type { Alternative, Id } from '../../lambda/content/types';
import { readModel } from '../../simulator/hearing/model';
import type { Say } from './engine';
import { PARENTS } from './parent';
import { play, type Played } from './play';
import { scene, type Ask } from './scene';
import { wordingsOf } from './wordings';

/** A technique or routine as something to start: they share one namespace. */
export const startOf = (id: Id): Alternative =>
  content.techniques[id] === undefined ? { routine: id } : { technique: id };

export const languageOf = (locale: string): string => locale.split('-')[0] ?? locale;

/** Asks for it by the word that the locale's model has for it. */
function askFor(id: Id, locale: string): Ask {
  const isTechnique = 'technique' in startOf(id);
  const intent = isTechnique ? 'TechniqueIntent' : 'RoutineIntent';
  const slot = isTechnique ? 'technique' : 'routine';
  const model = readModel(locale);
  const slots = model?.intents.find(({ name }) => name === intent)?.slots ?? [];
  const type = slots.find(({ name }) => name === slot)?.type;
  const values = model?.types?.find(({ name }) => name === type)?.values ?? [];
  const value = values.find((one) => one.id === id);
  if (value === undefined) throw new Error(`There is no word for ${id} in the model of ${locale}.`);
  return (desk) => desk.intent(intent, { [slot]: value.name.value });
}

function parentIn(locale: string) {
  const parent = PARENTS[languageOf(locale)];
  if (parent === undefined) throw new Error(`What would a parent say in ${locale}?`);
  return parent;
}

const wordingsIn = (locale: string) => (step: Parameters<typeof wordingsOf>[0]) =>
  wordingsOf(step, languageOf(locale), content);

/**
 * What a parent hears from asking for a technique or routine to its end, at a household that has told
 * baby's age before; `counted` if they want their strokes counted.
 */
export async function hear(id: Id, locale: string, say: Say, counted = false): Promise<Played> {
  const parent = parentIn(locale);
  const before = counted ? [...parent.before, parent.count] : parent.before;
  const parts = await scene(locale, parent, before, askFor(id, locale));
  return play(parts, say, wordingsIn(locale));
}

/** What a parent hears who is here for the first time and says these words, one after the other. */
export async function hearSaid(says: readonly string[], locale: string, say: Say): Promise<Played> {
  const [first = '', ...rest] = says;
  const parts = await scene(locale, parentIn(locale), [], (desk) => desk.say(first), rest);
  return play(parts, say, wordingsIn(locale));
}
