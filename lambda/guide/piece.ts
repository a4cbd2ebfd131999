import type { PermittedStep } from '../care';
import type { Line } from '../content/line';

/** What a response is made of, in order. */
export type Piece =
  | { readonly line: Line }
  | { readonly step: PermittedStep }
  /** Seconds of silence. */
  | { readonly quiet: number }
  /** A stroke, counted aloud and softly. */
  | { readonly count: number };

/** How long things take to say, bound to a language, a voice and one request's chance. */
export interface Measure {
  /** Chooses the wording of a line that has several, and its seconds. */
  line(line: Line): { readonly line: Line; readonly seconds: number };
  /** Seconds of a step's sentence, without its hold. */
  step(step: PermittedStep): number;
  /** Seconds of a number that counts a stroke. */
  count(number: number): number;
  /** The same at another rate, in per cent of the voice's own. */
  at(ratePercent: number): Measure;
}

export const quiet = (seconds: number): Piece => ({ quiet: seconds });
