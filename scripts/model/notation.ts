/** Named groups of alternatives that many lines share: `<shes>` stands for what it is given here. */
export type Phrases = Readonly<Record<string, string>>;

interface Cursor {
  readonly text: string;
  at: number;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

const join = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

/** Reads alternatives up to the closing mark, or to the end when there is none. */
const alternatives = (cursor: Cursor, end: string | undefined, phrases: Phrases): string[] => {
  const all: string[] = [];
  let current = [''];
  for (;;) {
    const mark = cursor.text[cursor.at];
    if (mark === undefined || mark === end) break;
    cursor.at += 1;
    if (mark === '|') {
      all.push(...current);
      current = [''];
    } else if (mark === '(' || mark === '[') {
      const inner = alternatives(cursor, closing[mark], phrases);
      cursor.at += 1;
      current = join(current, mark === '[' ? [...inner, ''] : inner);
    } else if (mark === '<') {
      const stop = cursor.text.indexOf('>', cursor.at);
      const name = cursor.text.slice(cursor.at, stop);
      const group = phrases[name];
      if (stop < 0 || group === undefined) throw new Error(`No phrases <${name}>: ${cursor.text}`);
      cursor.at = stop + 1;
      current = join(current, expandNotation(group, phrases));
    } else if (mark === ')' || mark === ']') {
      throw new Error(`Unexpected ${mark}: ${cursor.text}`);
    } else {
      current = join(current, [mark]);
    }
  }
  if (end !== undefined && cursor.text[cursor.at] !== end) {
    throw new Error(`Missing ${end}: ${cursor.text}`);
  }
  return [...all, ...current];
};

/**
 * Writes out the compact notation of the model's source, in order and without doubles:
 * `(a|b)` is one of them, `[a|b]` one or none, `<name>` a shared group. Slots stay as they are.
 */
export const expandNotation = (text: string, phrases: Phrases): string[] => {
  const written = alternatives({ text, at: 0 }, undefined, phrases);
  return [...new Set(written.map((line) => line.replace(/ +/g, ' ').trim()))];
};
