import type { Language } from '../../simulator/hearing/language';
import { builtInSlots } from '../../simulator/hearing/slots/built-in';
import type { LanguageModel } from './amazon';
import { entry } from './entry';
import { fitsIn } from './neighbours';
import { glued, joined, type Take, takeNothing, type Taken } from './taken';

/** Which day a date is does not matter here. */
const SOME_DAY = { now: 0, timeZone: 'UTC' };

/** Every word of the numbers, times and names of a language. */
function vocabularyOf({ numbers, ordinals, duration, time, date, names }: Language): Set<string> {
  const written = JSON.stringify({ numbers, ordinals, duration, time, date });
  return new Set([...(written.match(/[\p{L}']+/gu) ?? []), ...names]);
}

/** A slot for anything would take everything. */
const isBounded = (type: string): boolean =>
  type.startsWith('AMAZON.') && type !== 'AMAZON.SearchQuery';

/** Which slots take words that begin somewhere, and how many they take. */
type TakenAt = readonly (readonly [type: string, length: number])[];

const NOTHING: TakenAt = [];

/** Finds what begins somewhere in a text. */
function takerOf(language: Language, types: readonly string[]) {
  // Of first names only those that are known count.
  const builtIn = builtInSlots(language, () => true);
  const finders = types.map((type) => ({ type, find: builtIn(type, SOME_DAY) }));
  const vocabulary = vocabularyOf(language);
  const heard = (word: string) => language.unmarked[word] ?? word;
  const known = new Map<string, TakenAt>();
  const takenFromRun = (run: readonly string[]): TakenAt => {
    const asHeard = run.map(heard);
    return finders.flatMap(({ type, find }) =>
      [...new Set(find(asHeard, 0).map(({ length }) => length))].map(
        (length) => [type, length] as const,
      ),
    );
  };
  return (words: readonly string[], from: number): TakenAt => {
    let end = from;
    while (end < words.length && vocabulary.has(heard(words[end] ?? ''))) end += 1;
    if (end === from) return NOTHING;
    const run = words.slice(from, end);
    return entry(known, run.join(' '), () => takenFromRun(run));
  };
}

/** What the slots of a model that are Amazon's take in a language; where it is not known, nothing. */
export function takeFor(model: LanguageModel, language: Language | null): Take {
  if (language === null) return takeNothing;
  const used = model.intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type));
  const takenAt = takerOf(language, [...new Set(used)].filter(isBounded));
  const fits = fitsIn(model);
  /** Every way to say the words from one on, that with nothing taken first. */
  const takeFrom = (words: readonly string[], places: readonly TakenAt[], at: number): Taken[] => {
    const next = places.findIndex((place, index) => index >= at && place.length > 0);
    const plain = words.slice(at, next === -1 ? undefined : next + 1).join(' ');
    if (next === -1) return [{ text: plain, said: plain }];
    const before = words.slice(at, next);
    const taken = (places[next] ?? []).flatMap(([type, length]) => {
      const text = [...before, `{${type}}`].join(' ');
      const said = [...before, glued(words.slice(next, next + length))].join(' ');
      return takeFrom(words, places, next + length).map((rest) => joined({ text, said }, rest));
    });
    const left = takeFrom(words, places, next + 1);
    return [...left.map((rest) => joined({ text: plain, said: plain }, rest)), ...taken];
  };
  const known = new Map<string, readonly Taken[]>();
  return (text) =>
    entry(known, text, () => {
      const words = text.split(' ');
      const places = words.map((_, at) =>
        takenAt(words, at).filter(([type, length]) =>
          fits(type, words[at - 1], words[at + length]),
        ),
      );
      return takeFrom(words, places, 0).slice(1);
    });
}
