import { ageInDays } from '../care';
import { line, type Line } from '../content/line';
import { spoken } from '../reply/reply';
import { inPhase } from '../session';
import { babyToday, slotOf } from '../situation';
import { emergencyNumber, type Handler } from './turns';

/** Anything that matched no alarm of ours is still an alarm: the parent is worried. */
const UNNAMED = 'worried';

/**
 * Brief E: beats every state. Spoken at once, without the first words; an emergency is repeated
 * once. The place is dropped, nothing is offered and no reason is kept.
 */
export const emergency: Handler = (situation) => {
  const { content, country, household, session, measure, now } = situation;
  const slot = slotOf(situation, 'alarm');
  const id =
    slot.kind === 'matched' && Object.hasOwn(content.emergencies, slot.id) ? slot.id : UNNAMED;
  const known = content.emergencies[id];
  const { age } = babyToday(household);
  const days = age === undefined ? 0 : ageInDays(age, now);
  const older =
    known?.older !== undefined && days >= known.older.fromDays ? known.older.line : null;
  const key = older ?? ((content.policy.emergencyDetail && known?.detail) || known?.line);
  const params = {
    number: emergencyNumber(country),
    crisis: { crisisLine: country?.crisisLine ?? null },
  };
  const answer: Line = {
    ...line('emergency.worried', params),
    ...(key && { key: key as Line['key'] }),
  };
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
