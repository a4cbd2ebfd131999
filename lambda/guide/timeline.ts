import type { StepKey } from '../care';

/** When a step is being spoken and done, in seconds from the start of its part of the response. */
export interface Span {
  readonly key: StepKey;
  readonly start: number;
  readonly end: number;
}

/** One half of a response: what plays before, or after, the first listening. */
export interface Half {
  readonly spans: readonly Span[];
  /** When the last step is done and the closing words begin. */
  readonly closes: number;
  readonly seconds: number;
  /** The step that "yes" to its closing question goes on with; null when the massage ends here. */
  readonly next: StepKey | null;
}

/** When each step of a response plays; kept with the place so that "again" means the right one. */
export interface Timeline {
  readonly startedAt: string;
  readonly speech: Half;
  /** The next passage, spoken into silence; null where the reprompt has no steps. */
  readonly reprompt: Half | null;
  /** Seconds of the reprompt, whatever it holds. */
  readonly repromptSeconds: number;
}

/** Where the parent is in a timeline. */
export type Moment =
  /** Steps are being spoken or done. */
  | { readonly at: 'step'; readonly key: StepKey }
  /** The closing question is being asked or waits for its answer. */
  | { readonly at: 'closing'; readonly key: StepKey; readonly next: StepKey | null }
  /** The finish was heard. */
  | { readonly at: 'finished'; readonly key: StepKey };

/** The seconds of the device and the parent, from policy. */
export interface Listening {
  readonly listeningSeconds: number;
  readonly answerGraceSeconds: number;
}

const lastKey = (half: Half): StepKey => half.spans.at(-1)?.key ?? half.next ?? '';

function stepAt(half: Half, seconds: number): StepKey {
  const begun = half.spans.filter((span) => span.start <= seconds).at(-1) ?? half.spans[0];
  return begun?.key ?? lastKey(half);
}

function closing(half: Half): Moment {
  const key = lastKey(half);
  return half.next === null ? { at: 'finished', key } : { at: 'closing', key, next: half.next };
}

/**
 * Where the parent is at `now`: Alexa does not say how much was heard, so the timeline does. From
 * the closing question until a few seconds into the reprompt, words answer that question.
 */
export function momentAt(timeline: Timeline, now: string, device: Listening): Moment {
  const { speech, reprompt } = timeline;
  const passed = Math.max(0, (Date.parse(now) - Date.parse(timeline.startedAt)) / 1000);
  if (passed < speech.closes) return { at: 'step', key: stepAt(speech, passed) };
  const intoReprompt = passed - speech.seconds - device.listeningSeconds;
  if (reprompt === null || intoReprompt < device.answerGraceSeconds) return closing(speech);
  if (intoReprompt < reprompt.closes) return { at: 'step', key: stepAt(reprompt, intoReprompt) };
  return closing(reprompt);
}

/** The moment `seconds` after `now`. */
export const later = (now: string, seconds: number): string =>
  new Date(Date.parse(now) + seconds * 1000).toISOString();

/** When a device that plays this timeline goes quiet if nobody says a word. */
export function quietAfter({ startedAt, speech, repromptSeconds }: Timeline, device: Listening) {
  const open = speech.next === null ? 0 : repromptSeconds + 2 * device.listeningSeconds;
  return later(startedAt, speech.seconds + open);
}
