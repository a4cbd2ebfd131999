import { at } from '../../lambda/json';
import { Refusal } from '../refusal';

/** The most that Amazon lets a request differ from the clock ("Host a custom skill as a web service"). */
const TOLERANCE_MILLISECONDS = 150_000;
/** Skill events are sent again for up to an hour until they are answered. */
const EVENT_TOLERANCE_MILLISECONDS = 3_600_000;

/** ISO 8601 with a zone. Date.parse takes far more, down to a single number. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/**
 * Until when a request may be taken, in milliseconds since 1970. `now` is in the same unit; a request
 * exactly as old as allowed is taken.
 * @throws Refusal STALE where its time is past, absent or none; FUTURE where it is still to come
 */
export function takenUntil(envelope: unknown, now: number): number {
  const stamp = at(envelope, 'request', 'timestamp');
  const time = typeof stamp === 'string' && ISO.test(stamp) ? Date.parse(stamp) : NaN;
  const type = at(envelope, 'request', 'type');
  const isEvent = typeof type === 'string' && type.startsWith('AlexaSkillEvent.');
  const until = time + (isEvent ? EVENT_TOLERANCE_MILLISECONDS : TOLERANCE_MILLISECONDS);
  // Written so that no time at all, which is NaN, is refused.
  if (!(now <= until)) throw new Refusal('STALE');
  if (time - now > TOLERANCE_MILLISECONDS) throw new Refusal('FUTURE');
  return until;
}
