import type { Baby, Feed } from '../care';
import type { Ways } from '../guide';
import { isRecord, same } from '../json';
import type { Household, Place, Reminder } from '../situation';
import { read } from './household';
import { newOf, withBabies, withTold } from './told-babies';

/** What a session told that could not be saved, until it can: only what was told, not what was known. */
export interface Unsaved {
  /** When something was last told. */
  readonly at: string;
  /** Of each baby, by id, only what was told. */
  readonly babies: readonly Baby[];
  readonly feeds: readonly Feed[];
  /** Feeds that were corrected or removed; a write that lands late must not bring them back. */
  readonly takenBack: readonly string[];
  readonly history: Household['history'];
  readonly notices: Household['notices'];
  /** Absent where it stayed as it was; null where it was dropped. */
  readonly place?: Place | null;
  readonly ways?: Ways;
  readonly reminder?: Reminder | null;
  readonly consentRefusedAt?: string;
  readonly droppedAt?: string;
  readonly begunAgainAt?: string;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isTold = (one: { token: string | null } | null) => one !== null && one.token === null;

/** One feed as nobody else told it. */
const keyOf = ({ baby, toldAt, endedAt, orEndedAt, vague, overAt }: Feed): string =>
  [baby, toldAt, endedAt, orEndedAt, vague, overAt].join(' ');

/** Those that are not among others. */
function without<T>(some: readonly T[], others: readonly T[]): T[] {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return some.filter((one) => !known.has(JSON.stringify(one)));
}

/** What a session carries, read back field by field; null where it carries nothing. */
export function readUnsaved(stored: unknown): Unsaved | null {
  if (!isRecord(stored)) return null;
  const { takenBack, place, reminder } = stored;
  const consentRefusedAt = read.time(stored.consentRefusedAt);
  const droppedAt = read.time(stored.droppedAt);
  const begunAgainAt = read.time(stored.begunAgainAt);
  const ways = read.ways(stored.ways);
  return {
    at: read.time(stored.at) ?? '',
    babies: read.babies(stored.babies),
    feeds: read.feeds(stored.feeds),
    takenBack: listOf(takenBack).filter((key) => typeof key === 'string'),
    history: read.history(stored.history),
    notices: read.notices(stored.notices),
    ...(place === null && { place }),
    ...(read.place(place) !== null && { place: read.place(place) }),
    ...(ways !== null && { ways }),
    ...(reminder === null && { reminder }),
    ...(read.reminder(reminder) !== null && { reminder: read.reminder(reminder) }),
    ...(consentRefusedAt !== null && { consentRefusedAt }),
    ...(droppedAt !== null && { droppedAt }),
    ...(begunAgainAt !== null && { begunAgainAt }),
  };
}

/**
 * What a turn changed that could not be saved, on top of what the session carries already; null where
 * that is nothing. `outside`: what became of a reminder is among it.
 */
export function unsavedSince(
  before: Household,
  after: Household,
  carried: Unsaved | null,
  now: string,
  outside = false,
): Unsaved | null {
  const told = without(after.feeds, before.feeds);
  const gone = without(before.feeds, after.feeds).map(keyOf);
  const babies = after.babies.flatMap((baby) =>
    newOf(
      baby,
      before.babies.find(({ id }) => id === baby.id),
    ),
  );
  const history = without(after.history, before.history);
  const notices = without(after.notices, before.notices);
  const { reminder, consentRefusedAt, place, droppedAt, begunAgainAt, ways } = after;
  const changes = {
    ...(!same(place, before.place) && { place }),
    ...(!same(ways, before.ways) && { ways }),
    ...(droppedAt !== undefined && droppedAt !== before.droppedAt && { droppedAt }),
    ...(begunAgainAt !== undefined && begunAgainAt !== before.begunAgainAt && { begunAgainAt }),
    ...(!same(reminder, before.reminder) && (outside || isTold(reminder)) && { reminder }),
    ...(consentRefusedAt !== null &&
      consentRefusedAt !== before.consentRefusedAt && { consentRefusedAt }),
  };
  const lists = [told, gone, babies, history, notices];
  if (lists.every(({ length }) => length === 0) && Object.keys(changes).length === 0) {
    return carried;
  }
  const kept = (carried?.feeds ?? []).filter((feed) => !gone.includes(keyOf(feed)));
  const back = [...told, ...kept].map(keyOf);
  return {
    ...carried,
    at: now,
    babies: withTold(carried?.babies ?? [], babies),
    feeds: [...kept, ...told],
    takenBack: [...new Set([...(carried?.takenBack ?? []), ...gone])].filter(
      (key) => !back.includes(key),
    ),
    history: [...(carried?.history ?? []), ...history],
    notices: [...(carried?.notices ?? []), ...notices],
    ...changes,
  };
}

/** The newer place, unless it was given up since. */
function newerPlace(saved: Household, { at, place }: Unsaved): Place | null {
  const savedAt = saved.place?.at ?? '';
  if (place === undefined) return saved.place;
  if (place === null) return savedAt <= at ? null : saved.place;
  return place.at >= savedAt ? place : saved.place;
}

/** The place that is left; what was begun before a drop is over for good. */
function placeOf(saved: Household, unsaved: Unsaved): Place | null {
  const place = newerPlace(saved, unsaved);
  const { droppedAt } = laterOf('droppedAt', saved, unsaved);
  const isDropped = droppedAt !== undefined && place !== null && place.guide.begunAt <= droppedAt;
  return isDropped ? null : place;
}

/** The later of two drops, or of two beginnings behind one; nothing where there is none. */
function laterOf(
  what: 'droppedAt' | 'begunAgainAt',
  saved: Household,
  unsaved: Unsaved,
): Pick<Household, typeof what> {
  const latest = [saved[what] ?? '', unsaved[what] ?? ''].sort().at(-1);
  return latest ? { [what]: latest } : {};
}

/**
 * When a massage began behind a drop. Behind one of the session's own it says nothing of another that
 * was saved and still stands, as the session may never have read of it.
 */
function begunAgainOf(saved: Household, unsaved: Unsaved): Pick<Household, 'begunAgainAt'> {
  const { droppedAt, begunAgainAt } = saved;
  const stands = droppedAt !== undefined && (begunAgainAt ?? '') <= droppedAt;
  const isOther = unsaved.droppedAt !== undefined && unsaved.droppedAt !== droppedAt;
  return stands && isOther ? {} : laterOf('begunAgainAt', saved, unsaved);
}

/**
 * What the store holds by now, together with what a session could not save. Only what was told there
 * is changed, so that nothing comes back that another device corrected, dropped or forgot meanwhile.
 */
export function withUnsaved(saved: Household, unsaved: Unsaved | null): Household {
  if (unsaved === null) return saved;
  const { takenBack, reminder, consentRefusedAt } = unsaved;
  const left = saved.feeds.filter((feed) => !takenBack.includes(keyOf(feed)));
  const both = withBabies({ babies: saved.babies, feeds: left }, unsaved);
  const refused = [saved.consentRefusedAt ?? '', consentRefusedAt ?? ''].sort().at(-1);
  return {
    ...saved,
    babies: both.babies,
    feeds: [...both.feeds, ...without(both.told, both.feeds)],
    place: placeOf(saved, unsaved),
    ways: unsaved.ways ?? saved.ways,
    history: [...saved.history, ...without(unsaved.history, saved.history)],
    notices: [...new Set([...saved.notices, ...unsaved.notices])],
    ...laterOf('droppedAt', saved, unsaved),
    ...begunAgainOf(saved, unsaved),
    reminder: reminder === undefined ? saved.reminder : reminder,
    consentRefusedAt: refused || null,
  };
}
