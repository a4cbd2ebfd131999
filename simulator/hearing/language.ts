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
  readonly smallWords: Words;
  readonly numbers: {
    readonly words: Values;
    readonly tens: Values;
    readonly scales: Values;
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
