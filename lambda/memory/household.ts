import type { Baby, Feed } from '../care';
import { isGuide } from '../session';
import { NEW_HOUSEHOLD, type DeviceRecord, type Household, type Place } from '../situation';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTime = (value: unknown): value is string =>
  typeof value === 'string' && Number.isFinite(Date.parse(value));
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function isBaby(value: unknown): value is Baby {
  if (!isRecord(value) || typeof value.id !== 'string') return false;
  const { age, navel } = value;
  const ageFits =
    age === undefined ||
    (isRecord(age) && Number.isInteger(age.days) && Number(age.days) >= 0 && isTime(age.countedAt));
  return ageFits && (navel === undefined || navel === 'due' || navel === 'healed');
}

const isFeed = (value: unknown): value is Feed =>
  isRecord(value) &&
  (value.baby === null || typeof value.baby === 'string') &&
  isTime(value.toldAt) &&
  (value.endedAt === null || isTime(value.endedAt)) &&
  (value.orEndedAt === undefined || isTime(value.orEndedAt));

const isPlace = (value: unknown): value is Place =>
  isRecord(value) &&
  isGuide(value.guide) &&
  typeof value.device === 'string' &&
  isTime(value.at) &&
  (value.endedAt === undefined || isTime(value.endedAt));

const isDevice = (value: unknown): value is DeviceRecord =>
  isRecord(value) &&
  isRecord(value.lastRequest) &&
  typeof value.lastRequest.id === 'string' &&
  isRecord(value.lastRequest.before);

/**
 * A household read back from a store. Field by field, so that a damaged or older record costs what
 * cannot be read and nothing else; a feed that can be read is never lost.
 */
export function readHousehold(stored: unknown): Household {
  if (!isRecord(stored)) return NEW_HOUSEHOLD;
  const babies = listOf(stored.babies).filter(isBaby);
  const devices = isRecord(stored.devices) ? stored.devices : {};
  return {
    version: 1,
    babies: babies.length > 0 ? babies : NEW_HOUSEHOLD.babies,
    feeds: listOf(stored.feeds).filter(isFeed),
    place: isPlace(stored.place) ? stored.place : null,
    history: listOf(stored.history).filter(
      (entry): entry is { id: string; at: string } =>
        isRecord(entry) && typeof entry.id === 'string' && isTime(entry.at),
    ),
    notices: listOf(stored.notices).filter((notice) => notice === 'welcome' || notice === 'quiet'),
    devices: Object.fromEntries(
      Object.entries(devices).filter((entry): entry is [string, DeviceRecord] =>
        isDevice(entry[1]),
      ),
    ),
  };
}

/** What of a household decides, small enough for a session to carry where the store may fail. */
export const decisive = ({ version, babies, feeds, notices }: Household) => ({
  version,
  babies,
  feeds,
  notices,
});

const feedKey = ({ baby, toldAt, endedAt }: Feed) => `${baby} ${toldAt} ${endedAt}`;

function newerBaby(saved: Baby, told: Baby | undefined): Baby {
  if (told === undefined) return saved;
  const newer = (told.age?.countedAt ?? '') > (saved.age?.countedAt ?? '');
  const navel = told.navel ?? saved.navel;
  return { ...saved, ...(newer && { age: told.age }), ...(navel && { navel }) };
}

/** What a session could not save, brought together with what the store holds by now. */
export function merge(saved: Household, unsaved: Household): Household {
  const known = new Set(saved.feeds.map(feedKey));
  const newer = (unsaved.place?.at ?? '') > (saved.place?.at ?? '');
  return {
    ...saved,
    babies: saved.babies.map((baby) =>
      newerBaby(
        baby,
        unsaved.babies.find((one) => one.id === baby.id),
      ),
    ),
    feeds: [...saved.feeds, ...unsaved.feeds.filter((feed) => !known.has(feedKey(feed)))],
    place: newer ? unsaved.place : saved.place,
    notices: [...new Set([...saved.notices, ...unsaved.notices])],
  };
}
