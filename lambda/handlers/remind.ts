import { notFedHolds } from '../care';
import { line, type Line } from '../content/line';
import type { Guide } from '../guide';
import type { LineKey } from '../content';
import { inPhase, type Question } from '../session';
import type { Household, Outcome, Situation, Turn } from '../situation';
import { atClock } from './clock';
import { inform } from './help';
import { askQuestion } from './questions';
import type { Handler } from './turns';
import { clockOf, dueAt } from './due';
import { tummyWish } from './when';
import { chosen } from './whose';
import { momentOf, waiting } from './where';

const DAY = 24 * 60 * 60 * 1000;

/** Whether the parent refused reminders so lately that nobody asks again. */
function refusedLately({ household, now, content }: Situation): boolean {
  const { consentRefusedAt } = household;
  if (consentRefusedAt === null) return false;
  const days = (Date.parse(now) - Date.parse(consentRefusedAt)) / DAY;
  return days < content.policy.consentAskedAgainDays;
}

/** Says something and leads back to what was open before the reminder. */
function back(situation: Situation, say: readonly Line[]): Turn {
  const { session } = situation;
  if (session.phase !== 'asking' || session.question.about !== 'remind') {
    return inform(situation, say);
  }
  const { back: before } = session.question;
  const { guide } = session;
  if (before !== null) return askQuestion(situation, before, { guide, say });
  if (guide !== null) return askQuestion(situation, { about: 'goOn' }, { guide, say });
  return inform({ ...situation, session: inPhase(session, { phase: 'open' }) }, say);
}

/** The sentence with the time, or with the minutes. */
const timed = (key: 'set' | 'notSet' | 'cannot' | 'denied', due: string, situation: Situation) =>
  atClock(`remind.${key}`, `remind.${key}NoClock` as LineKey, due, situation);

const REFUSALS = { notAllowed: 'denied', cannot: 'cannot', down: 'notSet' } as const;

/** What is said once it is known whether the reminder stands. */
export function afterSetting(due: string, situation: Situation, outcome: Outcome): Turn {
  const { household } = situation;
  if (outcome.kind !== 'done' || outcome.token === undefined) {
    const kind = outcome.kind === 'done' ? 'down' : outcome.kind;
    const without = { ...situation, household: { ...household, reminder: null } };
    return back(without, [timed(REFUSALS[kind], due, situation)]);
  }
  const baby = chosen(situation)?.id ?? null;
  const reminder = { token: outcome.token, dueAt: due, baby };
  const after: Household = { ...household, reminder };
  return back({ ...situation, household: after }, [timed('set', due, situation)]);
}

/** Sets the reminder that was agreed to. */
export function setting(situation: Situation, due: string): Turn {
  const seconds = Math.ceil((Date.parse(due) - Date.parse(situation.now)) / 1000);
  const run = { kind: 'setReminder', seconds, text: line('remind.spoken') } as const;
  const { session, household } = situation;
  return {
    reply: null,
    session,
    household,
    effect: { run, then: (then, outcome) => afterSetting(due, then, outcome) },
  };
}

/** Hands over to Alexa, who asks for the permission in her own words. */
function askConsent(situation: Situation, due: string): Turn {
  const { household, session } = situation;
  const baby = chosen(situation)?.id ?? null;
  return {
    reply: { say: [], after: { kind: 'handOver', to: 'reminderConsent' } },
    session,
    household: { ...household, reminder: { token: null, dueAt: due, baby } },
  };
}

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

/** "Cancel the reminder." */
export const cancelReminder: Handler = (situation) => {
  const { household } = situation;
  const { reminder } = household;
  if (reminder === null) return inform(situation, [line('remind.none')]);
  const without = { ...situation, household: { ...household, reminder: null } };
  const { token } = reminder;
  const said = inform(without, [line('remind.cancelled')]);
  if (token === null) return said;
  return {
    ...said,
    effect: {
      run: { kind: 'cancelReminder', token },
      then: (then, outcome) =>
        outcome.kind === 'done'
          ? said
          : inform({ ...then, household }, [line('remind.notCancelled')]),
    },
  };
};

/** What Alexa was told when she asked for the permission; perhaps in a new session. */
export const consent: Handler = (situation) => {
  const { household, now, said } = situation;
  const answer = said.slots['answer'];
  const status = answer?.kind === 'matched' ? answer.id : 'failed';
  const due = household.reminder?.dueAt ?? null;
  const asked: Household =
    status === 'denied' ? { ...household, consentRefusedAt: now } : household;
  // Nothing waits for it, as where the same answer comes again: what is set by now stays.
  if (due === null || household.reminder?.token != null) {
    return back({ ...situation, household: asked }, []);
  }
  const without: Household = { ...household, reminder: null };
  const refused: Household = { ...asked, reminder: null };
  if (Date.parse(due) <= Date.parse(now)) {
    return back({ ...situation, household: without }, [line('when.now')]);
  }
  if (status === 'accepted') return setting({ ...situation, household: without }, due);
  const key = status === 'failed' ? 'notSet' : 'denied';
  return back({ ...situation, household: refused }, [timed(key, due, situation)]);
};
