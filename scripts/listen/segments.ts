/** How words are to sound. */
export interface Tone {
  /** Per cent of the voice's own rate. */
  readonly rate: number;
  /** As SSML names it: "medium", "soft", "x-soft" … */
  readonly volume: string;
  readonly whispered: boolean;
}

/** What a voice does, one after the other; a mark is a place and takes no time. */
export type Segment =
  | { readonly words: string; readonly tone: Tone }
  | { readonly quiet: number }
  | { readonly mark: string };

const USUAL: Tone = { rate: 100, volume: 'medium', whispered: false };
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const TOKEN = /<(\/?)([\w:-]+)([^>]*?)\/?>|[^<]+/g;

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

const seconds = (time = '0s') => parseFloat(time) / (time.endsWith('ms') ? 1000 : 1);

const decoded = (text: string) =>
  text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

function toneIn(name: string, attributes: string, around: Tone): Tone {
  const rate = parseFloat(attribute(attributes, 'rate') ?? '');
  return {
    rate: Number.isNaN(rate) ? around.rate : rate,
    volume: attribute(attributes, 'volume') ?? around.volume,
    whispered: around.whispered || (name === 'amazon:effect' && attributes.includes('whispered')),
  };
}

/** Neighbouring silences become one, and neighbouring words in one tone: as they are heard. */
function joined(segments: readonly Segment[]): Segment[] {
  const all: Segment[] = [];
  for (const segment of segments) {
    const last = all.at(-1);
    const index = all.length - 1;
    if ('words' in segment && last && 'words' in last && last.tone === segment.tone) {
      all[index] = { words: last.words + segment.words, tone: last.tone };
    } else if ('quiet' in segment && last && 'quiet' in last) {
      all[index] = { quiet: last.quiet + segment.quiet };
    } else if (!('words' in segment) || segment.words.trim() !== '') all.push(segment);
  }
  return all;
}

/**
 * Alexa's SSML as what is done: words in their tone, silence in seconds, and the places of
 * `<mark name="…"/>`. Digits that are read one by one are written so. The rate is in per cent, as the
 * skill writes it; tags that change nothing here are passed over.
 */
export function segmentsOf(ssml: string): Segment[] {
  const segments: Segment[] = [];
  const tones: Tone[] = [USUAL];
  let inDigits = false;
  for (const [token, closing, name, attributes = ''] of ssml.matchAll(TOKEN)) {
    const tone = tones.at(-1) ?? USUAL;
    if (name === undefined) {
      const text = decoded(token);
      segments.push({ words: inDigits ? [...text].join(' ') : text, tone });
    } else if (name === 'break') segments.push({ quiet: seconds(attribute(attributes, 'time')) });
    else if (name === 'mark') segments.push({ mark: attribute(attributes, 'name') ?? '' });
    else if (name === 'say-as') inDigits = !closing;
    else if (['prosody', 'amazon:effect'].includes(name)) {
      if (closing) tones.pop();
      else tones.push(toneIn(name, attributes, tone));
    }
  }
  return joined(segments);
}
