import english from '../built-in/en.json';

export type Words = readonly string[];
export type Values = Readonly<Record<string, number>>;

/** One way of saying a value; what the other fields mean is the slot type's affair. */
export interface Saying {
  readonly say: string;
  readonly is?: string;
  readonly add?: number;
  readonly minutes?: number;
  readonly before?: boolean;
}

/** What a device knows of a language before any skill's model: simulator/built-in. */
export interface Language {
  readonly intents: Readonly<Record<string, Words>>;
  readonly exit: Words;
  readonly invocation: {
    readonly wake: Words;
    readonly before: Words;
    readonly between: Words;
    readonly after: Words;
  };
  /** Words as they are typed in a hurry; a recogniser writes their apostrophes. */
  readonly unmarked: Readonly<Record<string, string>>;
  readonly fillers: Words;
  /** Fillers that say how somebody is, right behind who it is: "is it okay". */
  readonly states: Words;
  /** What somebody is called, or said to anybody, before the rest or behind it. */
  readonly addresses: Words;
  /** First names the device knows. */
  readonly names: Words;
  /** Words that stand where a name can stand and are none. */
  readonly neverNames: Words;
  readonly smallWords: Words;
  readonly articles: Words;
  /** Who is meant, and that it is so: "she", "her", "is". */
  readonly persons: Words;
  readonly negations: Words;
  /** What else says that something is not so, or hardly. */
  readonly denials: Words;
  /** Words that join two things said in one breath. */
  readonly joints: Words;
  /** What an utterance begins with that says whom or what it is about. */
  readonly subjects: Words;
  /** Verbs that say no more than "is" or "has". */
  readonly lightVerbs: Words;
  /** How much, how surely, when: what leaves the meaning as it is. */
  readonly degrees: Words;
  /** Words that mean the same to us, each with the one that stands for all of them. */
  readonly alike: Readonly<Record<string, string>>;
  /** What words of one stem end in, the longest first. */
  readonly endings: Words;
  readonly numbers: {
    readonly words: Values;
    readonly tens: Values;
    readonly scales: Values;
    /** How a nought is said between digits: "one oh two". */
    readonly zero: Words;
    readonly one: Words;
    readonly and: Words;
  };
  readonly ordinals: Values;
  readonly duration: {
    readonly units: Readonly<Record<string, string>>;
    readonly terms: readonly Saying[];
    readonly and: Words;
  };
  readonly time: {
    /** Hours that have a name. */
    readonly hours: Values;
    readonly clock: readonly Saying[];
    readonly halves: readonly Saying[];
    readonly fixed: readonly Saying[];
  };
  readonly date: {
    readonly weekdays: Values;
    readonly months: Values;
    readonly patterns: readonly Saying[];
  };
}

const languages: Readonly<Record<string, Language>> = { en: english };

/** The language of a locale, or null where the desk has not learnt it. */
export const languageOf = (locale: string): Language | null =>
  languages[locale.split('-')[0] ?? ''] ?? null;
