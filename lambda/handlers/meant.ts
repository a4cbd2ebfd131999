import { ageInDays, idNamed, isCalled, type Baby } from '../care';
import { guideOf } from '../session';
import type { Household, Situation } from '../situation';
import { slotOf } from '../situation';
import { byAge, chosen, withBaby } from './whose';

/** Of whom something was said, by name or by what tells babies apart. */
export interface Meant {
  /** With a name or a baby that was new. */
  readonly household: Household;
  /** Empty where nobody was named; several for "both". */
  readonly babies: readonly Baby[];
  /** Named just now for the first time, so that it may also be a misheard name. */
  readonly isNew: boolean;
}

const MOST_BABIES = 6;
const LONGEST_NAME = 30;
/** So much of a device's hashed id tells a family's devices apart. */
const DEVICE_LETTERS = 12;

const called = (said: string) => {
  const name = said.trim().slice(0, LONGEST_NAME);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** Feeds that may have been of the baby who joins: told while nobody knew there were several. */
const unnamed = (household: Household): Household =>
  household.babies.length > 1
    ? household
    : { ...household, feeds: household.feeds.map((feed) => ({ ...feed, baby: null })) };

/**
 * The household with one more baby; the same where there are as many as we keep apart. Devices that
 * cannot reach the store may each add one: of the same name it is the same baby, of none another.
 */
export function withAnother({ household, device, now }: Situation, name?: string): Household {
  const { babies } = household;
  if (babies.length >= MOST_BABIES) return household;
  const another: Baby =
    name === undefined
      ? { id: `added ${now} ${device.slice(0, DEVICE_LETTERS)}` }
      : { id: idNamed(name), name };
  return { ...unnamed(household), babies: [...babies, another] };
}

/** Who is called so; undefined for a name that nobody has. */
export const calledSo = ({ babies }: Household, said: string): Baby | undefined =>
  babies.find(isCalled(called(said)));

/** The names in a sentence of two babies. */
export const namesSaid = (situation: Situation) =>
  ['babyName', 'otherName'].flatMap((name) => {
    const slot = slotOf(situation, name);
    return slot.kind === 'unmatched' || slot.kind === 'matched' ? [slot] : [];
  });

/** The situation in which everybody of these names is known. */
export const knowing = (situation: Situation, names: ReturnType<typeof namesSaid>): Situation =>
  names.reduce(
    (knows, { said }) => ({ ...knows, household: byName(knows, said).household }),
    situation,
  );

/** A baby by name. A new name is that of a baby without one, or else of another baby. */
export function byName(situation: Situation, said: string): Meant {
  const { household } = situation;
  const name = called(said);
  const { babies } = household;
  const known = calledSo(household, said);
  if (known !== undefined) return { household, babies: [known], isNew: false };
  const nameless = babies.filter((baby) => baby.name === undefined);
  const [only] = nameless;
  const after =
    only !== undefined ? withBaby(household, only.id, { name }) : withAnother(situation, name);
  const named = after.babies.filter((baby) => baby.name === name);
  return { household: after, babies: named, isNew: babies.length > 1 || only === undefined };
}

/** "The older one", "the other one", "both". */
function byWho(situation: Situation, who: string): readonly Baby[] {
  const { babies } = situation.household;
  const ages = byAge(situation);
  const now = chosen(situation);
  const [first, second] = babies;
  switch (who) {
    case 'both':
      return babies;
    case 'older':
      return ages === null ? [] : [ages.older];
    case 'younger':
      return ages === null ? [] : [ages.younger];
    case 'first_one':
      return first === undefined ? [] : [first];
    case 'second_one':
      return second === undefined ? [] : [second];
    case 'other_one': {
      const others = babies.filter(({ id }) => id !== now?.id);
      return others.length === 1 ? others : [];
    }
    default:
      return [];
  }
}

/** Whose massage was the last one; null where nobody knows, or it made no difference. */
function lastFor(situation: Situation): string | null {
  const { session, household } = situation;
  return chosen(situation)?.id ?? (guideOf(session) ?? household.place?.guide)?.baby ?? null;
}

/** Whoever is the youngest for all that is known. */
function youngest(babies: readonly Baby[], now: string): Baby | undefined {
  const days = ({ age }: Baby) => (age === undefined ? 0 : ageInDays(age, now));
  return [...babies].sort((one, other) => days(one) - days(other))[0];
}

/** "Same for Leo": a name that nobody has is not that of the one for whom it was done last. */
export function meantOther(situation: Situation): Meant {
  const slot = slotOf(situation, 'babyName');
  if (slot.kind !== 'unmatched' && slot.kind !== 'matched') return meant(situation);
  const { household, now } = situation;
  if (calledSo(household, slot.said) !== undefined) return meant(situation);
  const name = called(slot.said);
  const done = lastFor(situation);
  const others = household.babies.filter((baby) => baby.name === undefined && baby.id !== done);
  const other = youngest(others, now);
  const after = other ? withBaby(household, other.id, { name }) : withAnother(situation, name);
  return { household: after, babies: after.babies.filter(isCalled(name)), isNew: true };
}

/** Whom the words name. */
export function meant(situation: Situation): Meant {
  const { household } = situation;
  const name = slotOf(situation, 'babyName');
  if (name.kind === 'unmatched' || name.kind === 'matched') return byName(situation, name.said);
  const who = slotOf(situation, 'who');
  const babies = who.kind === 'matched' ? byWho(situation, who.id) : [];
  return { household, babies, isNew: false };
}
