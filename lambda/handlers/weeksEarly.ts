import { soundsLike, weeksEarlyAt, weeksEarlyIn } from '../care';
import { line, type Line } from '../content/line';
import type { Policy } from '../content/types';
import { inPhase, isSafety } from '../session';
import type { Situation, Turn } from '../situation';
import { agesBack, lacksWeeks, withNews } from './ages';
import { alarmAsked } from './alarms';
import { askElse } from './ask';
import { hold } from './hold';
import { onward } from './onward';
import { proceed } from './proceed';
import { askQuestion } from './questions';
import { honestly } from './recording';
import { waiting } from './where';

/** How many weeks early, where that was told without a number and an age is there to correct. */

type Reading = (days: number, policy: Policy) => number | null;

/** The most weeks that it can mean, where thirteen may have been thirty; null where it means none. */
export function mostWeeks(days: number, policy: Policy, ...readings: readonly Reading[]) {
  const twin = days % 7 === 0 ? soundsLike(days / 7) : null;
  const all = [days, ...(twin === null ? [] : [twin * 7])];
  const weeks = all.flatMap((one) => readings.map((read) => read(one, policy)));
  return weeks.reduce<number | null>(
    (most, one) => (one !== null && one > (most ?? 0) ? one : most),
    null,
  );
}

/** Asks it once, for the massage that waits or behind what was answered. */
export function askWeeks(situation: Situation, say: readonly Line[]): Turn {
  const { session } = situation;
  if (session.phase === 'asking' && isSafety(session.question)) {
    const question = { ...session.question, about: 'early' } as const;
    return askQuestion(situation, question, { guide: session.guide, say });
  }
  return askQuestion(situation, { about: 'early' }, { guide: waiting(situation), say });
}

/** Goes on with ages that were just taken in; an alarm waits for no weeks, and goes by the youngest. */
export function goOnWithAges(situation: Situation, ids: readonly string[]): Turn {
  const asks = ids.some((id) => lacksWeeks(situation, id));
  return asks && alarmAsked(situation.session) === null
    ? askWeeks(situation, honestly(situation))
    : proceed(situation, [...agesBack(situation, ids), ...honestly(situation)]);
}

/** Back to what was before the question of the weeks, or on from wherever else it was told. */
export function onFromWeeks(situation: Situation, say: readonly Line[]): Turn {
  const { session } = situation;
  if (session.phase !== 'asking' || isSafety(session.question)) return proceed(situation, say);
  const { guide } = session;
  // A pause stays a pause.
  if (guide?.phase === 'paused') return hold(situation, guide, say);
  if (guide !== null) return onward(situation, guide, guide.at, { opening: say });
  return askElse({ ...situation, session: inPhase(session, { phase: 'open' }) }, say);
}

/** The answer counts for every baby of whom it was asked. */
function settle(situation: Situation, weeksEarly: number, say: readonly Line[]): Turn {
  const ids = situation.household.babies.flatMap(({ id }) =>
    lacksWeeks(situation, id) ? [id] : [],
  );
  const knows = ids.reduce((known, id) => withNews(known, id, { weeksEarly }), situation);
  return onFromWeeks(knows, [...say, ...agesBack(knows, ids), ...honestly(knows)]);
}

/** "Eight weeks", "at thirty-two weeks", in days. */
export function weeksAnswered(situation: Situation, days: number): Turn {
  const { policy } = situation.content;
  const weeks = mostWeeks(days, policy, weeksEarlyIn, weeksEarlyAt);
  return weeks === null
    ? askWeeks(situation, [line('heard.earlyUnclear')])
    : settle(situation, weeks, []);
}

/**
 * Nobody knows: counted as early as anybody is, which is the youngest that baby can be, so that no
 * rule of a later age is gone by. A later word about the age puts it right.
 */
export const weeksUnsure = (situation: Situation): Turn =>
  settle(situation, situation.content.policy.earlyMostWeeks, [line('heard.earlyUnsure')]);
