import type { Line } from '../content/line';
import { spokenTo, wordsOf } from '../content/locales';
import type { Content, Policy } from '../content/types';
import type { Measure, Piece, Tone } from '../guide';
import type { Reply } from '../reply/reply';
import { createEstimate } from './estimate';
import { seededVariants } from './seed';
import { breaks, escapeText, softly, speak } from './ssml';
import { DIGITS_END, DIGITS_START, Language } from './words';

/** A reply in SSML, inside Alexa's limits. */
export interface Rendered {
  readonly speech: string;
  readonly reprompt: string | null;
  /** What the app shows, as plain text. */
  readonly card: { readonly title: string; readonly text: string } | null;
}

/** The voice in one locale: measures before a decision, renders after it. */
export interface Voice {
  /** `seed` is the request's id, so that a replay chooses the same words. */
  measure(seed: string): Measure;
  render(reply: Reply): Rendered;
  /** A line as plain text, for what is said outside a response. */
  text(line: Line): string;
}

const plain = (text: string) =>
  text.includes(DIGITS_START) ? text.replaceAll(DIGITS_START, '').replaceAll(DIGITS_END, '') : text;

function measureWith(
  language: Language,
  estimate: ReturnType<typeof createEstimate>,
  ratePercent: number,
  seed: string,
): Measure {
  const variantOf = seededVariants(seed);
  const seconds = (text: string) => estimate(plain(text), ratePercent);
  return {
    line(line) {
      const open = line.variant === undefined && language.variants(line.key) > 1;
      const chosen: Line = open ? { ...line, variant: variantOf(line.key) } : line;
      return { line: chosen, seconds: seconds(language.line(chosen)) };
    },
    step: (step) => seconds(language.step(step)),
    count: (number) => seconds(language.number(number)),
    at: (rate) => measureWith(language, estimate, rate, seed),
  };
}

function renderPieces(
  pieces: readonly Piece[],
  language: Language,
  policy: Policy,
  tone: Tone,
): string {
  const parts = pieces.map((piece) => {
    if ('quiet' in piece) return breaks(piece.quiet, policy);
    if ('count' in piece) return softly(escapeText(language.number(piece.count)), tone);
    return escapeText('line' in piece ? language.line(piece.line) : language.step(piece.step));
  });
  return speak(parts.join(' '), tone);
}

function voiceFor(name: string, content: Content): Voice {
  const { policy } = content;
  const language = new Language(name.split('-')[0] ?? name, wordsOf(name, content));
  const estimate = createEstimate(language.code);
  const usual: Tone = { ratePercent: policy.voiceRatePercent, volume: 'plain' };
  const rendered = (pieces: readonly Piece[], tone: Tone) =>
    renderPieces(pieces, language, policy, tone);
  return {
    text: (line) => plain(language.line(line)),
    measure: (seed) => measureWith(language, estimate, policy.voiceRatePercent, seed),
    render({ say, after, card: shown, tone = usual }) {
      const card = shown
        ? { title: plain(language.line(shown.title)), text: plain(language.line(shown.text)) }
        : null;
      if (after.kind !== 'ask') {
        return { speech: rendered(say, tone), reprompt: null, card };
      }
      return {
        speech: rendered([...say, { line: after.asked }], tone),
        reprompt: rendered(after.reprompt, tone),
        card,
      };
    },
  };
}

/** Voices by locale, each made at its first need and kept; locales that hear the same share one. */
export function createVoices(content: Content): (locale: string) => Voice {
  const made = new Map<string, Voice>();
  return (locale) => {
    const name = spokenTo(locale, content);
    const voice = made.get(name) ?? voiceFor(name, content);
    made.set(name, voice);
    return voice;
  };
}
