import type { LanguageModel, ModelIntent, ModelType } from './amazon';

/** A custom slot as a person fills it: the words said and the id of the value they stand for. */
export interface FilledSlot {
  readonly value: string;
  readonly id: string;
}

/** One thing a person may say. Built-in slots stay in the text as their type, `{AMAZON.NUMBER}`. */
export interface Utterance {
  readonly intent: string;
  readonly sample: string;
  readonly text: string;
  /** Where slots of Amazon's have taken words from the text: with these words in their place. */
  readonly said: string;
  readonly slots: Readonly<Record<string, FilledSlot>>;
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What two utterances must share to be the same: lower case, no punctuation, single spaces. */
export const normalise = (text: string): string =>
  text
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith('{') ? part : plain(part)))
    .filter((part) => part !== '')
    .join(' ');

/** Every wording of a slot type with the id it stands for. */
export const wordings = (type: ModelType): FilledSlot[] =>
  type.values.flatMap(({ id, name }) =>
    [name.value, ...(name.synonyms ?? [])].map((value) => ({ value, id })),
  );

interface Piece {
  readonly text: string;
  readonly slots: Utterance['slots'];
}

/** The ways one part of a sample can be said: its words, or each wording of its slot. */
const piecesOf = (part: string, intent: ModelIntent, types: ReadonlyMap<string, ModelType>) => {
  const slot = /^\{(\w+)\}$/.exec(part)?.[1];
  if (slot === undefined) return [{ text: plain(part), slots: {} }];
  const type = intent.slots?.find(({ name }) => name === slot)?.type;
  if (type === undefined) throw new Error(`${intent.name} has no slot ${slot}`);
  const custom = types.get(type);
  if (!custom) return [{ text: `{${type}}`, slots: {} }];
  return wordings(custom).map((filled) => ({
    text: plain(filled.value),
    slots: { [slot]: filled },
  }));
};

const together = (one: Piece, other: Piece): Piece => ({
  text: one.text && other.text ? `${one.text} ${other.text}` : one.text + other.text,
  slots: { ...one.slots, ...other.slots },
});

/** Writes a sample out with every wording of its custom slots. */
export const expandSample = (
  intent: ModelIntent,
  sample: string,
  types: ReadonlyMap<string, ModelType>,
): Utterance[] =>
  sample
    .split(/(\{\w+\})/)
    .map((part): Piece[] => piecesOf(part, intent, types))
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => together(head, tail))))
    .map((piece) => ({ intent: intent.name, sample, said: piece.text, ...piece }));

/** Everything the model's own intents can hear, word for word. */
export function* utterances(model: LanguageModel): Generator<Utterance> {
  const types = new Map(model.types.map((type) => [type.name, type]));
  for (const intent of model.intents) {
    for (const sample of intent.samples) yield* expandSample(intent, sample, types);
  }
}
