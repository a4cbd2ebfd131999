import { slotOf, type Situation, type Turn } from '../situation';
import { forBaby } from './asked';
import { begin } from './begin';
import { miss } from './miss';
import { askedAgain } from './passedOver';
import type { Handler } from './turns';
import { about } from './whose';

/** The choice of that number from the question that is open, if it is one. */
export function choose(situation: Situation, index: number): Turn {
  const { session } = situation;
  if (session.phase !== 'asking') return miss(situation);
  const { question } = session;
  if (question.about === 'offer') return begin(situation, question.wish);
  if (question.about === 'baby') {
    const named = situation.household.babies.at(index);
    return named === undefined
      ? askedAgain(situation, question, session.guide)
      : forBaby(about(situation, named.id), question, session.guide);
  }
  if (question.about !== 'choice') return miss(situation);
  const start = question.choices.at(index);
  return start === undefined
    ? askedAgain(situation, question, session.guide)
    : begin(situation, { start });
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 0,
  any: 0,
  second: 1,
  third: 2,
  fourth: 3,
  fifth: 4,
  sixth: 5,
  last: -1,
};

/** "The first one", "you choose". */
export const choice: Handler = (situation) => {
  const { session } = situation;
  const slot = slotOf(situation, 'ordinal');
  const anyBaby =
    session.phase === 'asking' &&
    session.question.about === 'baby' &&
    (slot.kind !== 'matched' || slot.id === 'any');
  // Whose tummy it is cannot be ours to choose.
  if (anyBaby) return askedAgain(situation, session.question, session.guide);
  return choose(situation, (slot.kind === 'matched' && ORDINALS[slot.id]) || 0);
};
