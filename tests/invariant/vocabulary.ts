import type { RequestBody } from '../../simulator/envelopes';
import { readModel } from '../../simulator/hearing/model';
import { intentRequest, launchRequest, sessionEndedRequest } from '../../simulator/requests';
import type { Said } from './told';

/** What can be said: the intents and values of the built model, as requests carry them. */

const model = readModel('en-US') ?? { invocationName: '', intents: [], types: [] };

export const intents = model.intents.map(({ name, slots = [] }) => ({
  name,
  slots: slots.map((slot) => ({ name: slot.name, type: slot.type })),
}));
const slotsOf = new Map(intents.map(({ name, slots }) => [name, slots]));
const typeOf = new Map(
  intents.flatMap(({ slots }) => slots).map(({ name, type }) => [name, type] as const),
);
const idsByType = new Map(
  (model.types ?? []).map(({ name, values }) => [name, values.map(({ id }) => id ?? '')]),
);

/** The ids that a slot of that name can hold. */
export const idsOf = (slot: string): readonly string[] =>
  idsByType.get(typeOf.get(slot) ?? '') ?? [];

/** One of a list, by any number. */
export function pick<T>(list: readonly T[], n: number): T {
  const one = list[n % list.length];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}

type Words = Readonly<Record<string, string>>;

/** An intent with slots: `ids` are values of our types, `raw` is what built-in types hold. */
export const say = (name: string, ids: Words = {}, raw: Words = {}): Said => ({
  name,
  slots: {
    ...Object.fromEntries(Object.entries(ids).map(([slot, id]) => [slot, { id, value: id }])),
    ...Object.fromEntries(Object.entries(raw).map(([slot, value]) => [slot, { value }])),
  },
});

const RAW: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DURATION': [
    'PT5M',
    'PT10M',
    'PT13M',
    'PT20M',
    'PT30M',
    'PT45M',
    'PT1H',
    'PT2H',
    'P1D',
  ].concat(['P2W', 'P3W', 'P6W', 'P3M', 'P6M', 'P1Y', 'P30D', '?', 'soon']),
  'AMAZON.NUMBER': ['0', '1', '2', '4', '10', '13', '25', '30', '40', '?'],
  'AMAZON.TIME': ['02:30', '14:45', '10:00', '12:15', 'MO', 'AF', 'EV', 'NI', '?'],
  'AMAZON.FirstName': ['mia', 'leo', '?'],
};

/** Any value for a slot of a type; nothing, in every fourth case. */
function anyValue(type: string, n: number): Said['slots'][string] | null {
  const ids = idsByType.get(type);
  if (n % 4 === 3) return null;
  if (ids === undefined) return { value: pick(RAW[type] ?? ['words', '?'], n >> 2) };
  const id = pick([...ids, null], n >> 2);
  return id === null ? { value: 'gobbledygook' } : { id, value: id };
}

/** Any intent of the model with anything in its slots. */
export function anything(n: number): Said {
  const { name, slots } = pick(intents, n);
  const filled = slots.flatMap((slot, index) => {
    const value = anyValue(slot.type, (n >> 4) + index * 7);
    return value === null ? [] : [[slot.name, value] as const];
  });
  return { name, slots: Object.fromEntries(filled) };
}

/** A request for what was said. */
export function bodyOf({ name, slots }: Said): RequestBody {
  if (name === 'launch') return launchRequest;
  if (name === 'sessionEnded') return sessionEndedRequest('EXCEEDED_MAX_REPROMPTS');
  const known = slotsOf.get(name) ?? [];
  const heard = Object.entries(slots).map(([slot, { id, value }]) => {
    const type = typeOf.get(slot) ?? '';
    const ours = idsByType.has(type);
    const resolved = ours ? (id === undefined ? [] : [{ name: value, id }]) : null;
    return { name: slot, type, value, resolved };
  });
  return intentRequest(
    name,
    known.map((slot) => slot.name),
    heard,
  );
}
