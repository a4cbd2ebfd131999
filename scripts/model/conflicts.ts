import type { Language } from '../../simulator/hearing/language';
import { heardTwice } from './ambiguous';
import type { LanguageModel } from './amazon';
import { takeFor } from './amazonSlots';
import { entry } from './entry';
import type { Utterance } from './expand';
import { goesFirst, meaning } from './meant';
import { sayingsOf } from './sayings';
import { saidByBoth } from './taken';

/** One thing to say that the model hears in two ways. */
export interface Conflict {
  readonly text: string;
  /** Of the two, the one that says the more word for word. */
  readonly one: Utterance;
  readonly other: Utterance;
}

/**
 * Finds what stands under two intents, or under two values of the same intent: word for word, or
 * where a slot of Amazon's takes from one what the other says ("step three", "step {number}"), as far
 * as the language is known. Samples with custom slots are looked up by how they begin and end, as
 * written out they would be millions; so words that begin in a value and end behind it are not seen.
 */
export function findConflicts(model: LanguageModel, language: Language | null): Conflict[] {
  const { index, whole } = sayingsOf(model, takeFor(model, language));
  const found = new Map<string, Conflict>();
  const note = (first: Utterance, second: Utterance) => {
    // Who says word for word what the other has a slot for stands first: theirs is the line to mend.
    const isTurned = first.said === first.text && second.said !== second.text;
    const [one, other] = isTurned ? [second, first] : [first, second];
    if (meaning(one) === meaning(other) || goesFirst(one, other)) return;
    const text = saidByBoth(one, other);
    if (text === undefined) return;
    const both = [one, other].map(({ intent, sample }) => `${intent} ${sample}`).sort();
    const key = [text, ...both].join('\n');
    if (!found.has(key)) found.set(key, { text, one, other });
  };
  for (const [one, other] of heardTwice(index)) note(one, other);
  const byText = new Map<string, Utterance[]>();
  for (const utterance of whole) {
    const earlier = entry(byText, utterance.text, () => []);
    for (const one of earlier) note(one, utterance);
    earlier.push(utterance);
    for (const heard of index.hear(utterance.text)) note(utterance, heard);
  }
  return [...found.values()];
}
