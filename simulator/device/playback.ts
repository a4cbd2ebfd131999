import type { Answer } from '../answer';
import type { DeviceType, TimelineEntry } from '../types';

const LISTENING_MILLISECONDS = 8000;
const SCREEN_STAYS_MILLISECONDS = 30_000;

/** An answer on a device's time: when it speaks, listens, goes quiet and lets the session go. */
export interface Playback {
  readonly answer: Answer;
  readonly timeline: readonly TimelineEntry[];
  readonly startsAt: number;
  readonly speechEndsAt: number;
  /** Null where nothing is asked a second time. */
  readonly repromptEndsAt: number | null;
  /** The last moment at which somebody who says nothing is waited for with an open microphone. */
  readonly quietAt: number;
  /** When the device closes the session by itself; null if it is closed already. */
  readonly closesAt: number | null;
  /** Does the skill get to know of that? */
  readonly tellsTheSkill: boolean;
}

/** What a device of a type does with an answer that starts to play at a moment. */
export function playbackOf(
  answer: Answer,
  type: DeviceType,
  startsAt: number,
  timeline: readonly TimelineEntry[],
): Playback {
  const speechEndsAt = startsAt + (answer.speech?.seconds ?? 0) * 1000;
  const base = { answer, timeline, startsAt, speechEndsAt, repromptEndsAt: null };
  if (answer.after !== 'ask') {
    const stays = answer.after === 'handOver' && type === 'screen';
    const closesAt = stays ? speechEndsAt + SCREEN_STAYS_MILLISECONDS : null;
    return { ...base, quietAt: speechEndsAt, closesAt, tellsTheSkill: false };
  }
  const listenedAt = speechEndsAt + LISTENING_MILLISECONDS;
  const repromptEndsAt = answer.reprompt ? listenedAt + answer.reprompt.seconds * 1000 : null;
  const quietAt = repromptEndsAt === null ? listenedAt : repromptEndsAt + LISTENING_MILLISECONDS;
  return type === 'screen'
    ? {
        ...base,
        repromptEndsAt,
        quietAt,
        closesAt: quietAt + SCREEN_STAYS_MILLISECONDS,
        tellsTheSkill: false,
      }
    : { ...base, repromptEndsAt, quietAt, closesAt: quietAt, tellsTheSkill: true };
}
