import { idOf } from '../care';
import { line } from '../content/line';
import { inPhase } from '../session';
import { ageUnknown, setAge } from './age';
import { setNavel } from './navel';
import { settleAlarm } from './alarms';
import { begin } from './begin';
import { settleDoubt } from './doubt';
import { notFed } from './notFed';
import { feedUnsure, takeUntimed } from './telling';
import { isHeld } from './held';
import { hold, wait } from './hold';
import { settled } from './learned';
import { miss } from './miss';
import { fromTheTop, resume } from './resume';
import { note, notWell } from './signs';
import { settledNow } from './wellAgain';
import { askWhat, close } from './ask';
import { turnedDown, withoutOffering } from './turnedDown';
import type { Handler } from './turns';
import { goOnFrom } from './walking';
import { agreed, declined } from './remind';
import { forgetAll, kept } from './forget';
import { choose } from './choice';
import { weeksUnsure } from './weeksEarly';

/** "Yes" to the question that is open. */
export const yes: Handler = (situation) => {
  const { session } = situation;
  if (session.phase === 'open') return askWhat(situation);
  if (session.phase !== 'asking') return resume(situation);
  const { question, guide } = session;
  switch (question.about) {
    case 'feed':
      return takeUntimed(situation);
    case 'feedEnd':
      return feedUnsure(situation);
    case 'feedDoubt':
      return settleDoubt(situation, true);
    case 'navel':
      return setNavel(situation, 'stumpOn');
    case 'alarm':
      return settleAlarm(situation, question.row, true);
    // A yes is no answer to these.
    case 'degrees':
    case 'age':
    case 'early':
    case 'baby':
      return miss(situation);
    // Whoever agrees to either takes the first.
    case 'choice':
      return choose(situation, 0);
    case 'offer':
      return begin(situation, question.wish);
    case 'well':
      return begin(settledNow(situation), question.wish);
    case 'switch':
      // Whoever changes has judged what baby showed, as whoever goes on.
      return begin(settled(situation), question.wish);
    case 'older': {
      const back = guide === null ? session : inPhase(session, { phase: 'guiding', guide });
      return setAge({ ...situation, session: back }, question.days, question.from);
    }
    case 'resume':
    case 'startAgain':
      return guide === null ? askWhat(situation) : resume(situation);
    case 'goOn':
      return guide === null ? askWhat(situation) : goOnFrom(situation, guide, guide.at);
    case 'startOver':
      return guide === null ? askWhat(situation) : fromTheTop(situation, guide);
    case 'remind':
      return agreed(situation, question);
    case 'forget':
      return forgetAll(situation);
  }
};

/** "No" to the question that is open. Inside a massage it waits, and never stops. */
export const no: Handler = (situation) => {
  const { session, household } = situation;
  if (session.phase === 'open') return close(situation, [line('leave.bye')]);
  if (session.phase !== 'asking') return wait(situation);
  const { question, guide } = session;
  switch (question.about) {
    case 'feed':
      return notFed(situation);
    case 'feedEnd':
      return feedUnsure(situation);
    case 'feedDoubt':
      return settleDoubt(situation, false);
    case 'navel':
      return setNavel(situation, 'healed');
    case 'degrees':
      return note(situation, 'fever');
    case 'well':
      return notWell(situation);
    case 'age':
      return ageUnknown(situation);
    case 'early':
      return weeksUnsure(situation);
    case 'alarm':
      return settleAlarm(situation, question.row, false);
    case 'resume':
    case 'startAgain':
      return askWhat(situation, [], { ...household, place: null });
    case 'remind':
      return declined(situation);
    case 'forget':
      return kept(situation);
    case 'choice':
    case 'offer':
    case 'baby':
      if (guide === null)
        return askWhat(withoutOffering(situation, turnedDown(situation).map(idOf)));
      return isHeld(situation, guide)
        ? hold(situation, guide, [], line('cue.offer'))
        : goOnFrom(situation, guide, guide.at);
    case 'goOn':
      return guide === null ? askWhat(situation) : hold(situation, guide, [line('hold.wait')]);
    case 'startOver':
    case 'switch':
    case 'older':
      return guide === null
        ? askWhat(situation)
        : goOnFrom(situation, guide, guide.at, { opening: [line('confirm.kept')] });
  }
};

/** "I don't know": the safe answer. */
export const notSure: Handler = (situation) => {
  const { session } = situation;
  if (session.phase !== 'asking') return miss(situation);
  switch (session.question.about) {
    case 'degrees':
      return note(situation, 'fever');
    case 'well':
      return notWell(situation);
    case 'age':
      return ageUnknown(situation);
    case 'early':
      return weeksUnsure(situation);
    case 'alarm':
      return settleAlarm(situation, session.question.row, null);
    case 'navel':
      return setNavel(situation, 'stumpOn');
    case 'feed':
    case 'feedEnd':
      return feedUnsure(situation);
    case 'feedDoubt':
      return settleDoubt(situation, true);
    default:
      return miss(situation);
  }
};
