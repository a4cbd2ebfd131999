import type { Line } from '../content/line';
import type { Piece, Tone } from '../guide';

/** The data of an answer: what to say and what happens after it. Knows no Alexa. */
export interface Reply {
  readonly say: readonly Piece[];
  readonly after: After;
  /** Absent means the voice's usual rate and loudness. */
  readonly tone?: Tone;
  /** What the app shows, in plain words. */
  readonly card?: Card;
}

export interface Card {
  readonly title: Line;
  readonly text: Line;
}

export type After =
  /** The microphone opens behind `asked`, a question or a cue; `reprompt` plays into silence. */
  | { readonly kind: 'ask'; readonly asked: Line; readonly reprompt: readonly Piece[] }
  | { readonly kind: 'close' }
  /** Another hand goes on: a consent dialog, a screen. */
  | { readonly kind: 'handOver'; readonly to: 'reminderConsent' };

export const spoken = (lines: readonly Line[]): Piece[] => lines.map((one) => ({ line: one }));
