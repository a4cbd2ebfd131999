import { idOf } from '../care';
import type { Line } from '../content/line';
import type { Guide } from '../guide';
import { inPhase, type Question } from '../session';
import type { Situation, Turn } from '../situation';
import { askElse } from './ask';
import { askQuestion } from './questions';

type Offer = Extract<Question, { about: 'offer' }>;

/** An offer that was passed over so often is not made again. */
const MOST_PASSED = 2;

/**
 * The same question again, perhaps behind words that did not answer it: what was offered is offered in
 * other words, and a single offer is dropped before it nags.
 */
export function askedAgain(
  situation: Situation,
  question: Question,
  guide: Guide | null,
  say: readonly Line[] = [],
): Turn {
  if (question.about !== 'offer' && question.about !== 'choice') {
    return askQuestion(situation, question, { guide, say });
  }
  const passed = (question.passed ?? 0) + 1;
  if (question.about === 'offer' && passed > MOST_PASSED && guide === null) {
    const open = inPhase(situation.session, { phase: 'open' });
    return askElse({ ...situation, session: open }, say);
  }
  return askQuestion(situation, { ...question, passed }, { guide, say });
}

/** An offer that a refusal makes; the one that is open already is put in other words. */
export function offeredAgain({ session }: Situation, offer: Offer): Offer {
  if (session.phase !== 'asking' || session.question.about !== 'offer') return offer;
  const { wish, passed = 0 } = session.question;
  return idOf(wish.start) === idOf(offer.wish.start) ? { ...offer, passed: passed + 1 } : offer;
}
