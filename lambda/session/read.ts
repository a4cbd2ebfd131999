import { checkZone, type AgeTold, type Baby, type Signs, type Told } from '../care';
import { isRecord, type JsonObject } from '../json';
import type { Question } from './question';
import { isCount, isGuide, isNumber, isStart, isString, isTime, isWish } from './readGuide';
import { NEW_SESSION, type Session } from './session';

const isFrom = (from: unknown): from is AgeTold['from'] => from === 'birth' || from === 'dueDate';

/** What each question must carry to be asked again and answered. */
const CARRIES: Readonly<Record<Question['about'], (question: JsonObject) => boolean>> = {
  age: isSafetyQuestion,
  navel: isSafetyQuestion,
  early: (question) => isSafetyQuestion(question) || !('withoutTummy' in question),
  feed: isSafetyQuestion,
  feedEnd: isSafetyQuestion,
  feedDoubt: isSafetyQuestion,
  choice: ({ choices, asked, cues, insteadOf, passed }) =>
    Array.isArray(choices) &&
    choices.every(isStart) &&
    (insteadOf === undefined || isWish(insteadOf)) &&
    (asked === undefined || isString(asked)) &&
    (passed === undefined || isCount(passed)) &&
    (cues === undefined || isRecord(cues)),
  offer: ({ wish, insteadOf, passed }) =>
    isWish(wish) &&
    (insteadOf === undefined || isWish(insteadOf)) &&
    (passed === undefined || isCount(passed)),
  switch: ({ wish }) => isWish(wish),
  resume: ({ from }) => isString(from),
  startAgain: () => true,
  baby: isSafetyQuestion,
  remind: ({ dueAt, back }) => isTime(dueAt) && (back === null || isQuestion(back)),
  alarm: ({ row, again }) => isString(row) && (again === undefined || again === true),
  degrees: () => true,
  well: ({ wish }) => isWish(wish),
  forget: () => true,
  goOn: () => true,
  startOver: () => true,
  older: ({ days, from }) => isCount(days) && isFrom(from),
};

function isSafetyQuestion({ wish, withoutTummy }: JsonObject): boolean {
  return isWish(wish) && typeof withoutTummy === 'boolean';
}

function isQuestion(question: unknown): boolean {
  if (!isRecord(question) || !isString(question.about)) return false;
  const { about } = question;
  return Object.hasOwn(CARRIES, about) && CARRIES[about as Question['about']](question);
}

const isSign = (sign: unknown): boolean =>
  isRecord(sign) &&
  isTime(sign.at) &&
  (sign.celsius === undefined || isNumber(sign.celsius)) &&
  (sign.hoursAgo === undefined || isNumber(sign.hoursAgo)) &&
  (sign.zones === undefined || (Array.isArray(sign.zones) && sign.zones.every(isString)));

const isAgeTold = (age: unknown): age is AgeTold =>
  isRecord(age) && isNumber(age.days) && isTime(age.countedAt) && isFrom(age.from);

/** What was told, field by field; what cannot be read was not told. */
function readTold(told: JsonObject): Told {
  const { navel, notFedAt, lastFeedToldAt, untimedAt, signs, ageTold, weeksEarly } = told;
  const readable = isRecord(signs) ? Object.entries(signs).filter(([, one]) => isSign(one)) : [];
  return {
    ...(told.ageUnanswered === true && { ageUnanswered: true }),
    ...(isAgeTold(ageTold) && { ageTold }),
    ...((weeksEarly === null || isCount(weeksEarly)) && { weeksEarly }),
    ...((navel === 'stumpOn' || navel === 'healing') && { navel }),
    ...(isTime(notFedAt) && { notFedAt }),
    ...(isTime(lastFeedToldAt) && { lastFeedToldAt }),
    ...(isTime(untimedAt) && { untimedAt }),
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

/** Whom it is about, and what was told. */
function readAbout({ baby, toldOf }: JsonObject, told: JsonObject) {
  const others = isRecord(toldOf)
    ? Object.entries(toldOf).flatMap(([id, one]) =>
        isRecord(one) ? [[id, readTold(one)] as const] : [],
      )
    : [];
  return {
    told: readTold(told),
    ...(isString(baby) && { baby }),
    ...(others.length > 0 && { toldOf: Object.fromEntries(others) }),
  };
}

const isAge = (age: unknown): boolean =>
  isRecord(age) && Number.isInteger(age.days) && isTime(age.countedAt);

const isBaby = (baby: unknown): baby is Baby =>
  isRecord(baby) &&
  isString(baby.id) &&
  (baby.name === undefined || isString(baby.name)) &&
  (baby.age === undefined || isAge(baby.age)) &&
  (baby.navel === undefined || baby.navel === 'due' || baby.navel === 'healed') &&
  (baby.navelAt === undefined || isTime(baby.navelAt));

/** What can be taken back; what cannot be read of it stays as it is. */
function readUndo(undo: unknown) {
  if (!isRecord(undo) || !isTime(undo.at)) return undefined;
  const { at, guide, left, about, babies, answered } = undo;
  return {
    at,
    ...(isGuide(guide) && { guide }),
    ...(isGuide(left) && { left }),
    ...(isRecord(about) && isRecord(about.told) && { about: readAbout(about, about.told) }),
    ...(Array.isArray(babies) && { babies: babies.filter(isBaby) }),
    ...((answered === 'feed' || answered === 'baby') && { answered }),
  } as const;
}

/** What a session knows beside its phase. */
function readCommon(stored: JsonObject, told: JsonObject) {
  const { zone, refused, turnedDown, settledAt, said } = stored;
  const undo = readUndo(stored['undo']);
  return {
    ...readAbout(stored, told),
    ...(isZone(zone) && { zone }),
    ...(isString(refused) && { refused }),
    ...(isTime(settledAt) && { settledAt }),
    ...(Array.isArray(turnedDown) && { turnedDown: turnedDown.filter(isString) }),
    ...(undo !== undefined && { undo }),
    ...(Array.isArray(said) && { said: said.filter(isString) }),
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
    (phase === 'open' && (stored.passed === undefined || isCount(stored.passed))) ||
    ((phase === 'guiding' || phase === 'paused') && isGuide(guide)) ||
    (phase === 'asking' && (guide === null || isGuide(guide)) && isQuestion(stored.question));
  if (!readable) return NEW_SESSION;
  const { baby, toldOf, zone, refused, turnedDown, settledAt, undo, said, ...rest } = stored;
  // Every branch of the union was checked above, field by field.
  return { ...rest, ...readCommon(stored, told) } as unknown as Session;
}
