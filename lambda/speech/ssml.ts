import type { Policy } from '../content/types';
import type { Tone } from '../guide';
import { DIGITS_END, DIGITS_START } from './words';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// Characters that XML 1.0 does not allow, lone surrogates included.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Letters, digits and marks that mean nothing in XML, as most of our words are. */
const HARMLESS = /^[\w .,;:!?'()-]*$/;

/** Plain text as SSML: the one place where escaping happens. */
export function escapeText(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text
    .replace(NOT_XML, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replaceAll(DIGITS_START, '<say-as interpret-as="digits">')
    .replaceAll(DIGITS_END, '</say-as>');
}

/** Silence of any length as a chain of breaks, because Alexa allows ten seconds each. */
export function breaks(seconds: number, policy: Policy): string {
  const tenths = Math.round(seconds * 10);
  const most = policy.breakMaxSeconds * 10;
  const full = Math.floor(tenths / most);
  const rest = tenths % most;
  const one = (length: number) => `<break time="${length / 10}s"/>`;
  return one(most).repeat(full) + (rest > 0 ? one(rest) : '');
}

/** A word that is not to stand out; within a tone that is soft already it is as the rest. */
export const softly = (inner: string, { volume }: Tone): string =>
  volume === 'plain' ? `<prosody volume="soft">${inner}</prosody>` : inner;

/** A whole speech or reprompt in its tone. */
export function speak(inner: string, { ratePercent, volume }: Tone): string {
  const soft = volume === 'soft' ? ' volume="soft"' : '';
  const said = `<prosody rate="${ratePercent}%"${soft}>${inner}</prosody>`;
  return volume === 'whispered'
    ? `<speak><amazon:effect name="whispered">${said}</amazon:effect></speak>`
    : `<speak>${said}</speak>`;
}
