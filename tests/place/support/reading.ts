import type { ResponseEnvelope } from 'ask-sdk-model';
import { secondsToSay } from '../../../lambda/speech/estimate';
import { parseSsml, type Sound } from '../../../simulator/ssml';
import type { Script } from './script';

/** A step as it was heard, with the seconds at which its turn begins and ends. */
export interface HeardStep {
  /** Its number in the script, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** One half of a response. */
export interface HeardHalf {
  readonly steps: readonly HeardStep[];
  /** When the quiet of its last step is over. */
  readonly closes: number;
  readonly seconds: number;
}

/** What a parent hears of a response, read from its SSML alone. */
export interface Heard {
  readonly speech: HeardHalf;
  /** Null where no reprompt was given. */
  readonly reprompt: HeardHalf | null;
  /** Words of the speech, silences left out. */
  readonly words: string;
  /** The session stays open. */
  readonly open: boolean;
}

interface Sighting {
  readonly sentence: string;
  readonly start: number;
}

/** Where each of `sentences` begins in a text, the longest where several do. */
function sightings(text: string, sentences: readonly string[]) {
  const longestFirst = [...new Set(sentences)].sort((one, other) => other.length - one.length);
  const found: { readonly at: number; readonly sentence: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const begins = at === 0 || text[at - 1] === ' ';
    const sentence = begins ? longestFirst.find((one) => text.startsWith(one, at)) : undefined;
    if (sentence === undefined) continue;
    found.push({ at, sentence });
    at += sentence.length;
  }
  return found;
}

const secondsOf = (sound: Sound): number =>
  sound.kind === 'break' ? sound.seconds : secondsToSay(sound.text, sound.rate);

/**
 * The sightings of one half: the turn of a step begins when the silence before it ends, so that what
 * leads into it ("Next, the foot rub.") belongs to it.
 */
function look(sounds: readonly Sound[], script: Script) {
  const sentences = script.flatMap((step) => step.sentences);
  const seen: Sighting[] = [];
  let at = 0;
  let closes = 0;
  for (const sound of sounds) {
    if (sound.kind === 'words') {
      sightings(sound.text, sentences).forEach((one, index) => {
        const before = sound.text.slice(0, index === 0 ? 0 : one.at);
        seen.push({ sentence: one.sentence, start: at + secondsToSay(before, sound.rate) });
      });
    }
    at += secondsOf(sound);
    if (sound.kind === 'break') closes = at;
  }
  return { seen, closes, seconds: at };
}

/**
 * The number of the first step heard, which the order of those behind it decides: only the first may
 * be said in full where it is otherwise passed in short.
 */
function firstOf(seen: readonly Sighting[], script: Script, over: boolean): number {
  const fits = script.flatMap((_, from) => {
    const all = seen.every(({ sentence }, index) => {
      const sentences = script[from + index]?.sentences ?? [];
      return index === 0 ? sentences.includes(sentence) : sentences[0] === sentence;
    });
    return all && (!over || from + seen.length === script.length) ? [from] : [];
  });
  const [first, other] = fits;
  if (first === undefined || other !== undefined) {
    throw new Error(`${fits.length} readings of ${JSON.stringify(seen)}`);
  }
  return first;
}

const soundsOf = (ssml: string | undefined) => (ssml === undefined ? [] : parseSsml(ssml));

function ssmlOf(speech: object | undefined): string | undefined {
  return speech !== undefined && 'ssml' in speech ? String(speech.ssml) : undefined;
}

/** Reads a response to a massage of this script. */
export function hear({ response }: ResponseEnvelope, script: Script): Heard {
  const open = response.shouldEndSession === false;
  const sounds = soundsOf(ssmlOf(response.outputSpeech));
  const speech = look(sounds, script);
  const asked = ssmlOf(response.reprompt?.outputSpeech);
  const reprompt = asked === undefined ? null : look(soundsOf(asked), script);
  const all = [...speech.seen, ...(reprompt?.seen ?? [])];
  const from = all.length === 0 ? 0 : firstOf(all, script, !open);
  const half = ({ seen, closes, seconds }: typeof speech, offset: number): HeardHalf => ({
    steps: seen.map(({ start }, index) => ({
      index: from + offset + index,
      start,
      end: seen[index + 1]?.start ?? closes,
    })),
    closes,
    seconds,
  });
  return {
    speech: half(speech, 0),
    reprompt: reprompt && half(reprompt, speech.seen.length),
    words: sounds
      .map((sound) => (sound.kind === 'words' ? sound.text : ' '))
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    open,
  };
}
