/** Seconds at the voice's own rate, by the letters of English; not yet measured on Alexa's voice. */
const SECONDS_A_LETTER = 1 / 11.8;
const SECONDS_A_COMMA = 0.25;
const SECONDS_A_SENTENCE = 0.55;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * How long a text takes to say, in seconds, at a prosody rate in per cent. Additive: the estimate
 * of two sentences is the sum of theirs, whichever way a response is cut.
 *
 * @example secondsToSay('Hold the ankle.', 100) // 1.57
 */
export function secondsToSay(text: string, ratePercent: number): number {
  const spoken = text.trim();
  const letters = count(spoken, /[\p{Letter}\p{Number}]/gu);
  const commas = count(spoken, /[,;:](?=\s|$)/g);
  const sentences = count(spoken, /[.?!](?=\s|$)/g);
  const seconds =
    letters * SECONDS_A_LETTER + commas * SECONDS_A_COMMA + sentences * SECONDS_A_SENTENCE;
  return (seconds * 100) / ratePercent;
}
