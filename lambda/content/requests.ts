import type { Alternative, Id, Zone } from './types';

/** Where a word of the parent's leads. */
export type Target =
  | {
      readonly technique: Id;
      readonly because?: 'constipation';
      /** Words that say more than that: nothing starts, and a line of content answers. */
      readonly unlessSaid?: { readonly words: readonly string[]; readonly line: Id };
    }
  | { readonly routine: Id }
  /** Ambiguous: one short question (a key of the spoken lines) with at most three choices. */
  | {
      readonly ask: Id;
      /** Said into silence, where "the first one" would be no answer. */
      readonly again?: Id;
      readonly choices: readonly Alternative[];
      /** Choices that a cue of baby's also names, by the cue's id: "she's calm". */
      readonly cues?: Readonly<Record<Id, number>>;
    }
  /** A matter of health: answered by the rule of that sign. */
  | { readonly sign: Id }
  /** Not on offer: said back, with up to three things that are. */
  | { readonly notOffered: true; readonly near: readonly Alternative[] };

/** What is offered when a rule refuses a wish and the wish itself names nothing better. */
export interface Instead {
  /** While a feed is going on. */
  readonly feeding: readonly Alternative[];
  /** While the navel heals: up to two are offered to choose from. */
  readonly navel: readonly Alternative[];
  /** Under three weeks. */
  readonly newborn: readonly Alternative[];
  /** For any routine. */
  readonly routine: readonly Alternative[];
  /** While baby cries and no massage is going on. */
  readonly crying: readonly Alternative[];
  /** When nothing else can start. */
  readonly always: readonly Alternative[];
  /** After a yes to "is it okay now" with nothing named. */
  readonly ready: readonly Alternative[];
  /** When there is no massage to go on with. */
  readonly nothing: readonly Alternative[];
  /** Of these, what suits baby and was not turned down is asked about where something else was meant. */
  readonly meant: readonly Alternative[];
  /** Where a rule of the decision table refuses, by its id. */
  readonly rules: Readonly<Record<Id, readonly Alternative[]>>;
}

/** Which ages a word for one may mean, in days. */
export interface AgeWord {
  readonly from: number;
  readonly before?: number;
  /** Said without any of these it is about an age of its own: "nearly six months". */
  readonly where?: readonly string[];
}

export interface Requests {
  readonly problems: Readonly<Record<Id, Target>>;
  readonly bodyParts: Readonly<Record<Id, Target>>;
  /**
   * What "I only have n minutes" starts: the first entry whose `upToMinutes` is not exceeded, without
   * the parts whose questions would take longer than they are worth.
   */
  readonly times: readonly {
    readonly upToMinutes: number;
    readonly routine: Id;
    readonly without?: readonly Id[];
  }[];
  /** What a part of the body means to the hands. */
  readonly zones: Readonly<Record<Id, readonly Zone[]>>;
  /** The words that name a part of the body within a longer sentence. */
  readonly placeWords: Readonly<Record<Id, readonly string[]>>;
  /** The fewest hours that "yesterday" may mean, where a vaccine is told. */
  readonly vaccineMoments: Readonly<Record<Id, number>>;
  /** The youngest age that a word for it may mean, and with which known ages it agrees. */
  readonly ageWords: Readonly<Record<Id, AgeWord>>;
  /** Said out of the blue, words without any of these may be about something else than the navel. */
  readonly navelWords: readonly string[];
  /** Minutes since a feed that words stand for; null where they stand for none. */
  readonly feedMoments: Readonly<Record<Id, number | null>>;
}

/** A part of the day as a parent may name it, in local time: "05:00" to "12:00", or over midnight. */
export interface DayMoment {
  readonly from: string;
  readonly to: string;
}

/** Parts of the day by id; those that Alexa hears by itself are always there. */
export type DayMoments = Readonly<
  Record<'morning' | 'afternoon' | 'evening' | 'night', DayMoment> & Record<Id, DayMoment>
>;
