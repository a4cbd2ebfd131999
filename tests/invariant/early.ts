import { amountOf } from './amounts';
import { signsOf, withSign } from './health';
import type { AgeSaid, Said, Told, Turn } from './told';
import { meantBy } from './whose';

/** What the parent's words mean for babies who came early: age counts from the due date. */

const DAY = 24 * 60 * 60_000;
const WEEK = 7;
const TERM = 40;
/** Told without a number it may be this much. */
const MOST_WEEKS = 17;
/** From about two years nothing is corrected. */
const UNTIL_DAYS = 730;
export const WEEKS_ASKED = ['ask.early', 'ask.earlyFor'];

const possible = (weeks: number) => weeks >= 1 && weeks <= MOST_WEEKS;
const toTerm = (days: number) => Math.ceil((TERM * WEEK - days) / WEEK);

/** Weeks early by any reading of an amount, the least that it can mean; null for none. */
export function weeksIn(days: number): number | null {
  const readings = [Math.ceil(days / WEEK), toTerm(days)].filter(possible);
  return readings.length === 0 ? null : Math.min(...readings);
}

interface EarlySaid {
  readonly weeks: number | null;
  readonly age: AgeSaid | null;
}

/** What words say of early birth; null for nothing. */
function earlyIn(said: Said): EarlySaid | null {
  if (said.name === 'SignIntent') {
    return said.slots.sign?.id === 'preterm' ? { weeks: null, age: null } : null;
  }
  if (said.name !== 'BornEarlyIntent') return null;
  const days = (slot: string) => amountOf(said, slot)?.days ?? 0;
  const at = days('bornAt') > 0 ? toTerm(days('bornAt')) : 0;
  const both = days('early') > 0 && days('bornAt') > 0;
  const weeks = both ? null : (weeksIn(days('early')) ?? (possible(at) ? at : null));
  const corrected = days('corrected');
  const told = corrected > 0 ? corrected : days('age');
  const isAge = told > 0 && told <= 5 * 365;
  return { weeks, age: isAge ? { days: told, isCorrected: corrected > 0 } : null };
}

/** The age by which rules go, from what was told of one baby in this session. */
export function ageNow(session: string, baby: string, at: number, told: Told): number | null {
  const { ages, weeksEarly } = told.session(session);
  const said = ages.get(baby);
  if (said === undefined) return null;
  const days = said.days + Math.max(0, Math.floor((at - said.at) / DAY));
  const weeks = weeksEarly.get(baby);
  const asTold = said.isCorrected || days >= UNTIL_DAYS || weeks === undefined;
  return asTold ? days : days - WEEK * (weeks ?? MOST_WEEKS);
}

/** Takes in weeks early of a baby; an age that nobody told here counts from birth. */
export function learnWeeks(
  { session: id, at }: Turn,
  baby: string,
  weeks: number | null,
  told: Told,
  kept: boolean,
): void {
  const session = told.session(id);
  session.weeksEarly.set(baby, weeks ?? session.weeksEarly.get(baby) ?? null);
  const known = told.daysAt(at, id, baby);
  if (!session.ages.has(baby) && known !== null) {
    session.ages.set(baby, { days: known, isCorrected: false, at });
  }
  const days = ageNow(id, baby, at, told);
  if (days !== null) told.addAge({ at, session: id, kept, days, baby });
}

/** The babies who still lack a number of weeks. */
export const lackWeeks = (session: string, told: Told): readonly string[] =>
  [...told.session(session).weeksEarly].flatMap(([baby, weeks]) => (weeks === null ? [baby] : []));

/**
 * "She was born eight weeks early": of whom, and that the care team must be asked first, unless they
 * were asked after it was told before. Returns the age told with it, and of whom.
 */
export function learnEarly(
  turn: Turn,
  told: Told,
  kept: boolean,
): { readonly age: AgeSaid; readonly of: readonly string[] } | null {
  const { said, session: id, at } = turn;
  const early = earlyIn(said);
  if (early === null) return null;
  const session = told.session(id);
  const { ids, isNew } = meantBy(turn, told);
  const family = told.familyIn(id).map((baby) => baby.id);
  const isOfAll = ids.length === 0 || isNew;
  const of = isOfAll ? family : ids;
  const isCleared = (baby: string) => {
    const signs = signsOf(session.signs, baby, at).map((sign) => sign.id);
    return session.weeksEarly.has(baby) && signs.includes('cleared') && !signs.includes('preterm');
  };
  if (!of.every(isCleared)) {
    const whose = isOfAll && told.targetIn(id) === null ? [null] : of;
    for (const baby of whose) {
      session.signs = withSign(session.signs, { id: 'preterm' }, at, baby);
    }
  }
  for (const baby of of) learnWeeks(turn, baby, early.weeks, told, kept);
  return early.age === null ? null : { age: early.age, of };
}

/** "She wasn't premature": of whoever is named, else of the one it is about; of none where that leaves open of whom. */
export function learnFullTerm(turn: Turn, told: Told, kept: boolean): void {
  const { session: id, at } = turn;
  const session = told.session(id);
  const { ids } = meantBy(turn, told);
  const target = told.targetIn(id);
  const unnamed = target === null ? told.familyIn(id).map((baby) => baby.id) : [target];
  const of = ids.length > 0 ? ids : unnamed;
  const wasEarly = of.filter((baby) => session.weeksEarly.has(baby));
  if (ids.length === 0 && target === null && wasEarly.length > 0) return;
  for (const baby of ids.length === 0 && target === null ? [null] : of) {
    session.signs = withSign(session.signs, { id: 'full_term' }, at, baby);
  }
  for (const baby of wasEarly) learnWeeks(turn, baby, 0, told, kept);
}
