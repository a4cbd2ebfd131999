import type { ResponseEnvelope } from 'ask-sdk-model';

/** Both are to stay below these. */
const RESPONSE_BYTES = 24 * 1024;
const SESSION_BYTES = 6 * 1024;
const CARD_CHARACTERS = 8000;
const ADDRESS_CHARACTERS = 2000;

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value ?? null));

/** Which of Alexa's sizes, and our own for the session, a response of so many bytes exceeds. */
export function limitFaults(envelope: ResponseEnvelope, bytes: number): string[] {
  const { card } = envelope.response;
  const title = card && 'title' in card ? (card.title ?? '') : '';
  const content = card && 'content' in card ? (card.content ?? '') : '';
  const text = card && 'text' in card ? (card.text ?? '') : '';
  const image = card && 'image' in card ? card.image : undefined;
  const addresses = [image?.smallImageUrl, image?.largeImageUrl].map((url) => url?.length ?? 0);
  const sizes: readonly (readonly [string, number, number, string])[] = [
    ['the response', bytes, RESPONSE_BYTES - 1, 'bytes'],
    ['the session', bytesOf(envelope.sessionAttributes), SESSION_BYTES - 1, 'bytes'],
    ['the card', (title + content + text).length, CARD_CHARACTERS, 'characters'],
    ['an image address', Math.max(...addresses), ADDRESS_CHARACTERS, 'characters'],
  ];
  return sizes
    .filter(([, size, most]) => size > most)
    .map(([what, size, most, unit]) => `size: ${what} has ${size} ${unit}, more than ${most}`);
}
