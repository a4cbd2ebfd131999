import type { Told } from '../care';
import type { Line } from '../content/line';
import { isSafety, type Session } from '../session';
import type { Household, Situation, Turn } from '../situation';
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
      return goOnFrom(situation, session.guide, key, { opening: heard });
    }
    case 'paused':
      return hold(situation, session.guide, heard);
    case 'asking': {
      const { question, guide } = session;
      if (!isSafety(question)) return askQuestion(situation, question, { guide, say: heard });
      const leaveOut = question.withoutTummy || withoutTummy;
      if (guide === null) return begin(situation, question.wish, leaveOut, heard);
      const terms = { ...guide.terms, withoutTummy: leaveOut };
      return goOnFrom(situation, { ...guide, terms }, guide.at, { entering: true, opening: heard });
    }
  }
}
