import type { Language } from './language';

/** An utterance without what says nothing, but as it is where all of it says nothing. */
export function withoutFillers(words: readonly string[], language: Language): readonly string[] {
  const { fillers, negations, numbers } = language;
  // "Well" and "oh" say nothing, and "not well" and "one oh two" do.
  const says = (word: string, before = '') =>
    negations.includes(before) || (numbers.zero.includes(word) && before in numbers.words);
  const core = words.filter((word, at) => !fillers.includes(word) || says(word, words[at - 1]));
  return core.length === 0 ? words : core;
}
