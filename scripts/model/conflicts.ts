import type { LanguageModel } from './amazon';
import { CarrierTree, carriersOf, filledWith, type Carrier } from './carriers';
import { expandSample, type FilledSlot, type Utterance } from './expand';

/** One thing to say that the model hears in two ways. */
export interface Conflict {
  readonly text: string;
  readonly one: Utterance;
  readonly other: Utterance;
}

const meaning = ({ intent, slots }: Utterance): string =>
  [intent, ...Object.entries(slots).map(([name, { id }]) => `${name}=${id}`)].sort().join(' ');

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.every((word, at) => words[words.length - end.length + at] === word);

/** What a carrier hears in words that begin as it does, or null. */
export function heardBy(carrier: Carrier, words: readonly string[]): Utterance | null {
  const { before, behind, lexicon } = carrier;
  const end = words.length - behind.length;
  if (end <= before.length || !endsWith(words, behind)) return null;
  if (!lexicon.mayHold(words[before.length], words[end - 1])) return null;
  const middle = words.slice(before.length, end);
  const filled = lexicon.find(middle.join(' '));
  return filled === undefined ? null : filledWith(carrier, filled, middle);
}

/** What both of two carriers hear, where the words before the slot of `short` begin those of `long`. */
function* heardByBoth(short: Carrier, long: Carrier): Generator<[Utterance, Utterance]> {
  const start = long.before.slice(short.before.length);
  const longEnds = long.behind.length >= short.behind.length;
  // Two that begin alike meet twice, each as the long one; one of the two ways is enough.
  if (start.length === 0 && !longEnds) return;
  const [longer, shorter] = longEnds ? [long, short] : [short, long];
  if (!endsWith(longer.behind, shorter.behind)) return;
  const left = longer.behind.slice(0, longer.behind.length - shorter.behind.length);
  if (start.length === 0 && left.length === 0) {
    for (const { words, filled } of short.lexicon.sharedWith(long.lexicon)) {
      yield both(short, filled, long, words, words);
    }
    return;
  }
  // The longer ending is part of what the slot of the other has to hear.
  for (const { words, filled } of short.lexicon.candidates(start, longEnds ? left : [])) {
    // How the rest begins and ends says nearly always that it cannot be; most pairs end here.
    const first = words[start.length] ?? left[0];
    const last = longEnds ? words[words.length - left.length - 1] : (left.at(-1) ?? words.at(-1));
    if (!long.lexicon.mayHold(first, last)) continue;
    const middle = longEnds
      ? words.slice(start.length, words.length - left.length)
      : [...words.slice(start.length), ...left];
    if (middle.length === 0 || (longEnds && !endsWith(words, left))) continue;
    if (long.lexicon.find(middle.join(' ')) === undefined) continue;
    yield both(short, filled, long, words, middle);
  }
}

/** The same text as each of two carriers hears it. */
function both(
  short: Carrier,
  filled: FilledSlot,
  long: Carrier,
  words: readonly string[],
  middle: readonly string[],
): [Utterance, Utterance] {
  const other = long.lexicon.find(middle.join(' ')) ?? filled;
  return [filledWith(short, filled, words), filledWith(long, other, middle)];
}

/**
 * Finds what stands under two intents, or under two values of the same intent. Samples with one
 * custom slot are compared by how they begin and end, as written out they would be millions.
 */
export function findConflicts(model: LanguageModel): Conflict[] {
  const types = new Map(model.types.map((type) => [type.name, type]));
  const carriers = carriersOf(model);
  const tree = new CarrierTree();
  const found = new Map<string, Conflict>();
  const note = (one: Utterance, other: Utterance) => {
    if (meaning(one) !== meaning(other) && !found.has(one.text)) {
      found.set(one.text, { text: one.text, one, other });
    }
  };
  for (const carrier of carriers) tree.add(carrier);
  for (const long of carriers) {
    for (const short of tree.meeting(long)) {
      if (short === long) continue;
      for (const [one, other] of heardByBoth(short, long)) note(one, other);
    }
  }
  const carried = new Set(carriers.map(({ intent, sample }) => `${intent} ${sample}`));
  const first = new Map<string, Utterance>();
  for (const intent of model.intents) {
    for (const sample of intent.samples) {
      if (carried.has(`${intent.name} ${sample}`)) continue;
      for (const utterance of expandSample(intent, sample, types)) {
        const earlier = first.get(utterance.text);
        if (earlier === undefined) first.set(utterance.text, utterance);
        else note(earlier, utterance);
        const words = utterance.text.split(' ');
        for (const carrier of tree.around(words)) {
          const heard = heardBy(carrier, words);
          if (heard !== null) note(utterance, heard);
        }
      }
    }
  }
  return [...found.values()];
}
