import { ageInDays } from '../care';
import type { LineKey } from '../content';
import { line, type Line } from '../content/line';
import type { Emergency, Id } from '../content/types';
import { own } from '../json';
import { spoken, type Card } from '../reply/reply';
import { inPhase } from '../session';
import type { Household, Situation, Turn } from '../situation';
import { adviceLine, dropping, emergencyNumber, forAge } from './turns';
import { babyToday, chosen } from './whose';

/** The words for a baby of this age, with first aid where a clinician has signed it. */
function keyOf(known: Emergency | undefined, situation: Situation): LineKey {
  if (known === undefined) return 'emergency.worried';
  const { content, now } = situation;
  const { age } = babyToday(situation);
  const days = age === undefined ? 0 : ageInDays(age, now);
  const older = known.older !== undefined && days >= known.older.fromDays ? known.older.line : null;
  const detail = content.policy.emergencyDetail ? known.detail : undefined;
  return forAge((older ?? detail ?? known.line) as LineKey, situation);
}

/** The words of a row, for this country and baby. */
export const rowWords = (row: Id, situation: Situation): Line => {
  const { content, country } = situation;
  const crisis = { crisisLine: country?.crisisLine ?? null };
  const poison = { poisonLine: country?.poisonLine ?? null };
  const params = { number: emergencyNumber(country), advice: adviceLine(country), poison, crisis };
  return { key: keyOf(own(content.emergencies, row), situation), params };
};

/** Whom to call, large, and nothing of what was said. */
function cardOf(shows: Emergency['card'], { country }: Situation): Card {
  const text = line('emergency.card_text');
  if (shows === 'doctor') {
    return { title: line('emergency.card_doctor', { advice: adviceLine(country) }), text };
  }
  const digits = shows === 'crisis' ? country?.crisisLine : country?.emergency;
  const unknown = shows === 'crisis' ? 'emergency.card_some_crisis' : 'emergency.card_local';
  const known = shows === 'crisis' ? 'emergency.card_crisis' : 'emergency.card_number';
  const title = digits === undefined ? line(unknown) : line(known, { number: { digits } });
  return { title, text };
}

/** A navel that bleeds or oozes is not healed, whatever was told before; of several, anyone's. */
function withOpenNavel(situation: Situation): Household {
  const { now } = situation;
  const baby = chosen(situation);
  const household = dropping(situation);
  const babies = household.babies.map((one) =>
    baby === null || one.id === baby.id ? { ...one, navel: 'due' as const, navelAt: now } : one,
  );
  return { ...household, babies };
}

/**
 * Brief E: beats every state. Spoken at once, without the first words; an emergency is repeated
 * once. The place is dropped, nothing is offered and no reason is kept. `words` are a rule's own
 * (brief C3), where they take the row's tier and closing only.
 */
export function raise(situation: Situation, row: Id, words?: Line): Turn {
  const { content, session, measure } = situation;
  const known = own(content.emergencies, row);
  const answer = words ?? rowWords(row, situation);
  const times = known?.tier === 'emergency' ? 2 : 1;
  return {
    reply: {
      say: spoken(Array.from({ length: times }, () => measure.line(answer).line)),
      after: { kind: 'close' },
      card: cardOf(known?.card ?? 'number', situation),
    },
    session: inPhase(session, { phase: 'open' }),
    household: known?.unhealsNavel ? withOpenNavel(situation) : dropping(situation),
  };
}
