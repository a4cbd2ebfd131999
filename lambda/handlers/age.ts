import { ageInDays, type Baby } from '../care';
import { line, type Line } from '../content/line';
import type { Policy } from '../content/types';
import { isUnderWay } from '../session';
import { babyToday, slotOf, type Household, type Situation, type Turn } from '../situation';
import { youngestDays } from './durations';
import { learned, proceed } from './proceed';
import { askQuestion } from './questions';
import { currentGuide, type Handler } from './turns';
import { waiting } from './where';

/** The youngest reading of an age said in a word. */
const WORDS: Readonly<Record<string, number>> = {
  newborn: 0,
  under_three_weeks: 0,
  over_three_months: 90,
  toddler: 360,
};

/** No baby massage begins at school age; beyond this the number was misheard. */
const OLDEST_DAYS = 5 * 365;

const withBaby = (household: Household, change: Partial<Baby>): Household => {
  const [first = { id: 'first' }, ...others] = household.babies;
  return { ...household, babies: [{ ...first, ...change }, ...others] };
};

/** The age as it was understood: in days for three weeks, in weeks for three months, then months. */
function saidBack(days: number, { newbornDays }: Policy): Line {
  if (days === 0) return line('heard.ageNewborn');
  if (days < newbornDays) return line('heard.ageDays', { count: days });
  const inWeeks = days < 90;
  return line(inWeeks ? 'heard.ageWeeks' : 'heard.ageMonths', {
    count: Math.floor(days / (inWeeks ? 7 : 30)),
  });
}

/** Takes an age in; in the middle of a massage an older one is confirmed first. */
export function takeAge(situation: Situation, days: number): Turn {
  const { household, now, session } = situation;
  if (days > OLDEST_DAYS) return proceed(situation, [line('heard.ageTooOld')]);
  const known = babyToday(household).age;
  const guide = currentGuide(situation);
  const running = guide !== null && isUnderWay(session);
  if (running && known !== undefined && days > ageInDays(known, now)) {
    return askQuestion(situation, { about: 'older', days }, { guide: waiting(situation) });
  }
  return setAge(situation, days);
}

/** Takes an age in without asking, and goes on. */
export function setAge(situation: Situation, days: number): Turn {
  const { household, now, content } = situation;
  const told = { ...situation.session.told };
  delete told.ageUnanswered;
  const after = withBaby(household, { age: { days, countedAt: now } });
  return proceed(learned(situation, { household: after, told }), [saidBack(days, content.policy)]);
}

/** Nobody knows: baby counts as newborn for this session. */
export function ageUnknown(situation: Situation): Turn {
  const told = { ...situation.session.told, ageUnanswered: true } as const;
  return proceed(learned(situation, { told }), [line('heard.ageUnknown')]);
}

export const age: Handler = (situation) => {
  const slot = slotOf(situation, 'age');
  if (slot.kind === 'duration') {
    const days = youngestDays(slot.duration);
    if (days > 0) return takeAge(situation, days);
  }
  const word = slotOf(situation, 'ageWord');
  const days = word.kind === 'matched' ? WORDS[word.id] : undefined;
  return days === undefined
    ? proceed(situation, [line('heard.ageUnclear')])
    : takeAge(situation, days);
};

/** "The cord's still on", "all healed": remembered as due or healed (brief C4.4). */
export function setNavel(situation: Situation, state: 'stumpOn' | 'healing' | 'healed'): Turn {
  const { household, session } = situation;
  const told = { ...session.told };
  if (state === 'healed') delete told.navel;
  const after = withBaby(household, { navel: state === 'healed' ? 'healed' : 'due' });
  const knows = state === 'healed' ? told : { ...told, navel: state };
  const asked = session.phase === 'asking' && session.question.about === 'navel';
  const heard =
    state === 'healed' ? [line('heard.navelHealed')] : asked ? [] : [line('heard.navelHealing')];
  return proceed(learned(situation, { household: after, told: knows }), heard);
}

const NAVEL = { stump_on: 'stumpOn', healing: 'healing', healed: 'healed' } as const;

export const navel: Handler = (situation) => {
  const slot = slotOf(situation, 'navelState');
  const state =
    slot.kind === 'matched' && Object.hasOwn(NAVEL, slot.id)
      ? NAVEL[slot.id as keyof typeof NAVEL]
      : 'stumpOn';
  return setNavel(situation, state);
};
