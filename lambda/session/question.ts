import type { StepKey, Unknown, Wish } from '../care';
import type { Alternative, Id } from '../content/types';

/** The question that is open, with what its answer serves. One at a time. */
export type Question =
  /** Something a rule about babies must know before `wish` starts or the massage goes on. */
  | {
      readonly about: Unknown;
      readonly wish: Wish;
      readonly withoutTummy: boolean;
      /** Asked by "is it okay now", which is answered then; `general` where nothing was named. */
      readonly ready?: 'named' | 'general';
    }
  /** Which of several babies, where it makes a difference. */
  | { readonly about: 'baby'; readonly wish: Wish; readonly withoutTummy: boolean }
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
  /** "Shall I set that reminder?", for a whole minute; then what was open before. */
  | { readonly about: 'remind'; readonly dueAt: string; readonly back: Question | null }
  /** What decides whether everyday words mean an alarm; silence means that they do. */
  | { readonly about: 'alarm'; readonly row: Id }
  /** "Shall I delete everything?" */
  | { readonly about: 'forget' }
  | { readonly about: 'startOver' }
  | { readonly about: 'switch'; readonly wish: Wish }
  /** An age told in the middle that makes baby older. */
  | { readonly about: 'older'; readonly days: number };

export type SafetyQuestion = Extract<Question, { readonly about: Unknown }>;

export const isSafety = (question: Question): question is SafetyQuestion =>
  'withoutTummy' in question && question.about !== 'baby';
