import { another, byName, byWord, type Baby, type Meant } from './family';
import type { Spoken } from './spoken';
import type { Told, Turn } from './told';

/** Of whom the parent speaks. */

/** Questions that name the baby they are about, so that the answer is of that one. */
const NAMING = ['ask.ageFor', 'ask.navelFor', 'ask.feedFor', 'ask.feedEndFor', 'ask.feedDoubt'];

const WISHES = ['Technique', 'Routine', 'Problem', 'BodyPart', 'Time', 'Readiness', 'Remind'].map(
  (name) => `${name}Intent`,
);

/** Whom the words name. */
export function meantBy({ said, session, at }: Turn, told: Told): Meant {
  const family = told.familyIn(session);
  const { babyName, who } = said.slots;
  if (babyName !== undefined && babyName.value !== '?') return byName(family, babyName.value);
  const daysOf = (id: string) => told.daysAt(at, session, id);
  const ids = byWord(family, who?.id, daysOf, told.targetIn(session));
  return { family, ids, isNew: false };
}

/**
 * "The same for Leo": whoever has a name that nobody has yet is not the one for whom it was done last;
 * of several the youngest, for all that was told.
 */
function meantOther(turn: Turn, told: Told): Meant {
  const { session, said, at } = turn;
  const family = told.familyIn(session);
  const name = said.slots.babyName?.value.trim().slice(0, 30).toLowerCase() ?? '?';
  if (name === '?' || family.some((baby) => baby.name === name)) return meantBy(turn, told);
  const done = told.targetIn(session) ?? told.massaged;
  const days = ({ id }: Baby) => told.daysAt(at, session, id) ?? 0;
  const [other] = family
    .filter((baby) => baby.name === null && baby.id !== done)
    .sort((one, two) => days(one) - days(two));
  const after = other
    ? family.map((baby) => (baby === other ? { ...baby, name } : baby))
    : another(family, name);
  const ids = after.filter((baby) => baby.name === name).map(({ id }) => id);
  return { family: after, ids, isNew: true };
}

/** Whom unnamed words are about: the only baby, or the one that the question named; else nobody. */
export function unnamed({ session }: Turn, told: Told): string | null {
  const family = told.familyIn(session);
  const [only] = family;
  if (family.length === 1 && only !== undefined) return only.id;
  const { asked } = told.session(session);
  return NAMING.some((key) => asked.has(key)) ? told.targetIn(session) : null;
}

/** The babies of whom a feed was told, each by id; null for "nobody said". */
export function feedersIn(turn: Turn, told: Told, kept: boolean): readonly (string | null)[] {
  const { family, ids, isNew } = meantBy(turn, told);
  if (family !== told.familyIn(turn.session))
    told.changeFamily(turn.session, family, kept && turn.acknowledged);
  if (ids.length === 0) return [unnamed(turn, told)];
  return isNew ? [null] : ids;
}

/** The names in a sentence of two babies. */
const namesIn = ({ slots }: Turn['said']): string[] =>
  [slots.babyName, slots.otherName].flatMap((slot) =>
    slot === undefined || slot.value === '?' ? [] : [slot.value],
  );

/** Whose the feeds of two in one breath were; anybody's where a name is missing, new or heard twice. */
export function feedersOfTwo({ said, session, acknowledged }: Turn, told: Told, kept: boolean) {
  const before = told.familyIn(session);
  const names = namesIn(said);
  const meant = names.map((name) => byName(before, name));
  const after = names.reduce((family, name) => byName(family, name).family, before);
  if (after !== before) told.changeFamily(session, after, kept && acknowledged);
  const ids = [...new Set(meant.flatMap((one) => one.ids))];
  return ids.length === 2 && meant.every(({ isNew }) => !isNew) ? ids : [null];
}

/** "Switch to Leo", "that was Leo's", "I have twins", "Mia and Leo", "the same for his sister". */
export function learnBabies(turn: Turn, lines: ReadonlySet<string>, told: Told, kept: boolean) {
  const { said, session: id } = turn;
  const session = told.session(id);
  const change = (family: Meant['family']) => {
    if (family !== told.familyIn(id)) told.changeFamily(id, family, kept && turn.acknowledged);
  };
  const turnTo = ({ family, ids: [first, more] }: Meant) => {
    change(family);
    if (first === undefined) return;
    if (lines.has('baby.feedBoth'))
      return told.shareLast(
        id,
        family.map((one) => one.id),
      );
    if (more !== undefined) return;
    if (lines.has('baby.feedWas')) told.claim(id, first);
    else if (lines.has('baby.feedCounts')) told.shareLast(id, [first]);
    else if (lines.has('baby.feedToo')) told.shareLast(id, [first]);
    // A name that is new takes no feed, and nobody turns to it.
    else if (!lines.has('heard.feedOfAny')) session.target = first;
  };
  const family = told.familyIn(id);
  const twins = () => change(family.length > 1 ? family : another(family));
  // "The other one" of two things that were offered.
  const chooses =
    said.name === 'BabyIntent' &&
    said.slots.who?.id === 'other_one' &&
    [...session.asked].some((key) => /^(choose\.|offer\.(two|three)$|notMeant\.what$)/.test(key));
  if (chooses && !lines.has('baby.switched')) return;
  switch (said.name) {
    case 'BabyIntent':
    case 'WhoseFeedIntent':
      return turnTo(meantBy(turn, told));
    case 'TwinsIntent':
      return twins();
    case 'TwoNamesIntent': {
      const names = namesIn(said);
      const [name] = names;
      if (names.length < 2) {
        return name !== undefined && family.length > 1 ? turnTo(byName(family, name)) : twins();
      }
      let after = family.length > 1 ? family : another(family);
      for (const one of names) ({ family: after } = byName(after, one));
      return change(after);
    }
    case 'SameForIntent': {
      const meant = meantOther(turn, told);
      const target = told.targetIn(id);
      change(meant.family.length > 1 ? meant.family : another(meant.family));
      if (lines.has('baby.nothingToRepeat')) return;
      const others = told.familyIn(id).filter((baby) => baby.id !== target);
      const only = others.length === 1 || target !== null ? others[0]?.id : undefined;
      const one = meant.ids[0] ?? only;
      if (one !== undefined && lines.has('baby.feedToo')) told.shareLast(id, [one]);
      else session.target = one ?? target;
      return;
    }
    case 'ChoiceIntent': {
      if (!session.asked.has('ask.whichBaby')) return;
      const place = ['first', 'second', 'third'].indexOf(said.slots.ordinal?.id ?? '');
      const one = said.slots.ordinal?.id === 'last' ? family.at(-1) : family[place];
      session.target = one?.id ?? session.target;
      return;
    }
    case 'NumberIntent': {
      if (!session.asked.has('ask.whichBaby')) return;
      session.target = family[Number(said.slots.number?.value) - 1]?.id ?? session.target;
      return;
    }
    case 'EmergencyIntent': {
      // What decides about the alarm is asked of whoever was named; nothing is learnt of a new name.
      const { ids, isNew } = meantBy(turn, told);
      const asks = ['rule.G34', 'emergency.ask_cry', 'emergency.no_poop_older'];
      if (asks.some((key) => lines.has(key)) && !isNew) session.target = ids[0] ?? session.target;
      return;
    }
    default:
      // "Tummy circles for Mia"; "not gas, colic" is a wish, too.
      if (WISHES.includes(said.name) || said.slots.problem !== undefined)
        turnTo(meantBy(turn, told));
  }
}

