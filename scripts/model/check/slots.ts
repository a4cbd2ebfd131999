import type { LanguageModel, ModelIntent } from '../amazon';
import type { Finding, Rule } from './finding';

const slotsIn = (sample: string): string[] =>
  Array.from(sample.matchAll(/\{(\w+)\}/g), ([, slot = '']) => slot);

const ownIntents = ({ intents }: LanguageModel): readonly ModelIntent[] =>
  intents.filter(({ name }) => !name.startsWith('AMAZON.'));

/** A slot name has one type in all intents, the type is there, and no type is there for nothing. */
export const slotTypes: Rule = ({ model, places }) => {
  const known = new Set(model.types.map(({ name }) => name));
  const first = new Map<string, string>();
  const used = ownIntents(model).flatMap(({ name: intent, slots = [] }) =>
    slots.map((slot) => ({ intent, ...slot })),
  );
  const found: Finding[] = used.flatMap(({ intent, name, type }) => {
    const other = first.get(name) ?? type;
    first.set(name, other);
    const at = (message: string) => [places.slot(intent, name, message)];
    if (other !== type) return at(`the slot ${name} is a ${type} here and a ${other} elsewhere`);
    const isThere = type.startsWith('AMAZON.') || known.has(type);
    return isThere ? [] : at(`the slot ${name} has the type ${type}, which is not there`);
  });
  const types = new Set(used.map(({ type }) => type));
  const idle = [...known].filter((name) => !types.has(name));
  return [...found, ...idle.map((name) => places.type(name, `no slot has the type ${name}`))];
};

/** Samples hold slots of their intent, each once, and every slot can be said. */
export const slotUse: Rule = ({ model, places }) =>
  ownIntents(model).flatMap(({ name: intent, slots = [], samples }) => {
    const declared = slots.map(({ name }) => name);
    const said = new Set(samples.flatMap(slotsIn));
    const unsaid = declared.filter((slot) => !said.has(slot));
    return [
      ...unsaid.map((slot) => places.slot(intent, slot, `no sample of ${intent} has {${slot}}`)),
      ...samples.flatMap((sample) => {
        const used = slotsIn(sample);
        const strange = used.filter((slot) => !declared.includes(slot));
        const twice = used.filter((slot, at) => used.indexOf(slot) < at);
        return [
          ...strange.map((slot) => `${intent} has no slot ${slot}: "${sample}"`),
          ...twice.map((slot) => `{${slot}} stands twice: "${sample}"`),
        ].map((message) => places.sample(intent, sample, message));
      }),
    ];
  });

const SEARCH = 'AMAZON.SearchQuery';

/** A slot for anything needs words around it, and no other slot beside it (5.1). */
export const searchQueries: Rule = ({ model, places }) =>
  ownIntents(model).flatMap(({ name: intent, slots = [], samples }) => {
    const searches = slots.filter(({ type }) => type === SEARCH).map(({ name }) => name);
    return samples.flatMap((sample) => {
      const used = slotsIn(sample);
      if (!used.some((slot) => searches.includes(slot))) return [];
      const isBare = sample.replace(/\{\w+\}/g, '').trim() === '';
      return [
        ...(isBare ? [`${SEARCH} needs words around it: "${sample}"`] : []),
        ...(used.length > 1 ? [`${SEARCH} goes with no other slot: "${sample}"`] : []),
      ].map((message) => places.sample(intent, sample, message));
    });
  });
