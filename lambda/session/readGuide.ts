/** Checks of what is read back, up to a whole guide. */
import { isRecord } from '../json';

export const isString = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => Number.isFinite(value);
/** Counts choose wordings by number, so that a fraction would name none. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Per cent, of something that is not all and not nothing. */
const isShare = (value: unknown): boolean => isCount(value) && value > 0 && value < 100;

export const isStart = (start: unknown): boolean =>
  isRecord(start) && [start.technique, start.routine, start.line].filter(isString).length === 1;

export const isWish = (wish: unknown): boolean =>
  isRecord(wish) &&
  isStart(wish.start) &&
  (wish.minutes === undefined || isNumber(wish.minutes)) &&
  (wish.shorter === undefined || isCount(wish.shorter)) &&
  (wish.without === undefined || (Array.isArray(wish.without) && wish.without.every(isString)));

export const isTime = (value: unknown): value is string =>
  isString(value) && isNumber(Date.parse(value));

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
    isTime(timeline.startedAt) &&
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
    (terms.strokesPercent === undefined || isShare(terms.strokesPercent)) &&
    (guide.baby === undefined || isString(guide.baby)) &&
    isString(guide.at) &&
    (guide.phase === 'guiding' || guide.phase === 'paused') &&
    (timeline === null || isTimeline(timeline)) &&
    isTime(guide.begunAt) &&
    isTime(guide.quietAt) &&
    isCount(guide.closings)
  );
}
