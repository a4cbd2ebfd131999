import { ageInDays, ANY } from '../care';
import { line, type Line } from '../content/line';
import type { Alternative, Id } from '../content/types';
import { own } from '../json';
import type { Question, Session } from '../session';
import { slotOf, type Situation, type Slot, type Turn } from '../situation';
import { raise } from './emergency';
import { askQuestion } from './questions';
import { noted, noteOf } from './signs';
import { askElse } from './ask';
import { meant } from './meant';
import type { Handler } from './turns';
import { waiting } from './where';
import { about, babyToday } from './whose';

/** Anything that matched no alarm of ours is still an alarm: the parent is worried. */
const UNNAMED = 'worried';

/** An alarm that something is asked about first. */
type Open = Extract<Question, { about: 'alarm' }>;

/** What decides is asked in the middle of a massage too, which waits at its step. */
const decide = (
  situation: Situation,
  question: Omit<Open, 'about'>,
  say: readonly Line[] = [],
): Turn =>
  askQuestion(situation, { ...question, about: 'alarm' }, { guide: waiting(situation), say });

/** What we know may help with it, offered behind words that leave the alarm. */
function relieve(situation: Situation, start: Alternative | undefined, say: readonly Line[]): Turn {
  const choices = start === undefined ? situation.content.instead.always : [start];
  const [only, more] = choices;
  const guide = waiting(situation);
  return only !== undefined && more === undefined
    ? askQuestion(situation, { about: 'offer', wish: { start: only } }, { guide, say })
    : askQuestion(situation, { about: 'choice', choices }, { guide, say });
}

/** No poop: a matter for the doctor under eight weeks, and where nobody tells the age (brief E3, 25). */
export function byAge(situation: Situation, row: Id, heard: readonly Line[] = []): Turn {
  const { content, now, session } = situation;
  const { age } = babyToday(situation);
  if (age === undefined) {
    return session.told.ageUnanswered ? raise(situation, row) : decide(situation, { row }, heard);
  }
  if (ageInDays(age, now) < content.policy.constipationDoctorDays) return raise(situation, row);
  const say = [...heard, line('emergency.no_poop_older')];
  const guide = waiting(situation);
  if (guide === null) return askElse(situation, say);
  return askQuestion(situation, { about: 'goOn' }, { guide, say });
}

/** Whether baby's age is what decides about an alarm. */
export const isByAge = ({ content }: Situation, row: Id): boolean =>
  own(content.emergencies, row)?.decidedBy === 'age';

/** On with an open alarm once more is known of baby: an age says nothing of a cry. */
export const decideOn = (situation: Situation, question: Open, heard: readonly Line[]): Turn =>
  isByAge(situation, question.row)
    ? byAge(situation, question.row, heard)
    : decide(situation, question, heard);

/** The answer to what was asked: `null` is no answer, which is the alarm. */
export function settleAlarm(situation: Situation, row: Id, answer: boolean | null): Turn {
  const { content } = situation;
  if (answer !== false || own(content.emergencies, row)?.decidedBy !== 'cry') {
    return raise(situation, row);
  }
  // The cry is the usual one, and crying all the same: comfort, and what can calm.
  const knows = noted(situation, 'crying', {});
  return relieve(knows, content.instead.crying[0], [line('emergency.usual_cry')]);
}

/** The question that decides about an alarm, if it is open. */
const openAlarm = (session: Session): Open | null =>
  session.phase === 'asking' && session.question.about === 'alarm' ? session.question : null;

/** The row whose deciding question is open, or null. */
export const alarmAsked = (session: Session): Id | null => openAlarm(session)?.row ?? null;

/**
 * Whether an alarm heard in answer to what the cry is like may say that it is the usual one: "no, his
 * normal cry" sounds like what was asked about.
 */
