import { consider, planFor, type StepKey, type Wish } from '../care';
import type { Line } from '../content/line';
import type { Guide } from '../guide';
import { own } from '../json';
import { insteadOf, isSafety, type Question } from '../session';
import type { Situation, Turn } from '../situation';
import { lookAhead } from './ahead';
import { decideOn } from './alarms';
import { answerAsked } from './asked';
import { begin } from './begin';
import { hold } from './hold';
import { onward, sinceFed } from './onward';
import { askedAgain } from './passedOver';
import { askAnew } from './remind';
import { reconciled } from './takenBack';
import { askWhat } from './ask';
import { goOnFrom } from './walking';
import { momentOf, onwardKey } from './where';
import { factsOf } from './whose';

/** The end of strokes for during a feed, once the feed is told to have ended; null elsewhere. */
function afterTheFeed({ wish, terms }: Guide, situation: Situation): StepKey | null {
  const { session, content, now } = situation;
  if (session.told.lastFeedToldAt !== now || session.told.feedingNow) return null;
  const { steps } = planFor(wish, terms, content);
  return steps.every(({ needs }) => needs.duringFeed) ? (steps.at(-1)?.key ?? null) : null;
}

/** An offer for during a feed, when the feed has ended. */
function isOver(question: Question, { session, content }: Situation): boolean {
  if (question.about !== 'offer' || session.told.feedingNow) return false;
  const { start } = question.wish;
  const known = 'routine' in start ? own(content.routines, start.routine) : undefined;
  return known?.duringFeed ?? false;
}

/** Refusals that an age told later may lift. */
const FOR_AGE: readonly (string | undefined)[] = ['newborn', 'tooYoung'];

/** What was refused for want of an age and is still wished for, now that one suits it; else null. */
function wishKept(question: Question, situation: Situation): Wish | null {
  const wish = insteadOf(question);
  if (wish === undefined || !FOR_AGE.includes(situation.session.refused)) return null;
  return consider(wish, false, factsOf(situation)).kind === 'refuse' ? null : wish;
}

/**
 * Goes on with whatever was waiting, now that more is known: the asked wish begins, the massage goes
 * on under the rules as they are now, a pause stays a pause. `heard` says back what was understood.
 */
export const proceed = (situation: Situation, heard: readonly Line[], withoutTummy = false): Turn =>
  reconciled(situation, heard, (then, lines) => goingOn(then, lines, withoutTummy));

function goingOn(situation: Situation, heard: readonly Line[], withoutTummy: boolean): Turn {
  const { session } = situation;
  switch (session.phase) {
    case 'open':
      return askWhat(situation, heard);
    case 'guiding': {
      const last = afterTheFeed(session.guide, situation);
      if (last !== null) return goOnFrom(situation, session.guide, last, { opening: heard });
      const moment = momentOf(session.guide, situation);
      if (moment.at === 'finished') return askWhat(situation, heard);
      const key = onwardKey(moment);
      return onward(situation, session.guide, key, { opening: heard });
    }
    case 'paused': {
      const { guide, why } = sinceFed(session.guide, session.guide.at, situation);
      const [next] = lookAhead(situation, guide, guide.at).steps;
      return hold(situation, { ...guide, at: next?.key ?? guide.at }, [...heard, ...why]);
    }
    case 'asking': {
      const { question, guide } = session;
      if (question.about === 'alarm') return decideOn(situation, question, heard);
      if (isOver(question, situation)) return askWhat(situation, heard);
      // A new age overrules the one that was being confirmed.
      if (question.about === 'older' && guide !== null) {
        return onward(situation, guide, guide.at, { opening: heard });
      }
      const kept = wishKept(question, situation);
      if (kept !== null && guide === null) return begin(situation, kept, false, heard);
      if (question.about === 'remind') return askAnew(situation, question, heard);
      if (!isSafety(question)) return askedAgain(situation, question, guide, heard);
      const { ready, wish } = question;
      if (ready !== undefined && (guide === null || ready === 'remind')) {
        return answerAsked(situation, { wish, ready, guide, heard, withoutTummy });
      }
      const leaveOut = question.withoutTummy || withoutTummy;
      if (guide === null) return begin(situation, question.wish, leaveOut, heard);
      const terms = { ...guide.terms, withoutTummy: leaveOut };
      return onward(situation, { ...guide, terms }, guide.at, { entering: true, opening: heard });
    }
  }
}
