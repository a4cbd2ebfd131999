import type { Directive, Response, ResponseEnvelope, ui } from 'ask-sdk-model';
import {
  BadSsml,
  joinSsml,
  parseSsml,
  plainToSsml,
  playSeconds,
  speechText,
  toMilliseconds,
} from './ssml';
import { DeskError } from './types';

const LONGEST_SPEECH = 8000;

/** One speech, ready to be played. */
export interface Speech {
  readonly text: string;
  readonly ssml: string;
  readonly seconds: number;
}

/** What a device makes of a response. */
export interface Answer {
  readonly speech: Speech | null;
  readonly reprompt: Speech | null;
  /** Microphone open, session over, or neither said: something else goes on. */
  readonly after: 'ask' | 'close' | 'handOver';
  readonly card: unknown;
  readonly directives: readonly Directive[];
  readonly attributes: Readonly<Record<string, unknown>>;
}

const invalid = (what: string) => new DeskError('SKILL_FAILED', `The skill answered with ${what}.`);

function readSpeech(output: ui.OutputSpeech | undefined, where: string): Speech | null {
  if (output === undefined) return null;
  const written: unknown = output.type === 'SSML' ? output.ssml : output.text;
  if (typeof written !== 'string') throw invalid(`${where} that holds no speech`);
  if (written.length >= LONGEST_SPEECH) throw invalid(`${where} of ${written.length} characters`);
  const ssml = output.type === 'SSML' ? written : plainToSsml(written);
  try {
    const sounds = parseSsml(ssml);
    return { text: speechText(sounds), ssml, seconds: playSeconds(sounds) };
  } catch (error) {
    if (error instanceof BadSsml) throw invalid(`${where} a device cannot say: ${error.message}`);
    throw error;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function after(flag: unknown): Answer['after'] {
  if (flag === undefined) return 'handOver';
  if (flag === true) return 'close';
  if (flag === false || flag === null) return 'ask';
  throw invalid('a shouldEndSession that is neither true nor false');
}

/** Reads a response as a device does, or throws SKILL_FAILED where a device would refuse it. */
export function readAnswer(envelope: unknown, maySpeak: boolean): Answer {
  if (!isRecord(envelope) || !isRecord(envelope['response'])) throw invalid('no response');
  const response = envelope['response'] as unknown as Response;
  const { sessionAttributes } = envelope as unknown as ResponseEnvelope;
  if (sessionAttributes !== undefined && !isRecord(sessionAttributes)) {
    throw invalid('session attributes that are no object');
  }
  const directives: unknown = response.directives ?? [];
  if (!Array.isArray(directives)) throw invalid('directives that are no list');
  const speech = readSpeech(response.outputSpeech, 'a speech');
  if (speech && !maySpeak) throw invalid('a speech where none can be said');
  return {
    speech,
    reprompt: readSpeech(response.reprompt?.outputSpeech, 'a reprompt'),
    after: after(response.shouldEndSession),
    card: response.card ?? null,
    directives: directives as Directive[],
    attributes: sessionAttributes ?? {},
  };
}

function joinSpeech(first: Speech | null, second: Speech | null): Speech | null {
  if (!first || !second) return first ?? second;
  return {
    text: `${first.text} ${second.text}`,
    ssml: joinSsml(first.ssml, second.ssml),
    seconds: toMilliseconds(first.seconds + second.seconds),
  };
}

/** Two answers that a parent hears as one, because something answered the first at once. */
export const joinAnswers = (first: Answer, second: Answer): Answer => ({
  ...second,
  speech: joinSpeech(first.speech, second.speech),
  card: second.card ?? first.card,
  directives: [...first.directives, ...second.directives],
});
