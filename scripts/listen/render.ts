import type { Say } from './engine';
import { segmentsOf } from './segments';
import { heard } from './silence';
import { join, secondsOf, silenceOf, type Sound } from './sound';

/** A speech that can be heard, and where its marks came to lie, in seconds. */
export interface Rendered {
  readonly sound: Sound;
  readonly marks: ReadonlyMap<string, number>;
}

/**
 * Speaks SSML. A break takes the place of the pause that ends a sentence, as the standard has it
 * ("override", SSML 1.1, 3.2.3) and as the engine itself does it; between sentences without a break
 * the pause is the engine's.
 */
export function render(ssml: string, say: Say): Rendered {
  const segments = segmentsOf(ssml);
  const sounds: Sound[] = [];
  const marks = new Map<string, number>();
  let at = 0;
  segments.forEach((segment, index) => {
    if ('mark' in segment) {
      marks.set(segment.mark, at);
      return;
    }
    const sound = 'quiet' in segment ? silenceOf(segment.quiet) : say(segment.words, segment.tone);
    const next = segments.slice(index + 1).find((after) => !('mark' in after));
    const isEnded = 'words' in segment && (next === undefined || 'quiet' in next);
    sounds.push(isEnded ? heard(sound) : sound);
    at += secondsOf(sounds.at(-1) ?? sound);
  });
  return { sound: join(sounds), marks };
}
