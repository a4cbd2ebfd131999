import { line, type Line } from '../content/line';
import { isSafety } from '../session';
import type { Situation, Turn } from '../situation';
import { ageUnknown } from './age';
import { setNavel } from './navel';
import { settleAlarm } from './alarms';
import { settleDoubt } from './doubt';
import { feedUnsure } from './telling';
import { hold } from './hold';
import { askedAgain } from './passedOver';
import { note, notWell } from './signs';
import { askWhat } from './ask';
import type { Handler } from './turns';
import { onward } from './onward';
import { waitForWord } from './speak';
import { weeksUnsure } from './weeksEarly';
import { momentOf, onwardKey, waitsForWord } from './where';

/** The help grows with the misses in a row: a nudge, two examples, all there is. */
const GRADES: readonly Line['key'][] = ['miss.nudge', 'miss.examples', 'miss.help'];

/** The same behind a question, of which the examples are its answers. */
const GRADES_ASKED: readonly Line['key'][] = ['miss.nudge', 'miss.yesOrNo', 'miss.orElse'];

function graded(
  situation: Situation,
  answer: (say: readonly Line[]) => Turn,
  grades: readonly Line['key'][] = GRADES,
): Turn {
  const { misses } = situation.session;
  const key = grades[Math.min(misses, grades.length - 1)] ?? 'miss.help';
  // Beyond the last grade its wordings take turns, so that no sentence comes twice in a row.
  const turn = answer([{ ...line(key), variant: misses }]);
  return { ...turn, session: { ...turn.session, misses: misses + 1 } };
}

/** A choice that was missed again: how to choose, and then whatever else is wished for. */
function notChosen(situation: Situation): Turn {
  const { session } = situation;
  if (session.phase !== 'asking') return askWhat(situation);
  if (session.misses > 1) return graded(situation, (say) => askWhat(situation, say));
  const turn = askedAgain(situation, session.question, session.guide);
  return { ...turn, session: { ...turn.session, misses: session.misses + 1 } };
}

/** Words that answer no safety question: it is asked once more before the safe answer counts. */
export const noAnswer: Handler = (situation) => {
  const { session } = situation;
  if (session.phase !== 'asking' || session.misses > 0) return miss(situation);
  const { question, guide } = session;
  const ask = (say: readonly Line[]) => askedAgain(situation, question, guide, say);
  return graded(situation, ask, GRADES_ASKED);
};

/** What was not understood: baby noise in a massage, the safe answer to a safety question. */
export const miss: Handler = (situation) => {
  const { session } = situation;
  switch (session.phase) {
    case 'open':
      return graded(situation, (say) => askWhat(situation, say));
    case 'paused':
      return hold(situation, session.guide, []);
    case 'guiding': {
      const moment = momentOf(session.guide, situation);
      if (moment.at === 'finished') return graded(situation, (say) => askWhat(situation, say));
      const next = onwardKey(moment);
      if (waitsForWord(situation, moment)) {
        return waitForWord(situation, session.guide, { heard: moment.key, next }, []);
      }
      const opening = [line(moment.at === 'closing' ? 'guiding.iGoOn' : 'guiding.carryingOn')];
      return onward(situation, session.guide, next, { opening });
    }
    case 'asking': {
      const { question, guide } = session;
      if (question.about === 'alarm') return settleAlarm(situation, question.row, null);
      if (question.about === 'degrees') return note(situation, 'fever');
      if (question.about === 'well') return notWell(situation);
      if (question.about === 'age' && session.misses > 0) return ageUnknown(situation);
      if (question.about === 'early' && session.misses > 0) return weeksUnsure(situation);
      if (question.about === 'choice' && session.misses > 0) return notChosen(situation);
      if (!isSafety(question) || question.about === 'age' || question.about === 'early') {
        const ask = (say: readonly Line[]) => askedAgain(situation, question, guide, say);
        return graded(situation, ask, GRADES_ASKED);
      }
      if (question.about === 'navel') return setNavel(situation, 'stumpOn');
      return question.about === 'feedDoubt' ? settleDoubt(situation, true) : feedUnsure(situation);
    }
  }
};
