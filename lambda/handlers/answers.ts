import { line } from '../content/line';
import { inPhase } from '../session';
import { slotOf, type Situation, type Turn } from '../situation';
import { ageSaidBack, ageUnknown, setAge, setNavel, takeAge } from './age';
import { settleAlarm } from './alarms';
import { begin } from './begin';
import { inMinutes, minutesIn, youngestDays } from './durations';
import { settleDoubt } from './feeds';
import { notFed } from './notFed';
import { feedUnsure, takeFeed } from './telling';
import { isHeld } from './held';
import { hold, wait } from './hold';
import { settled } from './learned';
import { miss } from './miss';
import { forBaby } from './asked';
import { askQuestion } from './questions';
import { fromTheTop, goBack, resume } from './resume';
import { askWhat, close, type Handler } from './turns';
import { goOnFrom } from './walking';
import { agreed, declined } from './remind';
import { forgetAll, kept } from './forget';
import { about, forGuide } from './whose';
import { forMinutes } from './time';

/** "Yes" to the question that is open. */
export const yes: Handler = (situation) => {
  const { session } = situation;
  if (session.phase === 'open') return askWhat(situation);
  if (session.phase !== 'asking') return resume(situation);
  const { question, guide } = session;
  switch (question.about) {
    case 'feed':
      return takeFeed(situation, 0, false);
    case 'feedEnd':
      return feedUnsure(situation);
    case 'feedDoubt':
      return settleDoubt(situation, true);
    case 'navel':
      return setNavel(situation, 'stumpOn');
    case 'alarm':
      return settleAlarm(situation, question.row, true);
    // A yes is no answer to these.
    case 'age':
    case 'baby':
      return miss(situation);
    // Whoever agrees to either takes the first.
    case 'choice':
      return choose(situation, 0);
    case 'offer':
      return begin(situation, question.wish);
    case 'switch':
      // Whoever changes has judged what baby showed, as whoever goes on.
      return begin(settled(situation), question.wish);
    case 'older': {
      const back = guide === null ? session : inPhase(session, { phase: 'guiding', guide });
      return setAge({ ...situation, session: back }, question.days);
    }
    case 'resume':
      return guide === null
        ? askWhat(situation)
        : goBack(forGuide(situation, guide), guide, question.from);
    case 'goOn':
      return guide === null ? askWhat(situation) : goOnFrom(situation, guide, guide.at);
    case 'startAgain':
      return guide === null ? askWhat(situation) : fromTheTop(forGuide(situation, guide), guide);
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
    case 'age':
      return ageUnknown(situation);
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
      if (guide === null) return askWhat(situation);
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
    case 'age':
      return ageUnknown(situation);
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

/** The choice of that number from the question that is open, if it is one. */
function choose(situation: Situation, index: number): Turn {
  const { session } = situation;
  if (session.phase !== 'asking') return miss(situation);
  const { question } = session;
  if (question.about === 'offer') return begin(situation, question.wish);
  if (question.about === 'baby') {
    const named = situation.household.babies.at(index);
    return named === undefined
      ? askQuestion(situation, question, session)
      : forBaby(about(situation, named.id), question, session.guide);
  }
  if (question.about !== 'choice') return miss(situation);
  const start = question.choices.at(index);
  return start === undefined
    ? askQuestion(situation, question, session)
    : begin(situation, { start });
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 0,
  any: 0,
  second: 1,
  third: 2,
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
  if (anyBaby) return askQuestion(situation, session.question, session);
  return choose(situation, (slot.kind === 'matched' && ORDINALS[slot.id]) || 0);
};

/** A bare amount of time means what was asked for: an age, minutes since a feed, or time to spend. */
export const bareDuration: Handler = (situation) => {
  const { session } = situation;
  const slot = slotOf(situation, 'duration');
  if (slot.kind !== 'duration') return miss(situation);
  const about = session.phase === 'asking' ? session.question.about : null;
  // Nobody counts a feed in days, so days and longer are an age whatever was asked.
  const days = youngestDays(slot.duration, ageSaidBack(situation));
  if (days > 0) return takeAge(situation, days);
  if (about === 'feed' || about === 'feedEnd' || about === 'feedDoubt') {
    return takeFeed(situation, minutesIn(slot.duration), inMinutes(slot.duration));
  }
  return about === 'age' || about === 'alarm'
    ? miss(situation)
    : forMinutes(situation, minutesIn(slot.duration));
};

/** A bare number: weeks of age (the younger reading), minutes since a feed, or the choice. */
export const number: Handler = (situation) => {
  const { session } = situation;
  const slot = slotOf(situation, 'number');
  if (slot.kind !== 'number' || session.phase !== 'asking') return miss(situation);
  switch (session.question.about) {
    case 'age':
    case 'alarm':
      return takeAge(situation, slot.number * 7);
    case 'feed':
    case 'feedEnd':
    case 'feedDoubt':
      return takeFeed(situation, slot.number, true);
    case 'choice':
      return slot.number > 0 ? choose(situation, slot.number - 1) : miss(situation);
    default:
      return miss(situation);
  }
};
