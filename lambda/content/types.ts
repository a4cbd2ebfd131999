import type { Emergency, SignKind, Topic } from './answers';
import type { DayMoments, Instead, Requests } from './requests';
import type { Country, Policy } from './settings';
import type { LocaleWords, Words } from './words';

export type { Emergency, SignKind, ToldByTopic, Topic } from './answers';
export type { AgeWord, DayMoment, DayMoments, Instead, Requests, Target } from './requests';
export type { Country, Policy } from './settings';
export type {
  ClockWords,
  LineWords,
  LocaleWords,
  NameWords,
  StepWords,
  Wording,
  Words,
} from './words';

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
  /** One stroke for each toe or finger: never fewer for want of time. */
  readonly each?: true;
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
  /** Its sentences begin with what they are about: "Feet: …". */
  readonly saysNames?: true;
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
  /** For a sleepy baby, and spoken more softly. */
  readonly soft?: true;
  /** Happens during a feed, and starting it tells that one is in progress. */
  readonly duringFeed?: true;
}

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
  /** By language. */
  readonly words: Readonly<Record<string, Words>>;
  /** By locale, or by what several locales share; a locale that differs in nothing has none. */
  readonly locales: Readonly<Record<string, LocaleWords>>;
}
