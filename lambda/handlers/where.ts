import { planFor, type StepKey } from '../care';
import { momentAt, type Guide, type Moment } from '../guide';
import { guideOf } from '../session';
import type { Place, Situation } from '../situation';

/** Where the parent is in a massage right now. A silent one is at the step it waits at. */
export function momentOf(guide: Guide, { now, content }: Situation): Moment {
  if (guide.timeline === null) return { at: 'step', key: guide.at };
  return momentAt(guide.timeline, now, content.policy);
}

/** The step that going on means: the one in progress; behind the closing question the next. */
export const onwardKey = (moment: Moment): StepKey =>
  moment.at === 'closing' ? (moment.next ?? moment.key) : moment.key;

/** Whether a parent who goes one step at a time has not said "next" yet. */
export const waitsForWord = ({ household, session }: Situation, { at }: Moment): boolean =>
  session.phase === 'guiding' && household.ways.manner === 'oneStep' && at === 'closing';

/** The massage of this session at the step it returns to, for a question to wait on; null without one. */
export function waiting(situation: Situation): Guide | null {
  const guide = guideOf(situation.session);
  return guide === null ? null : { ...guide, at: onwardKey(momentOf(guide, situation)) };
}

/** Where the words of an earlier session stopped: at its end, or when the device went quiet. */
function stoppedAt({ guide, endedAt }: Place): string {
  return endedAt !== undefined && endedAt < guide.quietAt ? endedAt : guide.quietAt;
}

/** Where the parent was when the words of an earlier session stopped. */
function lastMoment(place: Place, situation: Situation): Moment {
  const stopped = stoppedAt(place);
  const { now } = situation;
  return momentOf(place.guide, { ...situation, now: stopped < now ? stopped : now });
}

/** The massage that an earlier session left, silent at the step where its words stopped. */
export const leftAt = (place: Place, situation: Situation): Guide => ({
  ...place.guide,
  at: lastMoment(place, situation).key,
  timeline: null,
  quietAt: stoppedAt(place),
});

/** The massage that can be gone on with, and where its words stopped; null if it was heard out. */
export function unfinished(situation: Situation): Place | null {
  const { household, content } = situation;
  const { place } = household;
  if (place === null) return null;
  const { wish, terms } = place.guide;
  // A later version of content may no longer have what was left.
  if (planFor(wish, terms, content).steps.length === 0) return null;
  return lastMoment(place, situation).at === 'finished' ? null : place;
}

/**
 * Whether that massage may still be playing on another device, where somebody may be following it.
 * One that waits, for a word or an answer, plays nothing until somebody speaks to it.
 */
export const playsElsewhere = (
  { guide, device, endedAt }: Place,
  { device: here, now }: Situation,
): boolean =>
  device !== here && endedAt === undefined && guide.timeline !== null && now < guide.quietAt;

/** The step an earlier session is gone on from: the same, or after a while the technique's first. */
export function returnTo(place: Place, situation: Situation): StepKey {
  const { guide } = place;
  const { now, content } = situation;
  const { key } = lastMoment(place, situation);
  const away = (Date.parse(now) - Date.parse(stoppedAt(place))) / 60_000;
  if (away < content.policy.sameStepMinutes) return key;
  const { steps } = planFor(guide.wish, guide.terms, content);
  const until = steps.slice(0, steps.findIndex((one) => one.key === key) + 1);
  // A technique may be cut into parts that follow each other.
  const other = until.findLastIndex((one) => one.technique !== until.at(-1)?.technique);
  return until[other + 1]?.key ?? key;
}

/** Whether so much time passed that one starts again from the top. */
export function longAway(place: Place, { now, content }: Situation): boolean {
  const hours = (Date.parse(now) - Date.parse(stoppedAt(place))) / 3_600_000;
  return hours >= content.policy.startAgainHours;
}