const YES = ['AMAZON.YesIntent', 'AgreeIntent'];
const OFFERED = ['resume.goOn', 'resume.startAgain'];
/** Words that name the baby whose massage it is. */
const NAMES = [
  /This one's for (.+?)\./,
  /Has (.+?) had any milk or food in/,
  /How old is (.+?), in weeks/,
  /Is (.+?)'s cord stump/,
  /did (.+?)'s feed end/,
];

/** The baby whom the answer names, of several; null for none. */
export function namedIn({ speech, session, at }: Turn, told: Told): string | null {
  const family = told.familyIn(session);
  const [name] = NAMES.flatMap((pattern) => pattern.exec(speech)?.[1]?.toLowerCase() ?? []);
  if (family.length < 2 || name === undefined) return null;
  const daysOf = (id: string) => told.daysAt(at, session, id);
  const word = /^the (older|younger) one$/.exec(name)?.[1];
  const place = ['the first baby', 'the second baby'].indexOf(name);
  const [byAge] = byWord(family, word, daysOf, null);
  return family.find((baby) => baby.name === name)?.id ?? byAge ?? family[place]?.id ?? null;
}

/** One was kept after all of whom it was said that she could not be: what was told may be of either. */
function hearMore(heard: readonly (string | null)[], session: string, kept: boolean, told: Told) {
  const [only, more] = told.familyIn(session);
  if (only === undefined || more !== undefined || only.name === null) return;
  const other = heard.find((name) => name !== only.name);
  if (!heard.includes(only.name) || other === undefined) return;
  told.changeFamily(session, another([only], other), kept);
  told.shareFacts(only.id);
}

/** "Who is it for, Leo or the second baby?", "Okay, Mia and Leo.": who is first, and who second. */
function hearNames({ speech, session, acknowledged }: Turn, told: Told): void {
  const [, ...names] =
    /Who is it for, (.+?),? or (.+?)\?/.exec(speech) ??
    /Okay, (\w+) and (\w+)\./.exec(speech) ??
    [];
  const heard = names.map((name) => (/^the /.test(name) ? null : name.toLowerCase()));
  if (heard.length === 2) hearMore(heard, session, acknowledged, told);
  const family = told.familyIn(session);
  if (family.length !== 2 || family.every(({ name }, place) => name === heard[place])) return;
  // Where both are known, only their order is news.
  const known = heard.flatMap((name) => family.find((baby) => baby.name === name) ?? []);
  const named =
    new Set(known).size === family.length
      ? known
      : family.map((baby, place) => ({ ...baby, name: heard[place] ?? null }));
  if (heard.length === 2) told.changeFamily(session, named, acknowledged);
}

/** "This one's for Mia", who was kept after all: hers was the first without a name. */
function hearName({ speech, session, acknowledged }: Turn, told: Told): void {
  const [, name = 'the'] = /This one's for (.+?)\./.exec(speech) ?? [];
  const family = told.familyIn(session);
  if (/^the\b/.test(name) || family.length < 2) return;
  const { family: after } = byName(family, name);
  if (after !== family) told.changeFamily(session, after, acknowledged);
}

/** Whose massage is gone on with, as the answer says. */
export function learnWhose(turn: Turn, { last, steps }: Spoken, told: Told): void {
  hearNames(turn, told);
  hearName(turn, told);
  const session = told.session(turn.session);
  const { asked, offered } = session;
  // Whatever goes on takes the offer: a yes, "next", "resume"; a new wish does not.
  const goesOn = steps.length > 0 && !WISHES.includes(turn.said.name);
  const says = YES.includes(turn.said.name) || goesOn;
  if (says && OFFERED.some((key) => asked.has(key))) {
    session.target = offered ?? session.target;
  }
  const named = namedIn(turn, told);
  const isOffer = steps.length === 0 && OFFERED.some((key) => last.has(key));
  if (isOffer) session.offered = named ?? offered;
  else session.target = named ?? session.target;
  if (steps.length > 0) session.offered = null;
}
