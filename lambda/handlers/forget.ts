import { ageInDays, idOf } from '../care';
import { line, type Line, type Param } from '../content/line';
import { isUsual } from '../guide';
import { NEW_SESSION, inPhase } from '../session';
import { NEW_HOUSEHOLD, type Situation, type Turn } from '../situation';
import { inform } from './help';
import { minutesSince } from './recording';
import { askQuestion } from './questions';
import { askWhat, close } from './ask';
import type { Handler } from './turns';
import { nameOf } from './whose';
import { unfinished, waiting } from './where';

/** "Forget everything": asked once. */
export const forget: Handler = (situation) =>
  askQuestion(situation, { about: 'forget' }, { guide: waiting(situation) });

/** "Yes": the record is emptied, then deleted, and what is pending is cancelled. */
export function forgetAll(situation: Situation): Turn {
  const token = situation.household.reminder?.token ?? null;
  const bye = (key: 'done' | 'doneButReminder'): Turn => ({
    ...close({ ...situation, session: NEW_SESSION }, [line(`forget.${key}`)], NEW_HOUSEHOLD),
    session: NEW_SESSION,
  });
  return {
    ...bye('done'),
    effect: {
      run: { kind: 'forget', token },
      then: (then, outcome) => {
        if (outcome.kind === 'done') return bye('done');
        // The record is gone; only the reminder could not be reached.
        if (outcome.kind === 'cannot') return bye('doneButReminder');
        const open = inPhase(then.session, { phase: 'open' });
        // What could not be deleted still holds, feeds and the reminder above all.
        const { household } = situation;
        return askWhat({ ...then, household, session: open }, [line('forget.failed')]);
      },
    },
  };
}

/** "No": nothing is deleted, and we are where we were. */
export function kept(situation: Situation): Turn {
  const { session } = situation;
  const guide = session.phase === 'asking' ? session.guide : null;
  const say = [line('forget.kept')];
  if (guide !== null) return askQuestion(situation, { about: 'goOn' }, { guide, say });
  return askWhat({ ...situation, session: inPhase(session, { phase: 'open' }) }, say);
}

const HOUR = 60;

/** What is known of feeds: the latest, in minutes or hours. */
function feedLines({ household, now }: Situation): Line[] {
  const ends = household.feeds.flatMap(({ endedAt }) => (endedAt === null ? [] : [endedAt]));
  const latest = ends.sort().at(-1);
  const going = household.feeds.some(({ endedAt }) => endedAt === null);
  if (going) return [line('forget.knowFeeding')];
  if (latest === undefined) return [];
  const minutes = minutesSince(latest, now);
  if (minutes < 1) return [line('forget.knowFeedNow')];
  return minutes < 2 * HOUR
    ? [line('forget.knowFeed', { count: minutes })]
    : [line('forget.knowFeedHours', { count: Math.floor(minutes / HOUR) })];
}

/** What is known of each baby. */
function babyLines(situation: Situation): Line[] {
  const { household, now } = situation;
  const several = household.babies.length > 1;
  return household.babies.flatMap((baby) => {
    const name = nameOf(baby, situation);
    const called = several || baby.name !== undefined ? name : { phrase: 'baby.only' as const };
    const { age, navel } = baby;
    return [
      ...(baby.name !== undefined && age === undefined
        ? [line('forget.knowName', { baby: name })]
        : []),
      ...(age === undefined ? [] : [ageLine(ageInDays(age, now), called)]),
      ...(navel === undefined
        ? []
        : [line(navel === 'healed' ? 'forget.knowNavel' : 'forget.knowNavelDue')]),
    ];
  });
}

const ageLine = (days: number, baby: Param): Line =>
  days < 90
    ? line('forget.knowAge', { baby, count: Math.floor(days / 7) })
    : line('forget.knowAgeMonths', { baby, count: Math.floor(days / 30) });

/** "What do you know about us": all of it, truthfully, and how to be rid of it. */
export const known: Handler = (situation) => {
  const { household } = situation;
  const { place, history, reminder, consentRefusedAt, devices, ways } = household;
  // One that is still going on may have its end in words already sent.
  const inProgress = unfinished(situation)?.guide.begunAt;
  const done = history.filter(({ at }) => at !== inProgress);
  const facts = [
    ...babyLines(situation),
    ...feedLines(situation),
    ...(place === null
      ? []
      : [
          line('forget.knowPlace', {
            massage: { name: idOf(place.guide.wish.start), form: 'the' },
          }),
        ]),
    ...(done.length === 0 ? [] : [line('forget.knowHistory', { count: done.length })]),
    ...(isUsual(ways) ? [] : [line('forget.knowWays')]),
    ...(reminder?.token == null ? [] : [line('forget.knowReminder')]),
    ...(consentRefusedAt === null ? [] : [line('forget.knowRefused')]),
    ...(devices[situation.device]?.timeZone === undefined ? [] : [line('forget.knowZone')]),
  ];
  const say = facts.length === 0 ? [line('forget.nothing')] : facts;
  return inform(situation, [...say, line('forget.end')]);
};
