import type { Heard } from './markup';

/** A fault that does not count if the request itself holds the words in question. */
export interface WordFault {
  readonly message: string;
  readonly unlessSaid: string;
}

const TRACES: readonly (readonly [RegExp, string])[] = [
  [/\{\{[^{}]*\}\}|\{\{|\}\}/g, 'a placeholder that was not filled'],
  [/\$t\(/g, 'a nested text that was not found'],
  [/\b[a-z][A-Za-z0-9_]+(?:\.[a-z][A-Za-z0-9_]+)+\b/g, 'a raw key'],
  [/\b[a-z]+(?:_[a-z]+)+\b/g, 'a raw id'],
  [/&(?:amp|lt|gt|quot|apos|#\w+);/g, 'escaped twice'],
  [/\b(?:undefined|NaN)\b|\[object \w+\]/g, 'a value that was none'],
];

/** Traces of a sentence that was not put together properly. */
export function wordFaults(text: string): WordFault[] {
  return TRACES.flatMap(([pattern, what]) =>
    [...text.matchAll(pattern)].map(([found]) => ({
      message: `${what}: ${JSON.stringify(found)}`,
      unlessSaid: found,
    })),
  );
}

/** How what is heard ends. */
export interface Ending {
  /** The last sentence, then the last two, … up to the last silence: a cue may have several. */
  readonly sentences: readonly string[];
  readonly isQuestion: boolean;
  /** Silence or a sound after the last word. */
  readonly isSilence: boolean;
}

const SENTENCE = /(?<=[.!?…][")'’”»]*)\s+|(?<=[。！？؟।][」』)）]*)\s*/u;
const QUESTION = /[?？؟][")'’”»」』）]*$/u;

/** The ending of a speech, from the last silence on. */
export function endingOf(heard: readonly Heard[]): Ending {
  const last = heard.findLastIndex((piece) => 'text' in piece && piece.text.trim() !== '');
  const before = heard.slice(0, last + 1);
  const silence = before.findLastIndex((piece) => 'silence' in piece);
  const text = before
    .slice(silence + 1)
    .map((piece) => ('text' in piece ? piece.text : ' '))
    .join('');
  const parts = text.trim().split(SENTENCE).filter(Boolean);
  const sentences = parts.map((_, index) => parts.slice(-1 - index).join(' '));
  return {
    sentences,
    isQuestion: QUESTION.test(sentences[0] ?? ''),
    isSilence: heard.slice(last + 1).some((piece) => 'silence' in piece),
  };
}
