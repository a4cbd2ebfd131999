import { ageInDays } from '../care';
import { line } from '../content/line';
import { slotOf, type Household, type Situation, type Turn } from '../situation';
import { learned } from './learned';
import { miss } from './miss';
import { proceed } from './proceed';
import { honestly } from './recording';
import type { Handler } from './turns';
import { babyToday, chosen, withBaby } from './whose';

/** "The cord's still on", "all healed": remembered as due or healed (brief C4.4). */
export function setNavel(situation: Situation, state: 'stumpOn' | 'healing' | 'healed'): Turn {
  const { household, session, now } = situation;
  const told = { ...session.told };
  if (state === 'healed') delete told.navel;
  const baby = chosen(situation);
  const after =
    baby === null
      ? navelOfAny(household, state === 'healed')
      : withBaby(household, baby.id, {
          navel: state === 'healed' ? 'healed' : 'due',
          navelAt: now,
        });
  const knows = state === 'healed' ? told : { ...told, navel: state };
  const asked = session.phase === 'asking' && session.question.about === 'navel';
  const heard =
    state === 'healed' ? [line('heard.navelHealed')] : asked ? [] : [line('heard.navelHealing')];
  return proceed(learned(situation, { household: after, told: knows }), [
    ...heard,
    ...honestly(situation),
  ]);
}

/** Nobody said whose: what forbids counts for all, and what permits for none. */
const navelOfAny = (household: Household, healed: boolean): Household => ({
  ...household,
  babies: household.babies.map((baby) =>
    healed || baby.navel === 'healed' ? baby : { ...baby, navel: 'due' },
  ),
});

const NAVEL = { stump_on: 'stumpOn', healing: 'healing', healed: 'healed' } as const;

/** "It's all good now" may be about anything, where nobody asked about the navel. */
function isPerhaps(situation: Situation, said: string): boolean {
  const { session, content } = situation;
  const asked = session.phase === 'asking' && session.question.about === 'navel';
  const heard = said.toLowerCase();
  return !asked && !content.requests.navelWords.some((word) => heard.includes(word));
}

/** Whether whatever forbids about the navel may still be so: up to the age at which it is asked about. */
function mayHealYet(situation: Situation): boolean {
  const { age } = babyToday(situation);
  const { navelAskedUntilDays } = situation.content.policy;
  return age === undefined || ageInDays(age, situation.now) <= navelAskedUntilDays;
}

export const navel: Handler = (situation) => {
  const slot = slotOf(situation, 'navelState');
  const state =
    slot.kind === 'matched' && Object.hasOwn(NAVEL, slot.id)
      ? NAVEL[slot.id as keyof typeof NAVEL]
      : 'stumpOn';
  const isHeard = slot.kind === 'matched' || slot.kind === 'unmatched';
  // What forbids, and may be so, is taken all the same.
  const forbids = state !== 'healed' && mayHealYet(situation);
  if (isHeard && !forbids && isPerhaps(situation, slot.said)) return miss(situation);
  return setNavel(situation, state);
};
