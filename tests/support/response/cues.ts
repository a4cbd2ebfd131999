import type { Content, Wording } from '../../../lambda/content/types';
import type { IsCue } from './session';

const wordingsOf = (text: Wording): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

/** A sentence as a pattern: what is filled in later may be anything. */
const patternOf = (wording: string): RegExp => {
  const parts = wording
    .split(/\{\{[^{}]*\}\}/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
};

/** Tells the lines that content marks as cues, in every language and locale it has. */
export function cuesOf({ words, locales }: Pick<Content, 'words' | 'locales'>): IsCue {
  const cues = [...Object.values(words), ...Object.values(locales)]
    .flatMap(({ lines }) => Object.values(lines).flatMap((topic) => Object.values(topic)))
    .filter(({ cue }) => cue)
    .flatMap(({ text }) => wordingsOf(text).map(patternOf));
  return (text) => cues.some((pattern) => pattern.test(text));
}
