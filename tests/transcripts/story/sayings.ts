import { model, phrasesOf } from '../../support/say';

/** An intent with what its slots hold. */
export interface Saying {
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
}

const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DURATION': ['ten minutes', 'three months', 'six weeks', 'an hour', 'two days'],
  'AMAZON.NUMBER': ['two', 'forty', 'zero'],
};

/** The values of a type, another one first each time, so that many moments see many of them. */
function valueOf(type: string, turn: number): string {
  const own = [...phrasesOf(type).values()];
  const values = own.length > 0 ? own : (BUILT_IN[type] ?? []);
  return values[turn % Math.max(1, values.length)] ?? 'wobble';
}

/** All intents of the model: with no slot, with each slot filled, and with a word nobody knows. */
export const sayings = (turn: number): readonly Saying[] =>
  model.intents.flatMap(({ name: intent, slots = [] }) => [
    { intent, slots: {} },
    ...slots.flatMap(({ name, type }) => [
      { intent, slots: { [name]: valueOf(type, turn) } },
      { intent, slots: { [name]: 'wobble' } },
    ]),
  ]);

/** Everything the model knows, value by value. */
export const everySaying = (): readonly Saying[] =>
  model.intents.flatMap(({ name: intent, slots = [] }) =>
    slots.flatMap(({ name, type }) =>
      [...phrasesOf(type).values()].map((value) => ({ intent, slots: { [name]: value } })),
    ),
  );
