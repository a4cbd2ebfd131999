import { notFedHolds } from '../care';
import { line, type Line } from '../content/line';
import type { Guide } from '../guide';
import type { Question } from '../session';
import type { Situation, Turn } from '../situation';
import { atClock } from './clock';
import { askConsent, back, isReminderOpen, refusedLately, setting, timed } from './consent';
import { inform } from './help';
import { askQuestion } from './questions';
import type { Handler } from './turns';
import { clockOf, dueAt } from './due';
import { tummyWish } from './when';
import { chosen } from './whose';
import { momentOf, waiting } from './where';

/** The reminder that is being asked about, once another feed was told: its own time, or none. */
export function askAnew(
  situation: Situation,
  question: Extract<Question, { about: 'remind' }>,
  heard: readonly Line[],
): Turn {
  const { session } = situation;
  const due = dueAt(situation);
  if (due !== null) {
    const guide = session.phase === 'asking' ? session.guide : waiting(situation);
    return askQuestion(situation, { ...question, dueAt: due }, { guide, say: heard });
  }
  const { says } = clockOf(situation);
  if (says === 'feeding') return back(situation, [...heard, line('remind.afterFeed')]);
  return back(situation, says === 'longEnough' ? [...heard, line('remind.notNeeded')] : heard);
}

/** "Yes" to the reminder: set at once, or after the permission was asked for. */
export function agreed(
  situation: Situation,
  question: Extract<Question, { about: 'remind' }>,
): Turn {
  const { dueAt: due } = question;
  if (Date.parse(due) <= Date.parse(situation.now)) return back(situation, [line('when.now')]);
  // A feed told on another device meanwhile: the yes was to another time.
  if (dueAt(situation) !== due) return askAnew(situation, question, []);
  const { reminder } = situation.household;
  // Set meanwhile, on another device or by this very yes: its token must not be lost.
  if (reminder !== null && reminder.token !== null && reminder.dueAt > situation.now) {
    const stands = reminder.dueAt === due;
    return back(situation, [stands ? timed('set', due, situation) : line('remind.oneOnly')]);
  }
  if (situation.remindersAllowed) return setting(situation, due);
  return refusedLately(situation)
    ? back(situation, [timed('denied', due, situation)])
    : askConsent(situation, due);
}

/** "No" to the reminder. */
export const declined = (situation: Situation): Turn => back(situation, [line('remind.declined')]);

/** The massage that waits meanwhile; one whose last words are playing does not. */
function meanwhile(situation: Situation): Guide | null {
  const guide = waiting(situation);
  return guide === null || momentOf(guide, situation).at === 'finished' ? null : guide;
}

/** Asks what a reminder hangs on, so that it can be offered then. */
function askForReminder(situation: Situation, say: readonly Line[] = []): Turn {
  const wish = tummyWish(situation);
  if (wish === null) return inform(situation, [...say, line('remind.tellMe')]);
  const around = { guide: meanwhile(situation), say };
  const question = { wish, withoutTummy: false, ready: 'remind' } as const;
  if (chosen(situation) === null) {
    return askQuestion(situation, { about: 'baby', ...question }, around);
  }
  const about = clockOf(situation).says === 'doubtful' ? 'feedDoubt' : 'feed';
  return askQuestion(situation, { about, ...question }, around);
}

/** "Remind me when it's time": where nobody knows of a feed, that is asked first. */
export const remind: Handler = (situation) => {
  const { session, now, content } = situation;
  const unknown = clockOf(situation).says === 'unknown';
  return unknown && !notFedHolds(session.told, now, content.policy)
    ? askForReminder(situation)
    : offerReminder(situation);
};

/** The time said back, and an explicit yes for each one; `heard` says back what was understood. */
export function offerReminder(situation: Situation, heard: readonly Line[] = []): Turn {
  const { household, session, content, now } = situation;
  const clock = clockOf(situation);
  const due = dueAt(situation);
  const answer = (said: Line) => inform(situation, [...heard, said]);
  if (clock.says === 'feeding') return answer(line('remind.afterFeed'));
  if (clock.says === 'doubtful') return askForReminder(situation, heard);
  if (due === null) {
    const fine = clock.says === 'longEnough' || notFedHolds(session.told, now, content.policy);
    return answer(line(fine ? 'remind.notNeeded' : 'remind.tellMe'));
  }
  if (household.reminder?.token != null && household.reminder.dueAt === due) {
    return answer(atClock('remind.already', 'remind.alreadyNoClock', due, situation));
  }
  // One at a time, and the first promise is kept.
  const { reminder } = household;
  const other = reminder !== null && reminder.token !== null && reminder.dueAt > situation.now;
  if (other && reminder.baby !== (chosen(situation)?.id ?? null)) {
    return answer(line('remind.oneOnly'));
  }
  // Who said no to reminders is not asked again for a week, and still hears the time.
  if (!situation.remindersAllowed && refusedLately(situation)) {
    return answer(timed('denied', due, situation));
  }
  const before = session.phase === 'asking' ? session.question : null;
  const guide = session.phase === 'asking' ? session.guide : meanwhile(situation);
  const open = before?.about === 'remind' ? before.back : before;
  return askQuestion(situation, { about: 'remind', dueAt: due, back: open }, { guide, say: heard });
}

/** "Cancel the reminder": where one is only offered, that turns it down. */
export const cancelReminder: Handler = (situation) => {
  const { household } = situation;
  const { reminder } = household;
  if (reminder === null) {
    return isReminderOpen(situation)
      ? declined(situation)
      : inform(situation, [line('remind.none')]);
  }
  const without = { ...situation, household: { ...household, reminder: null } };
  const { token } = reminder;
  const said = back(without, [line('remind.cancelled')]);
  if (token === null) return said;
  return {
    ...said,
    effect: {
      run: { kind: 'cancelReminder', token },
      then: (then, outcome) =>
        outcome.kind === 'done'
          ? said
          : back({ ...then, household }, [line('remind.notCancelled')]),
    },
  };
};
