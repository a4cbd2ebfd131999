import { ageInDays, type AgeTold, type Baby } from '../care';
import { line } from '../content/line';
import type { AgeWord } from '../content/types';
import { own } from '../json';
import { isSafety, isUnderWay } from '../session';
import { slotOf, type Situation, type Turn } from '../situation';
import { ageAfter, soundsAlike, withNews } from './ages';
import { daysIn, soonDays, youngestDays } from './durations';
import { learned } from './learned';
import { noAnswer } from './miss';
import { proceed } from './proceed';
import { askQuestion } from './questions';
import { currentGuide, type Handler } from './turns';
import { waiting } from './where';
import { meant } from './meant';
import { goOnWithAges } from './weeksEarly';
import { babyToday, chosen, toldOf } from './whose';

/** No baby massage begins at school age; beyond this the number was misheard. */
const OLDEST_DAYS = 5 * 365;

/** Whether an age, in days, is one that was heard and may be a baby's. */
export const canBeMassaged = (days: number): boolean => days > 0 && days <= OLDEST_DAYS;

/** The baby that an answer is about; the first where nobody said which. */
const whoseId = (situation: Situation): string =>
  chosen(situation)?.id ?? situation.household.babies[0]?.id ?? '';

/** Takes an age in; in the middle of a massage an older one is confirmed first. */
export function takeAge(situation: Situation, days: number, from: AgeTold['from'] = 'birth'): Turn {
  const { now, session } = situation;
  if (days > OLDEST_DAYS) return proceed(situation, [line('heard.ageTooOld')]);
  if (chosen(situation) === null) return ofAny(situation, days);
  const known = babyToday(situation).age;
  const guide = currentGuide(situation);
  const running = guide !== null && isUnderWay(session);
  const after = ageAfter(situation, whoseId(situation), { days, countedAt: now, from });
  if (running && known !== undefined && after.days > ageInDays(known, now)) {
    const question = { about: 'older', days, from } as const;
    const say = soundsAlike(situation, days);
    return askQuestion(situation, question, { guide: waiting(situation), say });
  }
  return setAge(situation, days, from);
}

/** Takes an age in without asking, and goes on. */
export const setAge = (situation: Situation, days: number, from: AgeTold['from']): Turn =>
  ofAll(situation, [whoseId(situation)], days, from);

/** Nobody knows: baby counts as newborn for this session. */
export function ageUnknown(situation: Situation): Turn {
  const told = { ...situation.session.told, ageUnanswered: true } as const;
  return proceed(learned(situation, { told }), [line('heard.ageUnknown')]);
}

/** An age, perhaps of one baby among several: it is kept for that one, whoever the massage is for. */
export const age: Handler = (before) => {
  const { household, babies } = meant(before);
  const situation = { ...before, household };
  const days = daysSaid(situation);
  if (days === null) return proceed(situation, [line('heard.ageUnclear')]);
  const named = babies[0] ?? (household.babies.length < 2 ? undefined : toldApart(situation));
  if (named === null) return proceed(situation, [line('heard.ageUnclear')]);
  const one = named ?? chosen(situation);
  const about = babies.length > 1 ? babies : one === null ? household.babies : [one];
  const ids = about.map(({ id }) => id);
  const heard = ids.filter((id) => !isRaisedByWord(situation, id, days));
  if (heard.length === 0) return noAnswer(situation);
  const news = heard.filter((id) => !isKnownFiner(situation, id, days));
  if (news.length === 0) return goOnWithAges(situation, ids);
  if (babies.length > 1) return ofAll(situation, news, days);
  if (named === undefined || named.id === chosen(situation)?.id) return takeAge(situation, days);
  return ofAll(situation, [named.id], days);
};

/**
 * Whom "the older one" means before ages tell them apart: one whose age is not known yet. Undefined
 * where nobody was named, null where it cannot be told who was.
 */
function toldApart(situation: Situation): Baby | null | undefined {
  const who = slotOf(situation, 'who');
  if (who.kind === 'empty') return undefined;
  // "The other one" is other than somebody, and nobody was named.
  if (who.kind === 'matched' && who.id === 'other_one') return null;
  return situation.household.babies.find((baby) => baby.age === undefined) ?? null;
}

/** How long an age that was said back may be put right, in milliseconds. */
const RECENT = 60_000;

