import type { ResponseEnvelope } from 'ask-sdk-model';
import { parseSsml, playSeconds, speechText } from '../../simulator/ssml';
import type { Device } from './devices';
import { spokenIn } from './spoken';

const SECOND = 1000;
/** Milliseconds that a device listens behind each half of a response. */
export const LISTENS = 8 * SECOND;

/** What one half of a response says, and how long it plays. */
export const soundOf = (output: { ssml?: string; text?: string } | undefined) => {
  const sounds = output?.ssml === undefined ? [] : parseSsml(output.ssml);
  return { text: output?.text ?? speechText(sounds), milliseconds: playSeconds(sounds) * SECOND };
};

/** A response as a device hears it. */
export interface Answer {
  readonly response: ResponseEnvelope;
  readonly speech: ReturnType<typeof soundOf>;
  readonly reprompt: ReturnType<typeof soundOf>;
  readonly alarm: boolean;
}

/** From `now` on a device plays an answer, and remembers what it asked. */
export function play(device: Device, { response, speech, reprompt, alarm }: Answer, now: number) {
  const open = response.response.shouldEndSession !== true;
  const { id } = device.session ?? { id: '' };
  const attributes = (response.sessionAttributes ?? {}) as Readonly<Record<string, unknown>>;
  device.session = open ? { id, isNew: false, attributes } : null;
  device.startsAt = now;
  device.speechEndsAt = now + speech.milliseconds;
  device.repromptEndsAt = open
    ? device.speechEndsAt + LISTENS + reprompt.milliseconds
    : device.speechEndsAt;
  const spoken = spokenIn(speech.text);
  device.asked = spoken.last;
  device.guided = spoken.steps.length > 0;
  device.alarmed = alarm;
}
