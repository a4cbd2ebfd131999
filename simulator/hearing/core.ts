import type { Language } from './language';

/** Without what stands before the rest or behind it and is said to anybody: "love", "sorry", "ta". */
function withoutAddresses(words: readonly string[], { addresses }: Language): readonly string[] {
  const isSaid = (word: string) => !addresses.includes(word);
  const first = words.findIndex(isSaid);
  return words.slice(first, words.findLastIndex(isSaid) + 1);
}

/** An utterance without what says nothing, but as it is where all of it says nothing. */
export function withoutFillers(words: readonly string[], language: Language): readonly string[] {
  const { fillers, states, negations, persons, subjects, numbers } = language;
  const isSomebody = (word: string) => persons.includes(word) || subjects.includes(word);
  // "Well", "okay" and "oh" say nothing, and "not well", "is it okay" and "one oh two" do.
  const says = (word: string, before = '') =>
    negations.includes(before) ||
    (states.includes(word) && isSomebody(before)) ||
    (numbers.zero.includes(word) && before in numbers.words);
  const core = words.filter((word, at) => !fillers.includes(word) || says(word, words[at - 1]));
  const rest = withoutAddresses(core, language);
  return rest.length > 0 ? rest : core.length > 0 ? core : words;
}