/** The age of the baby meant as it was said back a moment ago, in days; null where none was. */
export function ageSaidBack(situation: Situation): number | null {
  const { ageTold } = situation.session.told;
  if (ageTold === undefined) return null;
  return Date.parse(situation.now) - Date.parse(ageTold.countedAt) <= RECENT ? ageTold.days : null;
}

/** "Nearly three weeks", "three weeks next Friday": by the youngest reading, a week away from it. */
export function nearlyDays(situation: Situation): number | null {
  const nearly = slotOf(situation, 'nearly');
  if (nearly.kind !== 'duration') return null;
  const days = youngestDays(nearly.duration);
  return days > 0 ? soonDays(days) : null;
}

/** "A newborn". */
function wordSaid(situation: Situation): AgeWord | null {
  const word = slotOf(situation, 'ageWord');
  return word.kind === 'matched'
    ? (own(situation.content.requests.ageWords, word.id) ?? null)
    : null;
}

/** Whether a word was said that agrees with an age that is known better, which then stays. */
function isKnownFiner(situation: Situation, id: string, days: number): boolean {
  const word = wordSaid(situation);
  const slot = slotOf(situation, 'ageWord');
  if (word === null || slot.kind !== 'matched' || word.from !== days) return false;
  const heard = slot.said.toLowerCase();
  if (word.where?.some((part) => heard.includes(part)) === false) return false;
  // The word is about an age since birth, as one that was told here.
  const known =
    toldOf(situation, id).ageTold ?? situation.household.babies.find((baby) => baby.id === id)?.age;
  if (known === undefined) return false;
  const age = ageInDays(known, situation.now);
  return age >= word.from && (word.before === undefined || age < word.before);
}

/** What was said for an age in numbers, in days; nothing for hours and minutes. */
const numbersSaid = (situation: Situation): readonly number[] =>
  ['age', 'nearly'].flatMap((name) => {
    const slot = slotOf(situation, name);
    return slot.kind === 'duration' ? [daysIn(slot.duration)] : [];
  });

/** Whether hours or minutes were said, which is nobody's age: "more than an hour". */
export function isBelowADay(situation: Situation): boolean {
  const numbers = numbersSaid(situation);
  return numbers.length > 0 && numbers.every((days) => days === 0);
}

/**
 * Whether a mere word makes baby older, or old, while something else is asked that decides what is
 * safe: an answer to that may be misheard so.
 */
function isRaisedByWord(situation: Situation, id: string, days: number): boolean {
  const { session, household, now } = situation;
  const asked = session.phase === 'asking' && isSafety(session.question);
  if (!asked || session.question.about === 'age' || numbersSaid(situation).length > 0) return false;
  const known = household.babies.find((baby) => baby.id === id)?.age;
  const after = ageAfter(situation, id, { days, countedAt: now, from: 'birth' });
  return after.days > (known === undefined ? 0 : ageInDays(known, now));
}

/** The youngest reading of what was said, in days; null where nothing could be understood. */
function daysSaid(situation: Situation): number | null {
  if (isBelowADay(situation)) return null;
  const slot = slotOf(situation, 'age');
  const told =
    slot.kind === 'duration' ? youngestDays(slot.duration, ageSaidBack(situation)) || null : null;
  const days = [told, nearlyDays(situation), wordSaid(situation)?.from ?? null].filter(
    (one) => one !== null,
  );
  return days.length === 0 ? null : Math.min(...days);
}

/**
 * An age that may be of any of several: it counts for those whom it makes younger. Who would be made
 * older by it, or old enough, has to be named first.
 */
function ofAny(situation: Situation, days: number): Turn {
  const { household, now } = situation;
  const told = { days, countedAt: now, from: 'birth' } as const;
  const younger = household.babies.flatMap(({ id, age: known }) =>
    known !== undefined && ageAfter(situation, id, told).days < ageInDays(known, now) ? [id] : [],
  );
  return younger.length === 0
    ? proceed(situation, [line('baby.sayName')])
    : ofAll(situation, younger, days);
}

/** "They're both six weeks", and of one whom this massage is not for. */
function ofAll(
  situation: Situation,
  ids: readonly string[],
  days: number,
  from: AgeTold['from'] = 'birth',
): Turn {
  if (days > OLDEST_DAYS) return proceed(situation, [line('heard.ageTooOld')]);
  const age = { days, countedAt: situation.now, from };
  return goOnWithAges(
    ids.reduce((known, id) => withNews(known, id, { age }), situation),
    ids,
  );
}
