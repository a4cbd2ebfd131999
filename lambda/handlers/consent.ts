import type { LineKey } from '../content';
import { line, type Line } from '../content/line';
import { inPhase, type Question } from '../session';
import type { Household, Outcome, Situation, Turn } from '../situation';
import { atClock } from './clock';
import { dueAt } from './due';
import { inform } from './help';
import { askQuestion } from './questions';
import type { Handler } from './turns';
import { chosen, ofBaby } from './whose';

const DAY = 24 * 60 * 60 * 1000;

/** Whether the parent refused reminders so lately that nobody asks again. */
export function refusedLately({ household, now, content }: Situation): boolean {
  const { consentRefusedAt } = household;
  if (consentRefusedAt === null) return false;
  const days = (Date.parse(now) - Date.parse(consentRefusedAt)) / DAY;
  return days < content.policy.consentAskedAgainDays;
}

const forReminder = (question: Question): boolean =>
  question.about === 'remind' || ('ready' in question && question.ready === 'remind');

/** Whether a reminder is offered, or a question stands of what it hangs on. */
export const isReminderOpen = ({ session }: Situation): boolean =>
  session.phase === 'asking' && forReminder(session.question);

/** Says something and leads back to what was open before the reminder. */
export function back(situation: Situation, say: readonly Line[]): Turn {
  const { session } = situation;
  if (session.phase !== 'asking' || !forReminder(session.question)) {
    return inform(situation, say);
  }
  const { question, guide } = session;
  const before = question.about === 'remind' ? question.back : null;
  if (before !== null) return askQuestion(situation, before, { guide, say });
  if (guide !== null) return askQuestion(situation, { about: 'goOn' }, { guide, say });
  return inform({ ...situation, session: inPhase(session, { phase: 'open' }) }, say);
}

/** The sentence with the time, or with the minutes. */
export const timed = (
  key: 'set' | 'notSet' | 'cannot' | 'denied',
  due: string,
  situation: Situation,
) => atClock(`remind.${key}`, `remind.${key}NoClock` as LineKey, due, situation);

const REFUSALS = { notAllowed: 'denied', cannot: 'cannot', down: 'notSet' } as const;

/** What is said once it is known whether the reminder stands. */
function afterSetting(due: string, situation: Situation, outcome: Outcome): Turn {
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
export function askConsent(situation: Situation, due: string): Turn {
  const { household, session } = situation;
  const baby = chosen(situation)?.id ?? null;
  return {
    reply: { say: [], after: { kind: 'handOver', to: 'reminderConsent' } },
    session,
    household: { ...household, reminder: { token: null, dueAt: due, baby } },
  };
}

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
  // A feed told since, though the session that answers does not know: the yes was to another time.
  const { baby = null } = household.reminder ?? {};
  if (dueAt(situation, ofBaby(situation, baby)) !== due) {
    return back({ ...situation, household: refused }, [line('remind.takenBack')]);
  }
  if (status === 'accepted') return setting({ ...situation, household: without }, due);
  const key = status === 'failed' ? 'notSet' : 'denied';
  return back({ ...situation, household: refused }, [timed(key, due, situation)]);
};
