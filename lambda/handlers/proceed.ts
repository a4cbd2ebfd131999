import { consider, feedClock, planFor, termsFor, type StepKey, type Told } from '../care';
import type { Line } from '../content/line';
import type { Guide } from '../guide';
import { isSafety, type Question, type Session } from '../session';
import { factsOf, type Household, type Situation, type Turn } from '../situation';
import { lookAhead } from './ahead';
import { begin } from './begin';
import { hold } from './hold';
import { askQuestion } from './questions';
import { refusalLine } from './reasons';
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

/** Why the tummy, still to come, will be left out. */
function whyWithout(guide: Guide, key: StepKey, situation: Situation): Line[] {
  const { content, now } = situation;
  const { steps } = planFor(guide.wish, guide.terms, content);
  const left = steps.slice(steps.findIndex((step) => step.key === key));
  if (!left.some(({ needs }) => needs.feedingWait === 'hard')) return [];
  const clock = feedClock(factsOf(situation).baby.feeds, now, content.policy);
  return clock.says === 'wait'
    ? [refusalLine({ because: 'fed', minutesLeft: clock.minutesLeft }, [])]
    : [refusalLine({ because: 'withoutTummy' }, [])];
}

/** The guide under the terms of now: after a feed told in the middle, what suits a full tummy comes. */
function sinceFed(guide: Guide, key: StepKey, situation: Situation) {
  const { terms, wish } = guide;
  const { variant } = termsFor(wish, terms.withoutTummy, factsOf(situation));
  const changes = terms.variant === 'whole' && variant === 'afterFeed';
  if (!changes) return { guide, why: [] };
  const why = whyWithout(guide, key, situation);
  return { guide: { ...guide, terms: { ...terms, variant } }, why };
}

/** On with a massage after something was learned; where a rule ends it, something else is offered. */
function onward(
  situation: Situation,
  before: Guide,
  key: StepKey,
  going: { readonly opening: readonly Line[]; readonly entering?: boolean },
): Turn {
  const { guide, why } = sinceFed(before, key, situation);
  const { steps, unknown } = lookAhead(situation, guide, key);
  const { wish, terms } = guide;
  if (steps.length === 0 && unknown === null) {
    const decision = consider(wish, terms.withoutTummy, factsOf(situation));
    if (decision.kind === 'refuse') {
      return begin(situation, wish, terms.withoutTummy, going.opening);
    }
  }
  return goOnFrom(situation, guide, key, { ...going, opening: [...going.opening, ...why] });
}

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
      const last = afterTheFeed(session.guide, situation);
      if (last !== null) return goOnFrom(situation, session.guide, last, { opening: heard });
      const moment = momentOf(session.guide, situation);
      const key = moment.at === 'closing' ? (moment.next ?? moment.key) : moment.key;
      return onward(situation, session.guide, key, { opening: heard });
    }
    case 'paused': {
      const { guide, why } = sinceFed(session.guide, session.guide.at, situation);
      const [next] = lookAhead(situation, guide, guide.at).steps;
      return hold(situation, { ...guide, at: next?.key ?? guide.at }, [...heard, ...why]);
    }
    case 'asking': {
      const { question, guide } = session;
      if (isOver(question, situation)) return askWhat(situation, heard);
      if (!isSafety(question)) return askQuestion(situation, question, { guide, say: heard });
      const leaveOut = question.withoutTummy || withoutTummy;
      if (guide === null) return begin(situation, question.wish, leaveOut, heard);
      const terms = { ...guide.terms, withoutTummy: leaveOut };
      return onward(situation, { ...guide, terms }, guide.at, { entering: true, opening: heard });
    }
  }
}
