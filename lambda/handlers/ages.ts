import { ageInDays, correctedAge, type Age, type AgeTold, type Baby } from '../care';
import { line, type Line } from '../content/line';
import { same } from '../json';
import { slotOf, type Situation } from '../situation';
import { daysIn, soonDays, youngestDays } from './durations';
import { nameOf, tell, toldOf, withBaby } from './whose';

/** Ages as they are told, and weeks early taken off them: what is kept is the corrected age alone. */

/** What is told of an age: how old, or how many weeks early, or both; null weeks: early, no number. */
export interface News {
  readonly age?: AgeTold;
  readonly weeksEarly?: number | null;
}

const babyOf = ({ household }: Situation, id: string): Baby | undefined =>
  household.babies.find((baby) => baby.id === id);

/** What the age of a baby would be with an age that is told, weeks early taken off. */
export function ageAfter(situation: Situation, id: string, age: AgeTold): Age {
  const { now, content } = situation;
  return correctedAge(age, toldOf(situation, id).weeksEarly, now, content.policy);
}

/**
 * Takes in what was told of a baby's age. An age that is remembered may have been corrected before, as
 * nobody keeps whether it was; it counts as told since birth, which is the younger reading, and is said
 * back. Early birth told again without a number leaves the number that was told.
 */
export function withNews(situation: Situation, id: string, news: News): Situation {
  const { household, now, content } = situation;
  const before = toldOf(situation, id);
  const remembered = babyOf(situation, id)?.age;
  const ageTold =
    news.age ?? before.ageTold ?? (remembered && ({ ...remembered, from: 'birth' } as const));
  const told = [news.weeksEarly, before.weeksEarly].filter((weeks) => weeks !== undefined);
  const weeksEarly = told.find((weeks) => weeks !== null) ?? told[0];
  const knows = tell(situation, id, ({ ageUnanswered, ...kept }) => ({
    ...kept,
    ...(ageTold === undefined ? ageUnanswered && { ageUnanswered } : { ageTold }),
    ...(weeksEarly !== undefined && { weeksEarly }),
  }));
  if (ageTold === undefined) return knows;
  const age = correctedAge(ageTold, weeksEarly, now, content.policy);
  return { ...knows, household: withBaby(household, id, { age }) };
}

/** Whether the number of weeks is still to be asked for: told early, with an age since birth. */
export function lacksWeeks(situation: Situation, id: string): boolean {
  const { now, content } = situation;
  const { ageTold, weeksEarly } = toldOf(situation, id);
  return (
    weeksEarly === null &&
    ageTold?.from === 'birth' &&
    ageInDays(ageTold, now) < content.policy.correctedUntilDays
  );
}

/** Whose age is said back: of the only baby, of one by name, or of both. */
type Whose = '' | 'Of' | 'Both';

/** An age as it was understood: in days for three weeks, in weeks for three months, then months. */
function inWords(days: number, { content }: Situation, corrected: boolean, whose: Whose): Line {
  const key = `heard.${corrected ? 'due' : 'age'}${whose}` as const;
  if (days === 0) return line(`${key}Newborn`);
  if (days < content.policy.newbornDays && days % 7 !== 0) {
    return line(`${key}Days`, { count: days });
  }
  return days < 90
    ? line(`${key}Weeks`, { count: Math.floor(days / 7) })
    : line(`${key}Months`, { count: Math.floor(days / 30) });
}

/** The age of one baby said back, and from when it is counted where that is the due date. */
function ageLine(situation: Situation, { id, age }: Baby, whose: Whose): Line[] {
  if (age === undefined) return [];
  const { ageTold } = toldOf(situation, id);
  const days = ageInDays(age, situation.now);
  const isOff =
    ageTold?.from === 'dueDate' || (ageTold && days < ageInDays(ageTold, situation.now));
  return [inWords(days, situation, isOff === true, whose)];
}

/** Slots that hold an age in full. */
const AGES: readonly string[] = ['age', 'corrected', 'duration'];

/** Why an age is younger than what was said, where that sounds like another number: and the way out. */
export const soundsAlike = (situation: Situation, days: number): Line[] =>
  [...AGES, 'nearly'].flatMap((name) => {
    const slot = slotOf(situation, name);
    if (slot.kind !== 'duration') return [];
    const [heard, count] = [daysIn(slot.duration), youngestDays(slot.duration)];
    const taken = name === 'nearly' ? soonDays(count) : count;
    return count < heard && taken === days ? [line('heard.ageSoundsAlike', { count, heard })] : [];
  });

/** The ages of some babies said back, with what was told just now and may be another number. */
export function agesBack(situation: Situation, ids: readonly string[]): Line[] {
  const alike = ids.flatMap((id) => {
    const { ageTold } = toldOf(situation, id);
    return ageTold?.countedAt === situation.now ? soundsAlike(situation, ageTold.days) : [];
  });
  return [...saidBack(situation, ids), ...alike.slice(0, 1)];
}

/** Of several by name, or at once where both are the same. */
function saidBack(situation: Situation, ids: readonly string[]): Line[] {
  const { babies } = situation.household;
  const [only, another] = babies;
  if (only !== undefined && another === undefined) {
    return ids.includes(only.id) ? ageLine(situation, only, '') : [];
  }
  const meant = babies.filter(({ id }) => ids.includes(id));
  const [one, other, third] = meant;
  if (one !== undefined && other !== undefined && third === undefined) {
    const both = ageLine(situation, one, 'Both');
    if (both.length > 0 && same(both, ageLine(situation, other, 'Both'))) return both;
  }
  return meant.flatMap((baby) =>
    ageLine(situation, baby, 'Of').map(({ key, params }) =>
      line(key, { ...params, baby: nameOf(baby, situation) }),
    ),
  );
}
