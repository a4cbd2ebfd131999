import type { Id } from './types';

/** Something a parent volunteers (brief C1): about baby, about the grown-up, about the place. */
export interface SignKind {
  readonly of: 'baby' | 'adult';
  /** Answered by a rule only together with something asked for. */
  readonly asks?: 'oil';
  /** The parts of the body that are named with it are what it is about: "eczema on her arms". */
  readonly placed?: true;
  /** Signs that this one takes back: "she's calm" ends crying. */
  readonly undoes?: readonly Id[];
  /** Said where no rule answers: a key of the spoken lines. */
  readonly line?: Id;
  /** The same where it is asked about: "is it okay if she's constipated?" */
  readonly asked?: Id;
}

/** What an alarming sentence is answered with (brief E3). Never a diagnosis. */
export interface Emergency {
  /** `emergency` is spoken twice; the others once. All close the session. */
  readonly tier: 'emergency' | 'doctor' | 'support';
  /** The navel counts as not healed from then on. */
  readonly unhealsNavel?: true;
  /** A key of the spoken lines. */
  readonly line: Id;
  /** The line with a half-sentence of first aid, behind the switch `emergencyDetail`. */
  readonly detail?: Id;
  /** What is said instead to a parent whose baby is known to be that old. */
  readonly older?: {
    readonly fromDays: number;
    readonly line: Id;
    /** Words that name a young age themselves, which are believed. */
    readonly unlessSaid?: readonly string[];
  };
  /** What the card shows large; it is what the words name. */
  readonly card: 'number' | 'doctor' | 'crisis';
  /** What is asked first, where an everyday matter is said in the same words. */
  readonly decidedBy?: 'age' | 'cry';
  /** Words that, in answer to that, may deny the alarm they are heard as; unless some others are among them. */
  readonly unclear?: { readonly words: readonly string[]; readonly notWith: readonly string[] };
}

/** What a question of the parent's is answered with, at any moment (brief D). */
export interface Topic {
  /** A key of the spoken lines. */
  readonly line: Id;
  /** Said instead while baby is known to be younger than policy's `oilFromDays`. */
  readonly firstMonth?: Id;
  /** Said instead in the middle of a technique, or where that technique is named. */
  readonly during?: Readonly<Record<Id, Id>>;
  /** Said instead in the middle of a step, by "technique.step". */
  readonly steps?: Readonly<Record<Id, Id>>;
  /** The fact that the question tells; in the middle of a massage, or `always`. */
  readonly tells?: ToldByTopic;
}

/** "My baby just had shots, can I massage?" tells the shots. */
export type ToldByTopic =
  | { readonly sign: Id; readonly always?: true; readonly unlessGeneral?: General }
  | { readonly navel: 'stumpOn'; readonly always?: true };

/**
 * "Can teething cause a fever" reports none: how a question in general is told from one about this
 * baby, and what answers it.
 */
export interface General {
  readonly words: readonly string[];
  /** Words of somebody in particular, with which it is no question in general. */
  readonly notWith: readonly string[];
  /** A key of the spoken lines. */
  readonly line: Id;
}
