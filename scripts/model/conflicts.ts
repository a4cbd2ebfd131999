import type { LanguageModel } from './amazon';
import { type Utterance, utterances } from './expand';

/** One thing to say that the model hears in two ways. */
export interface Conflict {
  readonly text: string;
  readonly one: Utterance;
  readonly other: Utterance;
}

const meaning = ({ intent, slots }: Utterance): string =>
  [intent, ...Object.entries(slots).map(([name, { id }]) => `${name}=${id}`)].sort().join(' ');

/** The texts with more than one meaning. Keeps a number for each text: there are about a million. */
const ambiguousTexts = (model: LanguageModel): Set<string> => {
  const numbers = new Map<string, number>();
  const first = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const utterance of utterances(model)) {
    const key = meaning(utterance);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    const earlier = first.get(utterance.text);
    if (earlier === undefined) first.set(utterance.text, number);
    else if (earlier !== number) ambiguous.add(utterance.text);
  }
  return ambiguous;
};

/** Finds what stands under two intents, or under two values of the same intent. */
export const findConflicts = (model: LanguageModel): Conflict[] => {
  const ambiguous = ambiguousTexts(model);
  if (ambiguous.size === 0) return [];
  const first = new Map<string, Utterance>();
  const conflicts: Conflict[] = [];
  for (const utterance of utterances(model)) {
    if (!ambiguous.has(utterance.text)) continue;
    const earlier = first.get(utterance.text);
    if (!earlier) first.set(utterance.text, utterance);
    else if (meaning(earlier) !== meaning(utterance)) {
      conflicts.push({ text: utterance.text, one: earlier, other: utterance });
    }
  }
  return conflicts;
};
