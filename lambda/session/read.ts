import { NEW_SESSION, type Session } from './session';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);

const isStart = (start: unknown): boolean =>
  isRecord(start) && [start.technique, start.routine, start.line].filter(isString).length === 1;

const isWish = (wish: unknown): boolean => isRecord(wish) && isStart(wish.start);

function isHalf(half: unknown): boolean {
  return (
    isRecord(half) &&
    isNumber(half.closes) &&
    isNumber(half.seconds) &&
    (half.next === null || isString(half.next)) &&
    Array.isArray(half.spans) &&
    half.spans.every(
      (span) => isRecord(span) && isString(span.key) && isNumber(span.start) && isNumber(span.end),
    )
  );
}

function isTimeline(timeline: unknown): boolean {
  return (
    isRecord(timeline) &&
    isNumber(Date.parse(String(timeline.startedAt))) &&
    isHalf(timeline.speech) &&
    (timeline.reprompt === null || isHalf(timeline.reprompt)) &&
    isNumber(timeline.repromptSeconds)
  );
}

/** Whether something read back is a guide that this version can walk on with. */
export function isGuide(guide: unknown): boolean {
  if (!isRecord(guide) || !isWish(guide.wish) || !isRecord(guide.terms)) return false;
  const { terms, timeline } = guide;
  return (
    isString(terms.variant) &&
    typeof terms.withoutTummy === 'boolean' &&
    Array.isArray(terms.without) &&
    isString(guide.at) &&
    (guide.phase === 'guiding' || guide.phase === 'paused') &&
    (timeline === null || isTimeline(timeline)) &&
    isNumber(Date.parse(String(guide.begunAt))) &&
    isNumber(Date.parse(String(guide.quietAt))) &&
    isNumber(guide.closings)
  );
}

function isQuestion(question: unknown): boolean {
  if (!isRecord(question) || !isString(question.about)) return false;
  if ('wish' in question && !isWish(question.wish)) return false;
  if (question.about === 'older') return isNumber(question.days);
  if (question.about !== 'choice') return true;
  return Array.isArray(question.choices) && question.choices.every(isStart);
}

/**
 * Reads session attributes back. Older, unknown or damaged state never crashes a turn: what cannot
 * be read is a session that begins anew.
 */
export function readSession(stored: unknown): Session {
  if (!isRecord(stored) || stored.version !== 1) return NEW_SESSION;
  const { told, saidOnce, misses, phase, guide } = stored;
  if (!isRecord(told) || !Array.isArray(saidOnce) || !isNumber(misses)) return NEW_SESSION;
  const readable =
    phase === 'open' ||
    ((phase === 'guiding' || phase === 'paused') && isGuide(guide)) ||
    (phase === 'asking' && (guide === null || isGuide(guide)) && isQuestion(stored.question));
  // Every branch of the union was checked above, field by field.
  return readable ? (stored as unknown as Session) : NEW_SESSION;
}
