import type { Country, Policy } from './settings';
import type { Words } from './words';

export type { Country, Policy } from './settings';
export type { ClockWords, LineWords, NameWords, StepWords, Wording, Words } from './words';

/**
 * The types of what is in content/. The files hold what the guide knows; the words it says are in
 * content/locales. Ids are the content brief's, one namespace for techniques, routines and lines.
 */
export type Id = string;

/** How strictly a technique waits after a feed: `hard` forbids, `soft` only warns. */
export type FeedingWait = 'hard' | 'soft' | 'none';

/** What a technique needs of the navel: nothing, the stump gone, or the navel dry and healed. */
export type NavelNeed = 'any' | 'stumpOff' | 'healed';

export type Zone =
  'whole' | 'tummy' | 'chest' | 'back' | 'face' | 'jaw' | 'nose' | 'arm' | 'hand' | 'leg' | 'foot';

/** One spoken instruction. Its words are in the locale's techniques/<id>.json. */
export interface Step {
  readonly id: Id;
  readonly zone: Zone;
  /** Where else its hands rest; each of these must be free to be touched. */
  readonly touches?: readonly Zone[];
  /** Seconds of quiet after the sentence, for the hands. */
  readonly holdSeconds: number;
  /** How many strokes the hands make in that time. */
  readonly strokes?: number;
  /** Spoken again whenever the technique is entered after it. */
  readonly safety?: true;
}

/** What can be started or said in place of something that is not allowed now. */
export type Alternative =
  { readonly technique: Id } | { readonly routine: Id } | { readonly line: Id };

/** The second foot, leg, hand or arm: after the `change` step the `again` steps come in short cues. */
export interface SecondSide {
  readonly change: Id;
  readonly again: readonly Id[];
}

/** A gentler way of doing a technique before an age, which may reach below its minimum age. */
export interface GentlerWay {
  readonly fromDays: number;
  readonly beforeDays: number;
}

export interface Technique {
  readonly id: Id;
  readonly origin: 'article' | 'beyond';
  /** Facts of the article (S1 to S58) this rests on. */
  readonly facts: readonly string[];
  /** Keys of sources.json. */
  readonly sources: readonly string[];
  readonly minimumAgeDays: number;
  readonly gentler?: GentlerWay;
  readonly navel: NavelNeed;
  readonly feedingWait: FeedingWait;
  /** The steps that `navel` and `feedingWait` are about; absent means all of them. */
  readonly restrictedSteps?: readonly Id[];
  /** Seconds one stroke takes. */
  readonly tempoSeconds: number;
  /** The clock picture on the tummy: said `before` it once a session, or in its own steps. */
  readonly clock?: 'before' | 'within';
  /** Said before its first step, when asked for by itself: a key of the spoken lines. */
  readonly opensWith?: Id;
  /** Happens during a feed, and starting it tells that one is in progress. */
  readonly duringFeed?: true;
  /** Baby lies on the grown-up's chest, who must be wide awake. */
  readonly onChest?: true;
  /** In order of preference. */
  readonly instead: readonly Alternative[];
  /** Ids of the locale's contraindications.json. */
  readonly contraindications: readonly Id[];
  readonly steps: readonly Step[];
  readonly secondSide?: SecondSide;
}

interface PartBase {
  readonly id: Id;
  /** `always`, or its place in the order of leaving out when time is short: 1 goes first. */
  readonly keep: 'always' | number;
}

/** A part that does a technique, whole or in extract. */
export interface TechniquePart extends PartBase {
  readonly technique: Id;
  /** Steps of the technique in its own order; absent means all. */
  readonly steps?: readonly Id[];
  /** For techniques with a second side; absent means both. */
  readonly sides?: 1 | 2;
  /** Fewer strokes than the technique has, by step id; the hold shrinks with them. */
  readonly strokes?: Readonly<Record<Id, number>>;
}

/** A part that is one line with quiet after it. Its words are in the locale's parts.json. */
export interface LinePart extends PartBase {
  readonly line: Id;
  readonly holdSeconds: number;
  readonly zone: Zone;
  readonly safety?: true;
  /** Says itself when it is all right to begin, so that "if baby is calm and awake" would not fit. */
  readonly readiness?: true;
  /** Said of a baby on the grown-up's chest, who must be wide awake. */
  readonly onChest?: true;
}

export type Part = TechniquePart | LinePart;

export interface Routine {
  readonly id: Id;
  readonly facts: readonly string[];
  readonly sources: readonly string[];
  /** The brief's length, of silence and strokes, in seconds. */
  readonly targetSeconds: number;
  readonly parts: readonly Part[];
  /** Within the feeding wait: the ids of the parts left out, and what comes in place of the last. */
  readonly afterFeed?: { readonly leaveOut: readonly Id[]; readonly instead: readonly Part[] };
  /** Under three weeks: other parts, or something else altogether; absent where it suits newborns. */
  readonly newborn?: { readonly parts: readonly Part[] } | { readonly instead: Alternative };
  /** What the routine as a whole needs of the navel; absent where only its tummy parts need it. */
  readonly navel?: NavelNeed;
  /** Younger than this, `tooYoungInstead` is offered (teething: 90 days). */
  readonly minimumAgeDays?: number;
  readonly tooYoungInstead?: Alternative;
  /** Said whenever it ends, however it ends: a key of the spoken lines. */
  readonly farewell?: Id;
  /** Happens during a feed, and starting it tells that one is in progress. */
  readonly duringFeed?: true;
}

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
  /** Where a rule of the decision table refuses, by its id. */
  readonly rules: Readonly<Record<Id, readonly Alternative[]>>;
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
  /** The fewest hours that "yesterday" may mean, where a vaccine is told. */
  readonly vaccineMoments: Readonly<Record<Id, number>>;
  /** The youngest age in days that a word for it may mean. */
  readonly ageWords: Readonly<Record<Id, number>>;
  /** Minutes since a feed that words stand for; null where they stand for none. */
  readonly feedMoments: Readonly<Record<Id, number | null>>;
}

/** Something a parent volunteers (brief C1): about baby, about the grown-up, about the place. */
export interface SignKind {
  readonly of: 'baby' | 'adult';
  /** Answered by a rule only together with something asked for. */
  readonly asks?: 'oil';
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
  | { readonly sign: Id; readonly always?: true }
  | { readonly navel: 'stumpOn'; readonly always?: true };

export interface Content {
  readonly techniques: Readonly<Record<Id, Technique>>;
  readonly routines: Readonly<Record<Id, Routine>>;
  readonly requests: Requests;
  readonly moments: DayMoments;
  readonly instead: Instead;
  readonly policy: Policy;
  readonly countries: Readonly<Record<string, Country>>;
  readonly emergencies: Readonly<Record<Id, Emergency>>;
  readonly questions: Readonly<Record<Id, Topic>>;
  readonly signs: Readonly<Record<Id, SignKind>>;
  readonly words: Readonly<Record<string, Words>>;
}