function isUnclear({ content }: Situation, { row, again }: Open, slot: Slot): boolean {
  const { emergencies } = content;
  const asked = own(emergencies, row);
  const isHeard = slot.kind === 'matched' || slot.kind === 'unmatched';
  if (asked?.unclear === undefined || again || !isHeard) return false;
  if (slot.kind === 'matched' && slot.id === row) return true;
  if (slot.kind === 'matched' && own(emergencies, slot.id)?.line !== asked.line) return false;
  const heard = slot.said.toLowerCase();
  const { words, notWith } = asked.unclear;
  const has = (some: readonly string[]) => some.some((word) => heard.includes(word));
  return has(words) && !has(notWith);
}

/** The row of a young baby's fever. */
const FEVER = 'fever_young';

/** Whether baby is known to be older than a row is about, and no word says otherwise. */
function isOlder(situation: Situation, row: Id, said: string): boolean {
  const { content, now } = situation;
  const { age } = babyToday(situation);
  const { fromDays: from, unlessSaid = [] } = own(content.emergencies, row)?.older ?? {};
  const heard = said.toLowerCase();
  if (unlessSaid.some((words) => heard.includes(words))) return false;
  return age !== undefined && from !== undefined && ageInDays(age, now) >= from;
}

export const emergency: Handler = (before) => {
  const { babies, isNew } = meant(before);
  // A name that is new may be a misheard one, or that of a baby of whom nothing is known.
  const id = isNew ? ANY : babies[0]?.id;
  const situation = id === undefined ? before : about(before, id);
  const slot = slotOf(situation, 'alarm');
  const { emergencies } = situation.content;
  const known = slot.kind === 'matched' && Object.hasOwn(emergencies, slot.id);
  const row = known ? slot.id : UNNAMED;
  const asked = openAlarm(situation.session);
  if (asked !== null && isUnclear(situation, asked, slot)) {
    return decide(situation, { row: asked.row, again: true });
  }
  // Said again instead of an answer: it is meant.
  if (asked?.row === row) return raise(situation, row);
  const decidedBy = emergencies[row]?.decidedBy;
  // A fever is a row of section E only in the first months; later it is a rule's (brief G05).
  if (row === FEVER) {
    return !isNew && isOlder(situation, row, slot.kind === 'matched' ? slot.said : '')
      ? noteOf(before, 'fever')
      : raise(situation, row, line('emergency.fever_young'));
  }
  if (decidedBy === 'age' && !isNew) return byAge(situation, row);
  return decidedBy === 'cry' ? decide(situation, { row }) : raise(situation, row);
};

/** What may be said to the question that decides; anything else is no answer. */
const ANSWERS: ReadonlySet<string> = new Set([
  ...['yes', 'agree', 'no', 'decline', 'notSure', 'age', 'number', 'bareDuration', 'emergency'],
  ...['help', 'helpMe', 'repeat', 'again', 'launch', 'sessionEnded'],
]);

/** The alarm, with what was told of feeds and babies instead of an answer: that counts all the same. */
function raiseWith(situation: Situation, row: Id, { household, effect }: Turn): Turn {
  const { feeds, babies, reminder } = household;
  const told = { ...situation.household, feeds, babies, reminder };
  const turn = raise({ ...situation, household: told }, row);
  if (effect?.run.kind !== 'cancelReminder') return turn;
  // An alarm says nothing else, so a reminder is kept, to try again, until it is surely cancelled.
  const stays = {
    ...turn,
    household: { ...turn.household, reminder: situation.household.reminder },
  };
  return {
    ...stays,
    effect: { run: effect.run, then: (_, { kind }) => (kind === 'done' ? turn : stays) },
  };
}

/** Puts an open alarm before whatever else is said: what does not answer it means the alarm. */
export const alarmFirst =
  (name: string, handler: Handler): Handler =>
  (situation) => {
    const row = alarmAsked(situation.session);
    const turn = handler(situation);
    return row === null || ANSWERS.has(name) ? turn : raiseWith(situation, row, turn);
  };
