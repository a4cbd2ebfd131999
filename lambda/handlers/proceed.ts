import { termsFor, type Told } from '../care';
import type { Line } from '../content/line';
import type { Guide } from '../guide';
import { isSafety, type Question, type Session } from '../session';
import { factsOf, type Household, type Situation, type Turn } from '../situation';
import { begin } from './begin';
import { hold } from './hold';
import { askQuestion } from './questions';
import { askWhat } from './turns';
import { goOnFrom } from './walking';
import { momentOf } from './where';

/** The situation after something was learned, before it is decided again. */
export const learned = (
  situation: Situation,
  change: { household?: Household; told?: Told },
): Situation => {
  const { session } = situation;
  const told: Session = change.told === undefined ? session : { ...session, told: change.told };
  return { ...situation, household: change.household ?? situation.household, session: told };
};

/** The guide under the terms of now: after a feed told in the middle, what suits a full tummy comes. */
function sinceFed(guide: Guide, situation: Situation): Guide {
  const { terms, wish } = guide;
  const { variant } = termsFor(wish, terms.withoutTummy, factsOf(situation));
  const changes = terms.variant === 'whole' && variant === 'afterFeed';
  return changes ? { ...guide, terms: { ...terms, variant } } : guide;
}

/** An offer for during a feed, when the feed has ended. */
function isOver(question: Question, { session, content }: Situation): boolean {
  if (question.about !== 'offer' || session.told.feedingNow) return false;
  const { start } = question.wish;
  const known = 'routine' in start ? content.routines[start.routine] : undefined;
  return known?.duringFeed ?? false;
}

/**
 * Goes on with whatever was waiting, now that more is known: the asked wish begins, the massage goes
 * on under the rules as they are now, a pause stays a pause. `heard` says back what was understood.
 */
export function proceed(situation: Situation, heard: readonly Line[], withoutTummy = false): Turn {
  const { session } = situation;
  switch (session.phase) {
    case 'open':
      return askWhat(situation, heard);
    case 'guiding': {
      const moment = momentOf(session.guide, situation);
      const key = moment.at === 'closing' ? (moment.next ?? moment.key) : moment.key;
      return goOnFrom(situation, sinceFed(session.guide, situation), key, { opening: heard });
    }
    case 'paused':
      return hold(situation, sinceFed(session.guide, situation), heard);
    case 'asking': {
      const { question, guide } = session;
      if (isOver(question, situation)) return askWhat(situation, heard);
      if (!isSafety(question)) return askQuestion(situation, question, { guide, say: heard });
      const leaveOut = question.withoutTummy || withoutTummy;
      if (guide === null) return begin(situation, question.wish, leaveOut, heard);
      const terms = { ...guide.terms, withoutTummy: leaveOut };
      return goOnFrom(situation, { ...guide, terms }, guide.at, { entering: true, opening: heard });
    }
  }
}
