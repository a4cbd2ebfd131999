import { heardTwice } from './ambiguous';
import type { LanguageModel } from './amazon';
import type { Utterance } from './expand';
import { sayingsOf } from './sayings';

/** One thing to say that the model hears in two ways. */
export interface Conflict {
  readonly text: string;
  readonly one: Utterance;
  readonly other: Utterance;
}

const meaning = ({ intent, slots }: Utterance): string =>
  [intent, ...Object.entries(slots).map(([name, { id }]) => `${name}=${id}`)].sort().join(' ');

/**
 * Finds what stands under two intents, or under two values of the same intent. Samples with custom
 * slots are looked up by how they begin and end, as written out they would be millions.
 */
export function findConflicts(model: LanguageModel): Conflict[] {
  const { index, whole } = sayingsOf(model);
  const found = new Map<string, Conflict>();
  const note = (one: Utterance, other: Utterance) => {
    if (meaning(one) !== meaning(other) && !found.has(one.text)) {
      found.set(one.text, { text: one.text, one, other });
    }
  };
  for (const [one, other] of heardTwice(index)) note(one, other);
  const first = new Map<string, Utterance>();
  for (const utterance of whole) {
    const earlier = first.get(utterance.text);
    if (earlier === undefined) first.set(utterance.text, utterance);
    else note(earlier, utterance);
    for (const heard of index.hear(utterance.text)) note(utterance, heard);
  }
  return [...found.values()];
}
