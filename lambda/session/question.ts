import type { StepKey, Unknown, Wish } from '../care';
import type { Alternative } from '../content/types';

/** The question that is open, with what its answer serves. One at a time. */
export type Question =
  /** Something a rule about babies must know before `wish` starts or the massage goes on. */
  | { readonly about: Unknown; readonly wish: Wish; readonly withoutTummy: boolean }
  | {
      readonly about: 'choice';
      readonly choices: readonly Alternative[];
      /** Choices that a cue of baby's also names: "she's calm". */
      readonly cues?: Readonly<Record<string, number>>;
      /** How it was put, if not by naming the choices: a key of the spoken lines. */
      readonly asked?: string;
    }
  /** "How about a foot rub now?" */
  | { readonly about: 'offer'; readonly wish: Wish }
  /** "Shall we go on?" with the massage of an earlier session, from a step. */
  | { readonly about: 'resume'; readonly from: StepKey }
  /** The same after a night: "Shall we start again from the top?" */
  | { readonly about: 'startAgain' }
  /** "Shall we carry on?", behind an answer given in the middle of a massage. */
  | { readonly about: 'goOn' }
  | { readonly about: 'startOver' }
  | { readonly about: 'switch'; readonly wish: Wish }
  /** An age told in the middle that makes baby older. */
  | { readonly about: 'older'; readonly days: number };

export type SafetyQuestion = Extract<Question, { readonly withoutTummy: boolean }>;

export const isSafety = (question: Question): question is SafetyQuestion =>
  'withoutTummy' in question;
