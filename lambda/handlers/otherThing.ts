import { slotOf, type Situation, type Turn } from '../situation';
import { choose } from './choice';
import { inform } from './help';
import { otherSide, secondSide } from './navigate';
import { chosen } from './whose';

/**
 * "The other one" with nobody else to be meant: of two things to choose from the second, as one says who
 * heard both; in the middle of a massage the other side. Null where it is a baby.
 */
export function otherThing(situation: Situation): Turn | null {
  const { session, household } = situation;
  const who = slotOf(situation, 'who');
  if (who.kind !== 'matched' || who.id !== 'other_one') return null;
  const alone = household.babies.length < 2;
  if (session.phase === 'asking' && session.question.about === 'choice') {
    const { choices, insteadOf: refused } = session.question;
    // What was refused for one of several may be wished for the other.
    if (!alone && refused !== undefined) return null;
    return choices.length === 2 ? choose(situation, 1) : inform(situation, []);
  }
  // Other than whom, where nobody was named?
  const guides = session.phase === 'guiding' && (alone || chosen(situation) === null);
  return guides && secondSide(situation, session.guide) !== undefined ? otherSide(situation) : null;
}
