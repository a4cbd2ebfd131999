import { checkZone, type AgeTold, type Signs, type Told } from '../care';
import type { Question } from './question';
import { NEW_SESSION, type Session } from './session';

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
/** Counts choose wordings by number, so that a fraction would name none. */
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Per cent, of something that is not all and not nothing. */
const isShare = (value: unknown): boolean => isCount(value) && value > 0 && value < 100;

const isStart = (start: unknown): boolean =>
  isRecord(start) && [start.technique, start.routine, start.line].filter(isString).length === 1;

const isWish = (wish: unknown): boolean =>
  isRecord(wish) &&
  isStart(wish.start) &&
  (wish.minutes === undefined || isNumber(wish.minutes)) &&
  (wish.shorter === undefined || isCount(wish.shorter)) &&
  (wish.without === undefined || (Array.isArray(wish.without) && wish.without.every(isString)));

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

const isFrom = (from: unknown): from is AgeTold['from'] => from === 'birth' || from === 'dueDate';

/** What each question must carry to be asked again and answered. */
const CARRIES: Readonly<Record<Question['about'], (question: Stored) => boolean>> = {
  age: isSafetyQuestion,
  navel: isSafetyQuestion,
  early: (question) => isSafetyQuestion(question) || !('withoutTummy' in question),
  feed: isSafetyQuestion,
  feedEnd: isSafetyQuestion,
  feedDoubt: isSafetyQuestion,
  choice: ({ choices, asked, cues, insteadOf }) =>
    Array.isArray(choices) &&
    choices.every(isStart) &&
    (insteadOf === undefined || isWish(insteadOf)) &&
    (asked === undefined || isString(asked)) &&
    (cues === undefined || isRecord(cues)),
  offer: ({ wish, insteadOf }) => isWish(wish) && (insteadOf === undefined || isWish(insteadOf)),
  switch: ({ wish }) => isWish(wish),
  resume: ({ from }) => isString(from),
  startAgain: () => true,
  baby: isSafetyQuestion,
  remind: ({ dueAt, back }) => isTime(dueAt) && (back === null || isQuestion(back)),
  alarm: ({ row }) => isString(row),
  forget: () => true,
  goOn: () => true,
  startOver: () => true,
  older: ({ days, from }) => isCount(days) && isFrom(from),
};

function isSafetyQuestion({ wish, withoutTummy }: Stored): boolean {
  return isWish(wish) && typeof withoutTummy === 'boolean';
}

function isQuestion(question: unknown): boolean {
  if (!isRecord(question) || !isString(question.about)) return false;
  const { about } = question;
  return Object.hasOwn(CARRIES, about) && CARRIES[about as Question['about']](question);
}

const isTime = (value: unknown): value is string => isString(value) && isNumber(Date.parse(value));

const isSign = (sign: unknown): boolean =>
  isRecord(sign) &&
  isTime(sign.at) &&
  (sign.celsius === undefined || isNumber(sign.celsius)) &&
  (sign.hoursAgo === undefined || isNumber(sign.hoursAgo)) &&
  (sign.zones === undefined || (Array.isArray(sign.zones) && sign.zones.every(isString)));

const isAgeTold = (age: unknown): age is AgeTold =>
  isRecord(age) && isNumber(age.days) && isTime(age.countedAt) && isFrom(age.from);

/** What was told, field by field; what cannot be read was not told. */
function readTold(told: Stored): Told {
  const { navel, notFedAt, lastFeedToldAt, signs, ageTold, weeksEarly } = told;
  const readable = isRecord(signs) ? Object.entries(signs).filter(([, one]) => isSign(one)) : [];
  return {
    ...(told.ageUnanswered === true && { ageUnanswered: true }),
    ...(isAgeTold(ageTold) && { ageTold }),
    ...((weeksEarly === null || isCount(weeksEarly)) && { weeksEarly }),
    ...((navel === 'stumpOn' || navel === 'healing') && { navel }),
    ...(isTime(notFedAt) && { notFedAt }),
    ...(isTime(lastFeedToldAt) && { lastFeedToldAt }),
    ...(told.feedingNow === true && { feedingNow: true }),
    // Each was checked above.
    ...(readable.length > 0 && { signs: Object.fromEntries(readable) as Signs }),
  };
}

function isZone(zone: unknown): boolean {
  if (!isString(zone)) return zone === null;
  try {
    checkZone(zone);
    return true;
  } catch {
    return false;
  }
}

/** What a session knows beside its phase. */
function readCommon(stored: Stored, told: Stored) {
  const { baby, zone, toldOf, refused } = stored;
  const others = isRecord(toldOf)
    ? Object.entries(toldOf).flatMap(([id, one]) =>
        isRecord(one) ? [[id, readTold(one)] as const] : [],
      )
    : [];
  return {
    told: readTold(told),
    baby: isString(baby) ? baby : undefined,
    zone: isZone(zone) ? (zone as string | null) : undefined,
    refused: isString(refused) ? refused : undefined,
    toldOf: others.length > 0 ? Object.fromEntries(others) : undefined,
  };
}

/**
 * Reads session attributes back. Older, unknown or damaged state never crashes a turn: what cannot
 * be read is a session that begins anew.
 */
export function readSession(stored: unknown): Session {
  if (!isRecord(stored) || stored.version !== 1) return NEW_SESSION;
  const { told, saidOnce, misses, phase, guide } = stored;
  if (!isRecord(told) || !Array.isArray(saidOnce) || !isCount(misses)) return NEW_SESSION;
  const readable =
    phase === 'open' ||
    ((phase === 'guiding' || phase === 'paused') && isGuide(guide)) ||
    (phase === 'asking' && (guide === null || isGuide(guide)) && isQuestion(stored.question));
  if (!readable) return NEW_SESSION;
  // Every branch of the union was checked above, field by field.
  const session = { ...stored, ...readCommon(stored, told) } as unknown as Session;
  return JSON.parse(JSON.stringify(session)) as Session;
}
