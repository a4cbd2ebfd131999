import type { PermittedStep } from '../care';
import type { Line } from '../content/line';

/** What a response is made of, in order. */
export type Piece =
  | { readonly line: Line }
  | { readonly step: PermittedStep }
  /** Seconds of silence. */
  | { readonly quiet: number };

/** How long things take to say, bound to a language, a voice and one request's chance. */
export interface Measure {
  /** Chooses the wording of a line that has several, and its seconds. */
  line(line: Line): { readonly line: Line; readonly seconds: number };
  /** Seconds of a step's sentence, without its hold. */
  step(step: PermittedStep): number;
}

export const quiet = (seconds: number): Piece => ({ quiet: seconds });
