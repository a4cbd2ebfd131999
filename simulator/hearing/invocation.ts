import type { Language } from './language';

/** What is left of an utterance when the device and the skill have been called. */
export interface Called {
  readonly words: readonly string[];
  /** Was the skill called by its name? */
  readonly byName: boolean;
}

const startsWith = (words: readonly string[], name: readonly string[], from: number) =>
  name.every((word, index) => words[from + index] === word);

/** Takes away "Alexa", "open gentle hands", "ask gentle hands to" and "... with gentle hands". */
export function withoutCall(
  said: readonly string[],
  name: readonly string[],
  { invocation }: Language,
): Called {
  const { wake, before, between, after } = invocation;
  const words = wake.includes(said[0] ?? '') && said.length > 1 ? said.slice(1) : said;
  const verb = before.includes(words[0] ?? '') ? 1 : 0;
  if (startsWith(words, name, verb)) {
    const rest = words.slice(verb + name.length);
    const joined = rest.length > 1 && between.includes(rest[0] ?? '') ? 1 : 0;
    return { words: rest.slice(joined), byName: true };
  }
  const end = words.length - name.length;
  if (end > 1 && startsWith(words, name, end) && after.includes(words[end - 1] ?? '')) {
    return { words: words.slice(0, end - 1), byName: true };
  }
  return { words, byName: false };
}
