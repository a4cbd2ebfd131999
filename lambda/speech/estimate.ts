/** How fast a language is spoken at its voice's own rate; each language gives all of these. */
interface Pace {
  /** Written letters a second, marks and spaces aside. Of syllables, words and letters these fit best. */
  readonly letters: number;
  /** Letters that a digit counts for: "nine" in place of "9". */
  readonly digit: number;
  /** Seconds of a comma, a semicolon or a colon. */
  readonly comma: number;
  /** Seconds of the end of a sentence. */
  readonly sentence: number;
  /** Alexa's time for a text by the time of the engine that the others were fitted to. */
  readonly alexa: number;
}

/**
 * By language. Fitted to a speech engine by `npm run listen -- --check`, which tells how well.
 * `alexa: 1` is not yet measured on a device: docs/sound.md.
 */
const PACES = {
  en: { letters: 15, digit: 4, comma: 0.35, sentence: 0.2, alexa: 1 },
} as const satisfies Record<string, Pace>;

const isKnown = (language: string): language is keyof typeof PACES =>
  Object.hasOwn(PACES, language);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** What counts as letters and digits. */
const ASCII = { letters: /[A-Za-z]/g, digits: /[0-9]/g, last: /[A-Za-z0-9]\s*$/ };
/** The whole of Unicode takes long to make ready, and already where it is only named. */
const unicode = (): typeof ASCII => ({
  letters: /\p{Letter}/gu,
  digits: /\p{Number}/gu,
  last: /[\p{Letter}\p{Number}]\s*$/u,
});
const isAscii = (text: string) => !/[^\t\n -~]/.test(text);

/**
 * How long a text takes to say, in seconds, at a prosody rate in per cent. Additive: the estimate
 * of two sentences is the sum of theirs, whichever way a response is cut. A language without a pace
 * of its own goes at that of English, in whose words it would be spoken.
 *
 * @example secondsToSay('Hold the ankle.', 100) // 1
 */
export function secondsToSay(text: string, ratePercent: number, language = 'en'): number {
  const pace: Pace = PACES[isKnown(language) ? language : 'en'];
  const { letters, digits, last } = isAscii(text) ? ASCII : unicode();
  const spelt = count(text, letters) + pace.digit * count(text, digits);
  const commas = count(text, /[,;:](?=\s|$)/g);
  // A text ends as a sentence does, marked or not: "one".
  const sentences = count(text, /[.?!](?=\s|$)/g) + (last.test(text) ? 1 : 0);
  const seconds = spelt / pace.letters + commas * pace.comma + sentences * pace.sentence;
  return (seconds * pace.alexa * 100) / ratePercent;
}

/** Texts that are remembered; beyond these it begins anew, because names and numbers never end. */
const MOST_TEXTS = 2_000;

/** {@link secondsToSay} for one language, which works each text out once. */
export function createEstimate(language: string): (text: string, ratePercent: number) => number {
  const known = new Map<string, number>();
  return (text, ratePercent) => {
    let seconds = known.get(text);
    if (seconds === undefined) {
      if (known.size >= MOST_TEXTS) known.clear();
      seconds = secondsToSay(text, 100, language);
      known.set(text, seconds);
    }
    return (seconds * 100) / ratePercent;
  };
}
