/** Every way to cut a text in two between words; either part may be empty. */
export function cuts(text: string): [head: string, tail: string][] {
  if (text === '') return [['', '']];
  const all: [string, string][] = [['', text]];
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    all.push([text.slice(0, at), text.slice(at + 1)]);
  }
  return [...all, [text, '']];
}

/** Every way to cut words in three of which the middle is not empty, each part as a text. */
export function* cutsInThree(words: readonly string[]): Generator<[string, string, string]> {
  for (let from = 0; from < words.length; from += 1) {
    const head = words.slice(0, from).join(' ');
    for (let to = from + 1; to <= words.length; to += 1) {
      yield [head, words.slice(from, to).join(' '), words.slice(to).join(' ')];
    }
  }
}
