import type { AgeTold, StepKey, Unknown, Wish } from '../care';
import type { Alternative, Id } from '../content/types';

/**
 * Asked for the sake of another question, which is answered then: "is it okay now" about something,
 * or in `general`; or "remind me when it's time".
 */
export type Ready = 'named' | 'general' | 'remind';

/** What must be known before something begins; weeks early once an age is known. */
type Needed = Unknown | 'early';

/** The question that is open, with what its answer serves. One at a time. */
export type Question =
  /** Something a rule about babies must know before `wish` starts or the massage goes on. */
  | {
      readonly about: Needed;
      readonly wish: Wish;
      readonly withoutTummy: boolean;
      readonly ready?: Ready;
    }
  /** "How many weeks early?", asked behind what was answered, with nothing that waits for it. */
  | { readonly about: 'early' }
  /** Which of several babies, where it makes a difference. */
  | {
      readonly about: 'baby';
      readonly wish: Wish;
      readonly withoutTummy: boolean;
      readonly ready?: Ready;
    }
  | {
      readonly about: 'choice';
      readonly choices: readonly Alternative[];
      /** Choices that a cue of baby's also names: "she's calm". */
      readonly cues?: Readonly<Record<string, number>>;
      /** How it was put, if not by naming the choices: a key of the spoken lines. */
      readonly asked?: string;
      readonly insteadOf?: Wish;
      /** How often it was asked again. */
      readonly passed?: number;
    }
  /** "How about a foot rub now?" `insteadOf`: what was refused for this baby, and may suit another. */
  | {
      readonly about: 'offer';
      readonly wish: Wish;
      readonly insteadOf?: Wish;
      /** How often something else was said instead of an answer. */
      readonly passed?: number;
    }
  /** "Shall we go on?" with the massage of an earlier session, from a step. */
  | { readonly about: 'resume'; readonly from: StepKey }
  /** The same after a night: "Shall we start again from the top?" */
  | { readonly about: 'startAgain' }
  /** "Shall we carry on?", behind an answer given in the middle of a massage. */
  | { readonly about: 'goOn' }
  /** "Shall I set that reminder?", for a whole minute; then what was open before. */
  | { readonly about: 'remind'; readonly dueAt: string; readonly back: Question | null }
  /** What decides whether everyday words mean an alarm; silence means that they do. */
  | {
      readonly about: 'alarm';
      readonly row: Id;
      /** Asked once more, as what was heard was unclear. */
      readonly again?: true;
    }
  /** What the thermometer says, where a number was told that none shows. */
  | { readonly about: 'degrees' }
  /** "Is all well now?", before the first massage after an alarm; silence means that it is not. */
  | { readonly about: 'well'; readonly wish: Wish }
  /** "Shall I delete everything?" */
  | { readonly about: 'forget' }
  | { readonly about: 'startOver' }
  | { readonly about: 'switch'; readonly wish: Wish }
  /** An age told in the middle that makes baby older. */
  | { readonly about: 'older'; readonly days: number; readonly from: AgeTold['from'] };

export type SafetyQuestion = Extract<
  Question,
  { readonly about: Needed; readonly withoutTummy: boolean }
>;

/** What a question stands in for: the wish that was refused. */
export const insteadOf = (question: Question): Wish | undefined =>
  question.about === 'offer' || question.about === 'choice' ? question.insteadOf : undefined;

export const isSafety = (question: Question): question is SafetyQuestion =>
  'withoutTummy' in question && question.about !== 'baby';
