import {
  ageInDays,
  ANY,
  anyAmong,
  babyAmong,
  type Baby,
  type BabyToday,
  type Facts,
  type Told,
} from '../care';
import { line, type Line, type Param } from '../content/line';
import type { Guide } from '../guide';
import { own } from '../json';
import type { Session } from '../session';
import type { Household, Situation } from '../situation';

/** The baby that the session is about; null where there are several and none was chosen. */
export function chosen({ household, session }: Situation): Baby | null {
  const { babies } = household;
  const [only, other] = babies;
  if (only !== undefined && other === undefined) return only;
  return babies.find(({ id }) => id === session.baby) ?? null;
}

/** The baby meant, with every feed that may be theirs; any of several where none was chosen. */
export const babyToday = (situation: Situation): BabyToday =>
  ofBaby(situation, chosen(situation)?.id ?? null);

/** The same for a baby by id, whoever is meant now. */
export function ofBaby(situation: Situation, id: string | null): BabyToday {
  const { household, now, content, unread } = situation;
  const { babies, feeds } = household;
  const baby = babies.find((one) => one.id === id) ?? null;
  const today =
    baby === null
      ? anyAmong(babies, feeds, now, content.policy)
      : babyAmong(baby, babies, feeds, now, content.policy);
  return { ...today, ...(unread && { unread }) };
}

/** What a rule looks at for the baby meant. */
export const factsOf = (situation: Situation): Facts => ({
  baby: babyToday(situation),
  told: situation.session.told,
  now: situation.now,
  content: situation.content,
});

/** What of the grown-up holds for every baby, and when the last feed was told. */
function carriedOver(situation: Situation): Told {
  const { session, content } = situation;
  const { signs = {}, lastFeedToldAt, ...told } = session.told;
  const ofAdult = Object.entries(signs).filter(([id]) => own(content.signs, id)?.of === 'adult');
  const carried = {
    ...(ofAdult.length > 0 && { signs: Object.fromEntries(ofAdult) }),
    ...(lastFeedToldAt !== undefined && { lastFeedToldAt }),
  };
  if (chosen(situation) !== null) return carried;
  // What was told while nobody said of whom may be about this one; a "no" and an age count for one only.
  const { notFedAt, ageTold, ...cautious } = told;
  return { ...cautious, ...carried, ...(session.told.signs && { signs }) };
}

/** What was told of one baby, whichever the session is about now. */
export function toldOf(situation: Situation, id: string): Told {
  const { session } = situation;
  if ((chosen(situation)?.id ?? ANY) === id) return session.told;
  const own = session.toldOf?.[id] ?? {};
  // What was told before anybody was chosen may be about any of them.
  const { signs: ofAny, weeksEarly: earlyAny } = session.toldOf?.[ANY] ?? {};
  const carried = carriedOver(situation);
  const signs = { ...ofAny, ...own.signs, ...carried.signs };
  const [weeksEarly] = [own, carried, { weeksEarly: earlyAny }].flatMap(({ weeksEarly: weeks }) =>
    weeks === undefined ? [] : [weeks],
  );
  return {
    ...own,
    ...carried,
    ...(weeksEarly !== undefined && { weeksEarly }),
    ...(Object.keys(signs).length > 0 && { signs }),
  };
}

/** The situation with something told of a baby whom the session is not about now. */
export function tellOf(situation: Situation, id: string, change: (told: Told) => Told): Situation {
  const { session } = situation;
  if ((chosen(situation)?.id ?? ANY) === id) return situation;
  const toldOfThem = { ...session.toldOf, [id]: change(session.toldOf?.[id] ?? {}) };
  return { ...situation, session: { ...session, toldOf: toldOfThem } };
}

/** The situation with something told of a baby, whomever the session is about. */
export const tell = (situation: Situation, id: string, change: (told: Told) => Told): Situation =>
  (chosen(situation)?.id ?? ANY) === id
    ? { ...situation, session: { ...situation.session, told: change(situation.session.told) } }
    : tellOf(situation, id, change);

/** The same for another baby, as if the session were about it. */
export function about(situation: Situation, id: string): Situation {
  const { session, household } = situation;
  if (household.babies.length < 2) return situation;
  const before = chosen(situation)?.id ?? ANY;
  if (before === id) return { ...situation, session: { ...session, baby: id } };
  const changed: Session = {
    ...session,
    baby: id,
    told: toldOf(situation, id),
    toldOf: { ...session.toldOf, [before]: session.told },
  };
  return { ...situation, session: changed };
}

/** "This one's for Mia": whose massage it is, where there are several. */
export function whoseLine(situation: Situation): Line[] {
  const baby = namedBaby(situation);
  return baby === null ? [] : [line('resume.whose', { baby })];
}

/** The same for whoever spoke of nobody, or of another baby, before. */
export const whoseChanged = (before: Situation, situation: Situation): Line[] =>
  chosen(before)?.id === chosen(situation)?.id ? [] : whoseLine(situation);

/** The situation as it is about the baby whose massage it is. */
export const forGuide = (situation: Situation, { baby }: Guide): Situation =>
  situation.household.babies.some(({ id }) => id === baby) && baby !== undefined
    ? about(situation, baby)
    : situation;

/** A household with something about a baby changed. */
export const withBaby = (household: Household, id: string, change: Partial<Baby>): Household => ({
  ...household,
  babies: household.babies.map((baby) => (baby.id === id ? { ...baby, ...change } : baby)),
});

const BY_NUMBER = ['baby.first', 'baby.second'] as const;

/** The older and the younger of babies whose ages are known and differ; null where they are not. */
export function byAge({ household, now }: Situation): { older: Baby; younger: Baby } | null {
  const { babies } = household;
  if (babies.length !== 2 || babies.some((baby) => baby.age === undefined)) return null;
  const days = (baby: Baby) => (baby.age === undefined ? 0 : ageInDays(baby.age, now));
  const [younger, older] = [...babies].sort((one, other) => days(one) - days(other));
  if (older === undefined || younger === undefined || days(older) === days(younger)) return null;
  return { older, younger };
}

/** How a baby is called within a sentence: by name if one was given, else by what tells them apart. */
export function nameOf(baby: Baby, situation: Situation): Param {
  if (baby.name !== undefined) return { said: baby.name };
  const ages = byAge(situation);
  if (ages !== null) return { phrase: baby.id === ages.older.id ? 'baby.older' : 'baby.younger' };
  const { babies } = situation.household;
  return { phrase: BY_NUMBER[babies.findIndex(({ id }) => id === baby.id)] ?? 'baby.other' };
}

/** The baby's name for a question, where there are several; null where nobody would ask whose. */
export function namedBaby(situation: Situation): Param | null {
  const baby = chosen(situation);
  if (baby === null || situation.household.babies.length < 2) return null;
  return nameOf(baby, situation);
}
