import { escapeText } from '../../lambda/speech/ssml';

/** Marks behind a step's sentence, and where its hold is over. */
export const holdMark = (index: number) => `hold ${index}`;
export const overMark = (index: number) => `over ${index}`;

const BREAK = /<break [^>]*\/>/g;

interface Sentence {
  readonly begins: number;
  readonly ends: number;
}

/** The first of several wordings behind a place, the longest of those that begin there. */
function firstOf(ssml: string, wordings: readonly string[], from: number): Sentence {
  const [found] = wordings
    .map(escapeText)
    .map((text) => ({
      begins: ssml.indexOf(text, from),
      ends: ssml.indexOf(text, from) + text.length,
    }))
    .filter(({ begins }) => begins >= 0)
    .sort((one, other) => one.begins - other.begins || other.ends - one.ends);
  if (found === undefined) throw new Error(`Not spoken where it should be: ${wordings[0]}`);
  return found;
}

/** Behind the last silence between two places. */
function behindBreaks(ssml: string, from: number, to: number): number {
  const last = [...ssml.slice(from, to).matchAll(BREAK)].at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

/**
 * The same speech with marks: behind each step's sentence, where its hold begins, and behind the last
 * silence before the next step's sentence (or of the speech), where it is over. Soft words and counted
 * strokes are part of a hold; what leads into the next step is not.
 *
 * @param steps the wordings that each step may have, in the order of the steps
 * @throws {Error} where a step is not spoken
 */
export function withMarks(ssml: string, steps: readonly (readonly string[])[]): string {
  let from = 0;
  const sentences = steps.map((wordings) => {
    const sentence = firstOf(ssml, wordings, from);
    from = sentence.ends;
    return sentence;
  });
  const places = sentences.flatMap(({ ends }, index) => {
    const next = sentences[index + 1]?.begins ?? ssml.length;
    return [
      { at: ends, name: holdMark(index) },
      { at: behindBreaks(ssml, ends, next), name: overMark(index) },
    ];
  });
  return places.reduceRight(
    (marked, { at, name }) => `${marked.slice(0, at)}<mark name="${name}"/>${marked.slice(at)}`,
    ssml,
  );
}
