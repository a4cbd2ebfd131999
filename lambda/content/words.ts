type Id = string;

/** A spoken line: one wording, several to vary between, or the plural forms of Intl.PluralRules. */
export type Wording = string | readonly string[] | Readonly<Record<string, string>>;

export interface LineWords {
  readonly text: Wording;
  /** Ends a response with the microphone open though it is not a question. */
  readonly cue?: true;
}

/** How a technique, routine or line part is called within sentences. */
export interface NameWords {
  /** "Foot rub" */
  readonly title: string;
  /** "the foot rub" */
  readonly the: string;
  /** "a foot rub", as in "How about a foot rub?" */
  readonly offer: string;
}

export interface StepWords {
  readonly say: string;
  /** In the gentler way. */
  readonly gentle?: string;
  /** Where a routine asks for fewer strokes than `say` names; the gentler way goes first. */
  readonly fewer?: string;
  /** On the second side. */
  readonly short?: string;
  /** "the heel", as in "Again, the heel." */
  readonly name: string;
}

/** How the language says the time of day. Ranges hold both their ends. */
export interface ClockWords {
  /** The first whose hours (0 to 23) and minutes fit says it; absent means any. */
  readonly times: readonly {
    readonly hours?: readonly [number, number];
    readonly minutes?: readonly [number, number];
    /** With {{hour}}, 1 to 12, and {{minute}} in words. */
    readonly say: string;
    /** Never with a half of the day: "noon". */
    readonly alone?: true;
  }[];
  /** The first whose hours fit says which half of the day is meant: "{{time}} in the morning". */
  readonly halves: readonly { readonly hours: readonly [number, number]; readonly say: string }[];
}

type LinesOfTopic = Readonly<Record<string, LineWords>>;

/** Everything spoken in one language. */
export interface Words {
  /** By topic; a line's key is the topic and its name in it. */
  readonly lines: Readonly<Record<string, LinesOfTopic>>;
  readonly steps: Readonly<Record<Id, Readonly<Record<Id, StepWords>>>>;
  readonly parts: Readonly<Record<Id, StepWords>>;
  readonly names: Readonly<Record<Id, NameWords>>;
  /** Zero to ninety-nine in words. */
  readonly numbers: readonly string[];
  readonly clock: ClockWords;
}

/** What a locale says otherwise than the language or locale it falls back to. */
export interface LocaleWords {
  readonly fallback: string;
  readonly lines: Words['lines'];
  readonly steps: Words['steps'];
  readonly parts: Words['parts'];
  readonly names: Words['names'];
}
