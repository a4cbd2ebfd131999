/** Named groups of alternatives that many lines share: `<shes>` stands for what it is given here. */
export type Phrases = Readonly<Record<string, string>>;

interface Cursor {
  readonly text: string;
  at: number;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

const join = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

/** What stands for itself. */
const PLAIN = /[^([<|)\]]+/y;

/** Reads one group, or the words up to the next mark. */
const piece = (cursor: Cursor, phrases: Phrases): string[] => {
  PLAIN.lastIndex = cursor.at;
  const plain = PLAIN.exec(cursor.text)?.[0];
  if (plain !== undefined) {
    cursor.at += plain.length;
    return [plain];
  }
  const mark = cursor.text[cursor.at] ?? '';
  cursor.at += 1;
  if (mark === '(' || mark === '[') {
    const inner = alternatives(cursor, closing[mark], phrases);
    cursor.at += 1;
    return mark === '[' ? [...inner, ''] : inner;
  }
  if (mark === '<') {
    const stop = cursor.text.indexOf('>', cursor.at);
    const name = cursor.text.slice(cursor.at, stop);
    const group = phrases[name];
    if (stop < 0 || group === undefined) throw new Error(`No phrases <${name}>: ${cursor.text}`);
    cursor.at = stop + 1;
    return expandNotation(group, phrases);
  }
  throw new Error(`Unexpected ${mark}: ${cursor.text}`);
};

/** Reads alternatives up to the closing mark, or to the end when there is none. */
const alternatives = (cursor: Cursor, end: string | undefined, phrases: Phrases): string[] => {
  const all: string[] = [];
  let current = [''];
  for (;;) {
    const mark = cursor.text[cursor.at];
    if (mark === undefined || mark === end) break;
    if (mark === '|') {
      cursor.at += 1;
      all.push(...current);
      current = [''];
    } else {
      current = join(current, piece(cursor, phrases));
    }
  }
  if (end !== undefined && cursor.text[cursor.at] !== end) {
    throw new Error(`Missing ${end}: ${cursor.text}`);
  }
  return [...all, ...current];
};

/** The pieces of a line in order, each with what it may be. */
const piecesOf = (text: string, phrases: Phrases): string[][] => {
  const marks = /[([<]/g;
  const pieces: string[][] = [];
  let from = 0;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    if (found.index > from) pieces.push([text.slice(from, found.index)]);
    const cursor: Cursor = { text, at: found.index };
    pieces.push(piece(cursor, phrases));
    from = cursor.at;
    marks.lastIndex = from;
  }
  return from < text.length ? [...pieces, [text.slice(from)]] : pieces;
};

/** Lines in which the alternatives of all groups take turns, so that each of them comes up. */
const inTurn = (pieces: readonly string[][]): string[] => {
  const longest = Math.max(...pieces.map(({ length }) => length));
  return Array.from({ length: longest }, (_, line) =>
    pieces.map((words) => words[line % words.length]).join(''),
  );
};

/** Lines in which every two alternatives meet: next is always the one with the most new pairs. */
const inPairs = (pieces: readonly string[][]): string[] => {
  const groups = [...pieces.keys()].filter((piece) => (pieces[piece]?.length ?? 0) > 1);
  if (groups.length < 2) return inTurn(pieces);
  const pairsIn = (line: readonly number[]): string[] =>
    groups.flatMap((one, at) =>
      groups.slice(at + 1).map((other) => `${one}.${line[one]} ${other}.${line[other]}`),
    );
  const everyLine = pieces.reduce<number[][]>(
    (heads, words) => heads.flatMap((head) => [...words.keys()].map((at) => [...head, at])),
    [[]],
  );
  const met = new Set<string>();
  const chosen: string[] = [];
  for (;;) {
    const news = everyLine.map((line) => pairsIn(line).filter((pair) => !met.has(pair)).length);
    const most = Math.max(...news);
    if (most === 0) return chosen;
    const next = everyLine[news.indexOf(most)] ?? [];
    for (const pair of pairsIn(next)) met.add(pair);
    chosen.push(next.map((at, piece) => pieces[piece]?.[at]).join(''));
  }
};

/** What is written of a line, by the mark it begins with. */
const written = (text: string, phrases: Phrases): string[] => {
  if (text.startsWith('~~')) return inPairs(piecesOf(text.slice(2), phrases));
  if (text.startsWith('~')) return inTurn(piecesOf(text.slice(1), phrases));
  return alternatives({ text, at: 0 }, undefined, phrases);
};

/**
 * Writes out the compact notation of the model's source, in order and without doubles:
 * `(a|b)` is one of them, `[a|b]` one or none, `<name>` a shared group. Slots stay as they are.
 * Behind a `~` the alternatives take turns: each is written, but not every combination. Behind `~~`
 * each is written with each of every other group: "~~(a|b) (c|d) (e|f)" is four of its eight lines.
 */
export const expandNotation = (text: string, phrases: Phrases): string[] => [
  ...new Set(written(text, phrases).map((line) => line.replace(/ +/g, ' ').trim())),
];
