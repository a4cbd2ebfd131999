import type { Baby, Feed } from '../care';
import { MOST_PACE, USUAL, type Ways } from '../guide';
import { isRecord } from '../json';
import { isCarriable, isGuide, isTime } from '../session';
import {
  NEW_HOUSEHOLD,
  type DeviceRecord,
  type Household,
  type Place,
  type Reminder,
} from '../situation';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Half a year before the due date nobody is born. */
const EARLIEST_DAYS = 180;

const isAge = (value: unknown): value is NonNullable<Baby['age']> =>
  isRecord(value) &&
  Number.isInteger(value.days) &&
  // Counted from the due date, an early baby's age begins below nothing.
  Number(value.days) >= -EARLIEST_DAYS &&
  isTime(value.countedAt);

/** Names are kept to thirty characters, of which the first may become a few as a capital letter. */
const LONGEST_NAME = 40;
/** Ids are made of a name, or of a time and a device; sessions carry them all. */
const LONGEST_ID = 100;

/** A baby with what can be read of them; feeds go by the id, so that is enough. */
function readBaby(value: unknown): Baby[] {
  if (!isRecord(value) || typeof value.id !== 'string') return [];
  if (value.id.length > LONGEST_ID) return [];
  const { id, name, age, navel, navelAt } = value;
  return [
    {
      id,
      ...(typeof name === 'string' && { name: name.slice(0, LONGEST_NAME) }),
      ...(isAge(age) && { age: { days: age.days, countedAt: age.countedAt } }),
      ...((navel === 'due' || navel === 'healed') && { navel }),
      ...(isTime(navelAt) && { navelAt }),
    },
  ];
}

/**
 * A feed with what can be read of it, in the safe sense: without a baby it is anybody's, and without
 * an end it may be going on.
 */
function readFeed(value: unknown): Feed[] {
  if (!isRecord(value)) return [];
  const { baby, endedAt, orEndedAt, vague, overAt } = value;
  const toldAt = isTime(value.toldAt) ? value.toldAt : endedAt;
  if (!isTime(toldAt)) return [];
  return [
    {
      baby: typeof baby === 'string' ? baby : null,
      toldAt,
      endedAt: isTime(endedAt) ? endedAt : null,
      ...(isTime(orEndedAt) && { orEndedAt }),
      ...(vague === true && { vague }),
      ...(isTime(overAt) && { overAt }),
    },
  ];
}

const isPlace = (value: unknown): value is Place =>
  isRecord(value) &&
  isCarriable(value) &&
  isGuide(value.guide) &&
  typeof value.device === 'string' &&
  isTime(value.at) &&
  (value.endedAt === undefined || isTime(value.endedAt));

const isReminder = (value: unknown): value is Reminder =>
  isRecord(value) &&
  isCarriable(value) &&
  (value.token === null || typeof value.token === 'string') &&
  isTime(value.dueAt) &&
  (value.baby === null || typeof value.baby === 'string');

/** Earlier values of a whole household, which no session carries. */
const MOST_EARLIER = 64 * 1024;

const isDevice = (value: unknown): value is DeviceRecord =>
  isRecord(value) &&
  isCarriable(value, MOST_EARLIER) &&
  isRecord(value.lastRequest) &&
  typeof value.lastRequest.id === 'string' &&
  isRecord(value.lastRequest.before) &&
  (value.timeZone === undefined || typeof value.timeZone === 'string');

/** How they like to be guided; what cannot be read is as usual. */
function readWays(value: unknown): Ways | null {
  if (!isRecord(value)) return null;
  const { pace, counting, manner, voice } = value;
  const isPace = Number.isInteger(pace) && Math.abs(Number(pace)) <= MOST_PACE;
  return {
    pace: isPace ? Number(pace) : USUAL.pace,
    counting: counting === true,
    manner: manner === 'oneStep' ? manner : USUAL.manner,
    voice: voice === 'whispered' || voice === 'plain' ? voice : USUAL.voice,
  };
}

/** Twice as many as are told apart; every baby more costs every decision the reading of all feeds. */
const MOST_BABIES = 12;

/** The parts of a household, read one by one. */
export const read = {
  babies: (value: unknown): Baby[] => listOf(value).flatMap(readBaby).slice(0, MOST_BABIES),
  feeds: (value: unknown): Feed[] => listOf(value).flatMap(readFeed),
  place: (value: unknown): Place | null => (isPlace(value) ? value : null),
  history: (value: unknown) =>
    listOf(value).filter(
      (entry): entry is Household['history'][number] =>
        isRecord(entry) && isCarriable(entry) && typeof entry.id === 'string' && isTime(entry.at),
    ),
  notices: (value: unknown) =>
    listOf(value).filter((notice) => notice === 'welcome' || notice === 'quiet'),
  ways: readWays,
  reminder: (value: unknown): Reminder | null => (isReminder(value) ? value : null),
  time: (value: unknown): string | null => (isTime(value) ? value : null),
};

/**
 * A household read back from a store. Field by field, so that a damaged or older record costs what
 * cannot be read and nothing else; a feed that can be read is never lost.
 */
export function readHousehold(stored: unknown): Household {
  if (!isRecord(stored)) return NEW_HOUSEHOLD;
  const known = read.babies(stored.babies);
  const babies = known.length > 0 ? known : NEW_HOUSEHOLD.babies;
  const ids = babies.map(({ id }) => id);
  const devices = isRecord(stored.devices) ? stored.devices : {};
  return {
    version: 1,
    babies,
    // The feed of a baby who cannot be read any more may be anybody's.
    feeds: read
      .feeds(stored.feeds)
      .map((feed) =>
        feed.baby === null || ids.includes(feed.baby) ? feed : { ...feed, baby: null },
      ),
    place: read.place(stored.place),
    history: read.history(stored.history),
    notices: read.notices(stored.notices),
    ways: read.ways(stored.ways) ?? USUAL,
    ...(isTime(stored.droppedAt) && { droppedAt: stored.droppedAt }),
    ...(isTime(stored.begunAgainAt) && { begunAgainAt: stored.begunAgainAt }),
    reminder: read.reminder(stored.reminder),
    consentRefusedAt: read.time(stored.consentRefusedAt),
    devices: Object.fromEntries(
      Object.entries(devices).filter((entry): entry is [string, DeviceRecord] =>
        isDevice(entry[1]),
      ),
    ),
  };
}
