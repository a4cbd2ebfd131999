import { secondsToSay } from '../../lambda/speech/estimate';
import { linesOf, partsOf } from './show';

/** Waits so long, or until somebody types; tells if somebody did. */
export type Pause = (milliseconds: number) => Promise<boolean>;

/** Shows a speech all at once. */
export function showSpeech(ssml: string, print: (line: string) => void): void {
  partsOf(ssml, secondsToSay).forEach((part, index) => {
    for (const line of linesOf(part, index === 0)) print(line);
  });
}

/** Plays a speech in its own time; true if somebody typed into it. */
export async function playSpeech(
  ssml: string,
  print: (line: string) => void,
  pause: Pause,
): Promise<boolean> {
  for (const [index, part] of partsOf(ssml, secondsToSay).entries()) {
    for (const line of linesOf(part, index === 0)) print(line);
    if (await pause(part.seconds * 1000)) return true;
  }
  return false;
}
