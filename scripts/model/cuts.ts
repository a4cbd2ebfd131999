/** Every way to cut a text in two between words; either part may be empty. */
export function cuts(text: string): [head: string, tail: string][] {
  if (text === '') return [['', '']];
  const all: [string, string][] = [['', text]];
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    all.push([text.slice(0, at), text.slice(at + 1)]);
  }
  return [...all, [text, '']];
}

/** Every way to cut a text in three of which the middle is not empty. */
export function* cutsInThree(text: string): Generator<[string, string, string]> {
  for (const [head, rest] of cuts(text)) {
    for (const [middle, tail] of cuts(rest)) {
      if (middle !== '') yield [head, middle, tail];
    }
  }
}
