import { recentFeeds, type Baby } from '../care';
import { same } from '../json';
import type { Household, Place, Reminder, Turn } from '../situation';
import type { Request } from './request';

/** Devices whose last request is remembered; the oldest is forgotten first. */
const DEVICES_KEPT = 10;

/** The place that is left: the newer one, unless it was dropped for good, by whichever request. */
function placeAfter(before: Household, after: Household, now: string): Place | null {
  const { droppedAt } = after;
  if (droppedAt !== before.droppedAt) return null;
  const place = before.place !== null && before.place.at > now ? before.place : after.place;
  const dropped = place !== null && droppedAt !== undefined && place.guide.begunAt <= droppedAt;
  return dropped ? null : place;
}

/** A baby as it is known after a request that may be older than what was told since. */
function newer({ babies }: Household, after: Baby, now: string): Baby {
  const before = babies.find(({ id }) => id === after.id);
  const { age, navel, navelAt } = before ?? {};
  const olderAge = age !== undefined && age.countedAt > now;
  const olderNavel = navelAt !== undefined && navelAt > now;
  return {
    ...after,
    ...(olderAge && { age }),
    ...(olderNavel && navel !== undefined && { navel, navelAt }),
  };
}

/** A reminder stays until it is surely cancelled: a write may land when nobody waits to cancel it. */
const reminderAfter = (before: Household, { household, effect }: Turn): Reminder | null =>
  effect?.run.kind === 'cancelReminder' ? before.reminder : household.reminder;

/** What is written: the newer place wins, and this request is remembered with what it changed. */
export function toWrite(before: Household, turn: Turn, { id, known }: Request): Household {
  const { device, now, session } = known;
  const after = turn.household;
  if (turn.effect?.run.kind === 'forget') {
    // Nothing of what is forgotten stays behind as an earlier value.
    return { ...after, devices: { [device]: { lastRequest: { id, before: {} } } } };
  }
  const place = placeAfter(before, after, now);
  const { babies, history, notices, ways, reminder, consentRefusedAt } = before;
  const earlier = {
    babies,
    history,
    notices,
    ways,
    reminder,
    consentRefusedAt,
    place: before.place,
  };
  const changed = Object.entries(earlier).filter(
    ([key, value]) => !same(value, after[key as keyof typeof earlier]),
  );
  const others = Object.entries(before.devices).filter(([key]) => key !== device);
  const timeZone = session.zone ?? before.devices[device]?.timeZone;
  const record = {
    lastRequest: { id, before: Object.fromEntries(changed) },
    ...(timeZone !== undefined && { timeZone }),
  };
  return {
    ...after,
    babies: after.babies.map((baby) => newer(before, baby, now)),
    feeds: recentFeeds(after.feeds, now, known.content.policy),
    place,
    reminder: reminderAfter(before, turn),
    devices: Object.fromEntries([...others.slice(1 - DEVICES_KEPT), [device, record]]),
  };
}
