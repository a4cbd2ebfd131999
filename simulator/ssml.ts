import { secondsToSay } from '../lambda/speech/estimate';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const RATES: Readonly<Record<string, number>> = {
  'x-slow': 50,
  slow: 80,
  medium: 100,
  fast: 125,
  'x-fast': 150,
};
const TOKEN =
  /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const LONGEST_BREAK_SECONDS = 10;

/** One thing a voice does: say words at a rate in per cent, or be silent. */
export type Sound =
  | { readonly kind: 'words'; readonly text: string; readonly rate: number }
  | { readonly kind: 'break'; readonly seconds: number };

/** SSML a device would refuse. */
export class BadSsml extends Error {}

const decode = (text: string) =>
  text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });

const attribute = (attributes: string, name: string) =>
  new RegExp(`${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];

function breakSeconds(attributes: string): number {
  const time = attribute(attributes, 'time') ?? '0s';
  const match = /^\+?(\d+(?:\.\d+)?|\.\d+)(ms|s)$/.exec(time);
  const seconds = match ? Number(match[1]) / (match[2] === 'ms' ? 1000 : 1) : NaN;
  if (!(seconds <= LONGEST_BREAK_SECONDS)) throw new BadSsml(`a break of "${time}"`);
  return seconds;
}

function rateOf(attributes: string, outside: number): number {
  const rate = attribute(attributes, 'rate');
  if (rate === undefined) return outside;
  const percent = RATES[rate] ?? Number(/^(\d+(?:\.\d+)?)%$/.exec(rate)?.[1]);
  if (!(percent >= 20)) throw new BadSsml(`a prosody rate of "${rate}"`);
  return percent;
}

/** The sounds of a speech in their order; throws BadSsml where a device would refuse it. */
export function parseSsml(ssml: string): Sound[] {
  const sounds: Sound[] = [];
  const open: { readonly name: string; readonly rate: number }[] = [];
  for (const token of ssml.trim().matchAll(TOKEN)) {
    const [text, closing, name, attributes = '', empty] = token;
    const rate = open.at(-1)?.rate ?? 100;
    if (name === undefined) {
      if (text === '<') throw new BadSsml('a "<" that opens no tag');
      if (BARE_AMPERSAND.test(text)) throw new BadSsml('a bare "&"');
      if (open.length === 0) throw new BadSsml('words outside <speak>');
      sounds.push({ kind: 'words', text: decode(text), rate });
    } else if (closing) {
      if (open.pop()?.name !== name) throw new BadSsml(`</${name}> closes nothing`);
    } else {
      if ((name === 'speak') !== (open.length === 0)) throw new BadSsml(`<${name}> out of place`);
      if (name === 'break') sounds.push({ kind: 'break', seconds: breakSeconds(attributes) });
      if (!empty) open.push({ name, rate: name === 'prosody' ? rateOf(attributes, rate) : rate });
    }
  }
  if (open.length > 0) throw new BadSsml(`<${open.at(-1)?.name}> is not closed`);
  return sounds;
}

/** What is said, to read: a break is one space. */
export const speechText = (sounds: readonly Sound[]): string =>
  sounds
    .map((sound) => (sound.kind === 'words' ? sound.text : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const soundSeconds = (sound: Sound) =>
  sound.kind === 'words' ? secondsToSay(sound.text, sound.rate) : sound.seconds;

/** How long it plays, silences included, to the millisecond. */
export const playSeconds = (sounds: readonly Sound[]): number =>
  toMilliseconds(sounds.reduce((sum, sound) => sum + soundSeconds(sound), 0));

/** Seconds of the clock, which counts milliseconds. */
export const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Plain text as SSML. */
export const plainToSsml = (text: string): string => `<speak>${escape(text)}</speak>`;

/** Two speeches, one after the other. */
export const joinSsml = (first: string, second: string): string =>
  `${first.trim().replace(/<\/speak>$/, '')} ${second.trim().replace(/^<speak>/, '')}`;
