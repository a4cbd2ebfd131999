import { ageInDays } from '../care';
import type { LineKey } from '../content';
import type { Line } from '../content/line';
import type { Emergency } from '../content/types';
import { spoken } from '../reply/reply';
import { inPhase } from '../session';
import { babyToday, slotOf, type Situation } from '../situation';
import { emergencyNumber, type Handler } from './turns';

/** Anything that matched no alarm of ours is still an alarm: the parent is worried. */
const UNNAMED = 'worried';

/** The answer for a baby of this age, with first aid where a clinician has signed it. */
function keyOf(known: Emergency | undefined, { content, household, now }: Situation): LineKey {
  if (known === undefined) return 'emergency.worried';
  const { age } = babyToday(household);
  const days = age === undefined ? 0 : ageInDays(age, now);
  const older = known.older !== undefined && days >= known.older.fromDays ? known.older.line : null;
  const detail = content.policy.emergencyDetail ? known.detail : undefined;
  return (older ?? detail ?? known.line) as LineKey;
}

/**
 * Brief E: beats every state. Spoken at once, without the first words; an emergency is repeated
 * once. The place is dropped, nothing is offered and no reason is kept.
 */
export const emergency: Handler = (situation) => {
  const { content, country, household, session, measure } = situation;
  const slot = slotOf(situation, 'alarm');
  const id =
    slot.kind === 'matched' && Object.hasOwn(content.emergencies, slot.id) ? slot.id : UNNAMED;
  const known = content.emergencies[id];
  const params = {
    number: emergencyNumber(country),
    crisis: { crisisLine: country?.crisisLine ?? null },
  };
  const answer: Line = { key: keyOf(known, situation), params };
  const times = known?.tier === 'emergency' ? 2 : 1;
  return {
    reply: {
      say: spoken(Array.from({ length: times }, () => measure.line(answer).line)),
      after: { kind: 'close' },
    },
    session: inPhase(session, { phase: 'open' }),
    household: { ...household, place: null },
  };
};
