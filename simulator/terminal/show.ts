import { parseSsml } from '../ssml';

const WIDTH = 78;
const SPEAKER = 'Alexa: ';
const MARGIN = ' '.repeat(SPEAKER.length);
/** Shorter silences are no pause one would notice, only a new line. */
const LEAST_SILENCE_SECONDS = 1;

/** One thing to show, and how long it takes: words, or a silence after them. */
export interface Shown {
  readonly text: string;
  readonly silent: boolean;
  readonly seconds: number;
}

/** Breaks a text into lines of the screen's width. */
export function wrap(text: string, width = WIDTH - MARGIN.length): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

const seconds = (value: number) => `${Math.round(value * 10) / 10} s`;

/** The speech of an SSML in turns of words and silences, each silence as one. */
export function partsOf(ssml: string, say: (text: string, rate: number) => number): Shown[] {
  const parts: { text: string; silent: boolean; seconds: number }[] = [];
  for (const sound of parseSsml(ssml)) {
    const silent = sound.kind === 'break';
    const text = silent ? '' : sound.text;
    if (!silent && text.trim() === '') continue;
    const takes = silent ? sound.seconds : say(text, sound.rate);
    const last = parts.at(-1);
    if (last?.silent === silent) {
      last.text += text;
      last.seconds += takes;
    } else parts.push({ text, silent, seconds: takes });
  }
  return parts.map((part) => ({ ...part, text: part.silent ? silence(part.seconds) : part.text }));
}

const silence = (takes: number) =>
  takes < LEAST_SILENCE_SECONDS ? '' : `${MARGIN}. . . ${seconds(takes)} of quiet . . .`;

/** What stands on the screen for one part; the first one names the speaker. */
export function linesOf(part: Shown, first: boolean): string[] {
  if (part.silent) return part.text === '' ? [] : [part.text];
  return wrap(part.text).map((line, index) => (first && index === 0 ? SPEAKER : MARGIN) + line);
}
