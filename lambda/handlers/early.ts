import { weeksEarlyAt, weeksEarlyIn, type AgeTold } from '../care';
import { line, type Line } from '../content/line';
import { slotOf, type Situation, type Turn } from '../situation';
import { acknowledged } from './acknowledged';
import { canBeMassaged, takeAge } from './age';
import { agesBack, lacksWeeks, withNews, type News } from './ages';
import { askElse } from './ask';
import { daysIn, youngestDays } from './durations';
import { inform } from './help';
import { meant } from './meant';
import { proceed } from './proceed';
import { askQuestion } from './questions';
import { refusedFor } from './reasons';
import { honestly } from './recording';
import { notedOf } from './signs';
import { dropping, ruleLine, type Handler } from './turns';
import { askWeeks, goOnWithAges, mostWeeks, onFromWeeks } from './weeksEarly';
import { chosen, toldOf } from './whose';

/** Early birth (brief C2, C3: G10): the care team first, and age from the due date from then on. */

/** What the words tell: weeks early, an age since birth, or one that is corrected already. */
function newsIn(situation: Situation): News {
  const { now, content } = situation;
  const { policy } = content;
  const [early, at, old, due] = ['early', 'bornAt', 'age', 'corrected'].map((name) => {
    const slot = slotOf(situation, name);
    return slot.kind === 'duration' ? slot.duration : null;
  });
  // Of two that say different things neither is gone by.
  const isOne = early === null || at === null;
  const fromEarly = early && mostWeeks(daysIn(early), policy, weeksEarlyIn, weeksEarlyAt);
  const fromBirth = at && mostWeeks(daysIn(at), policy, weeksEarlyAt);
  const weeksEarly = isOne ? (fromEarly ?? fromBirth ?? null) : null;
  const told = due ?? old;
  const days = told ? youngestDays(told) : 0;
  const from = due ? 'dueDate' : 'birth';
  const age: AgeTold | undefined = canBeMassaged(days) ? { days, countedAt: now, from } : undefined;
  return { weeksEarly, ...(age && { age }) };
}

/** Whether the care team was asked about just this before, in this session. */
function wasCleared(situation: Situation, id: string): boolean {
  const { weeksEarly, signs = {} } = toldOf(situation, id);
  return weeksEarly !== undefined && 'cleared' in signs && !('preterm' in signs);
}

/** What was understood, said back behind the rule's words. */
function heardBack(
  before: Situation,
  after: Situation,
  ids: readonly string[],
  news: News,
): Line[] {
  const back = agesBack(after, ids);
  const { weeksEarly } = news;
  if (back.length === 0) {
    return weeksEarly == null ? [] : [line('heard.earlyWeeks', { count: weeksEarly })];
  }
  // An age from another session may have been corrected there.
  const remembered = ids.some((id) => toldOf(before, id).ageTold === undefined) && !news.age;
  return remembered ? [...back, line('heard.dueCheck')] : back;
}

/** "She was born eight weeks early, she's ten weeks now", "corrected age six weeks". */
export const bornEarly: Handler = (before) => {
  const { household, babies, isNew } = meant(before);
  const situation = { ...before, household };
  // Of nobody in particular it may be any of them, as twins mostly come early together.
  // A name may be misheard, so weeks early told of a new one count for all; an age is only their own.
  const news = newsIn(situation);
  const isOfAll = babies.length === 0 || (isNew && news.age === undefined);
  const ids = (isOfAll ? household.babies : babies).map(({ id }) => id);
  if (ids.every((id) => wasCleared(situation, id))) return afterAll(situation, ids, news);
  const knows = ids.reduce((known, id) => withNews(known, id, news), situation);
  const current = chosen(situation)?.id;
  const isOurs = current === undefined || ids.includes(current);
  const noted = notedOf(knows, ids, 'preterm');
  const asks = ids.some((id) => lacksWeeks(noted, id));
  const say = [
    ruleLine('G10', noted),
    ...(asks ? [] : heardBack(situation, noted, ids, news)),
    ...honestly(noted),
  ];
  if (!isOurs) return asks ? askWeeks(noted, say) : inform(noted, say);
  const cleared = { ...noted, household: dropping(noted) };
  const turn = asks
    ? askQuestion(cleared, { about: 'early' }, { guide: null, say })
    : askElse(cleared, say);
  return refusedFor(turn, 'G10');
};

/** Told again once the care team has been asked: what it says of the age is all that is new. */
function afterAll(situation: Situation, ids: readonly string[], news: News): Turn {
  const { age, ...weeks } = news;
  const knows = ids.reduce((known, id) => withNews(known, id, weeks), situation);
  const [only, other] = ids;
  if (age !== undefined && other === undefined && only === chosen(situation)?.id) {
    return takeAge(knows, age.days, age.from);
  }
  return goOnWithAges(
    ids.reduce((known, id) => withNews(known, id, news), knows),
    ids,
  );
}

/**
 * "She wasn't premature": no weeks are taken off an age that was told, and none are asked for. It makes
 * older, so of several babies who were early it must be said which.
 */
function fullTerm(before: Situation): Turn {
  const { household, babies } = meant(before);
  const situation = { ...before, household };
  const current = chosen(situation);
  const ofNobody = current === null ? household.babies : [current];
  const ids = (babies.length > 0 ? babies : ofNobody).map(({ id }) => id);
  const wasEarly = ids.filter((id) => toldOf(before, id).weeksEarly !== undefined);
  if (wasEarly.length > 0 && babies.length === 0 && current === null) {
    return proceed(situation, [line('baby.sayName')]);
  }
  const noted = notedOf(situation, ids, 'full_term');
  const knows = wasEarly.reduce((known, id) => withNews(known, id, { weeksEarly: 0 }), noted);
  return wasEarly.length > 0
    ? onFromWeeks(knows, [line('cue.noted'), ...agesBack(knows, wasEarly), ...honestly(knows)])
    : acknowledged(knows, 'full_term', situation);
}

/** "She was premature", "she was full term" are heard as signs, and are about her age. */
export const orEarly =
  (sign: Handler): Handler =>
  (situation) => {
    const slot = slotOf(situation, 'sign');
    const id = slot.kind === 'matched' ? slot.id : '';
    if (id === 'full_term') return fullTerm(situation);
    return id === 'preterm' ? bornEarly(situation) : sign(situation);
  };
