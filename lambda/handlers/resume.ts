import { consider, idOf, planFor, type StepKey, type Wish } from '../care';
import { line, type Line } from '../content/line';
import type { Guide } from '../guide';
import { spoken } from '../reply/reply';
import type { Place, Situation, Turn } from '../situation';
import { lookAhead } from './ahead';
import { begin, offerInstead } from './begin';
import { isHeld } from './held';
import { askedAgain } from './passedOver';
import { askQuestion, stepName, whereLine } from './questions';
import { ask, askWhat } from './ask';
import { currentGuide, type Handler } from './turns';
import { onward } from './onward';
import { saidReady } from './opening';
import { longAway, momentOf, onwardKey, playsElsewhere, returnTo, unfinished } from './where';
import { chosen, factsOf, forGuide, whoseChanged, whoseLine } from './whose';

/**
 * Goes on with a massage after a while, saying in one sentence where we are: right before the first
 * step, or before the question that comes first.
 */
export function goBack(
  before: Situation,
  guide: Guide,
  key: StepKey,
  opening: readonly Line[] = [],
): Turn {
  const { saidOnce, ...session } = saidReady(before.session);
  const gone = { ...session, saidOnce: saidOnce.filter((said) => said !== 'where') };
  const situation = { ...before, session: gone };
  const back = line('resume.back', { step: stepName(guide, key, situation) });
  const { unknown } = lookAhead(situation, guide, key);
  const asksFirst = unknown !== null;
  const saying = asksFirst ? { opening: [...opening, back] } : { opening, back };
  return onward(situation, guide, key, { entering: true, ...saying });
}

/** What an earlier session left, from its first step: another massage, decided anew. */
export const startAgain = (
  situation: Situation,
  { wish }: Guide,
  say: readonly Line[] = [],
): Turn => begin(situation, wish, false, [...say, line('resume.fromTheTop')]);

/** From the first step of what is going on. */
export function fromTheTop(situation: Situation, guide: Guide): Turn {
  const { steps } = planFor(guide.wish, guide.terms, situation.content);
  return onward(situation, guide, steps[0]?.key ?? guide.at, {
    opening: [line('resume.fromTheTop')],
  });
}

/** Where nothing that is left may be spoken: why not, and what can start instead; else null. */
function refusedAhead(situation: Situation, guide: Guide, key: StepKey): Turn | null {
  const { steps, unknown } = lookAhead(situation, guide, key);
  if (steps.length > 0 || unknown !== null) return null;
  const { wish, terms } = guide;
  const theirs = forGuide(situation, guide);
  const decision = consider(wish, terms.withoutTummy, factsOf(theirs));
  return decision.kind === 'refuse' ? begin(theirs, wish, terms.withoutTummy) : null;
}

/** Offers the massage an earlier session left, or null where there is none. */
export function offerToResume(situation: Situation): Turn | null {
  const place = unfinished(situation);
  if (place === null) return null;
  const { guide } = place;
  const blocked = refusedAhead(situation, guide, returnTo(place, situation));
  // With several babies nobody has said yet that this one is to be massaged now.
  if (blocked !== null) return guide.baby === undefined ? blocked : null;
  const whose = whoseLine(forGuide(situation, guide));
  if (longAway(place, situation)) {
    const say = [
      ...whose,
      line('resume.longAgo', { massage: { name: idOf(guide.wish.start), form: 'the' } }),
    ];
    return askQuestion(situation, { about: 'startAgain' }, { guide, say });
  }
  const from = returnTo(place, situation);
  const say = [...whose, whereLine(guide, from, situation)];
  const saidOnce = [...situation.session.saidOnce, 'where' as const];
  const session = { ...situation.session, saidOnce };
  return askQuestion(
    situation,
    { about: 'resume', from },
    { guide: { ...guide, at: from }, say, session },
  );
}

/**
 * Whether something that was offered is left for the massage of an earlier session: not while what
 * baby shows holds it, and not for a question that must be answered.
 */
function leavesOffer(situation: Situation, place: Place | null): boolean {
  const { session } = situation;
  if (place === null || session.phase !== 'asking') return false;
  const offers = session.question.about === 'offer' || session.question.about === 'choice';
  return offers && !isHeld(forGuide(situation, place.guide), place.guide);
}

/** What is offered for another baby than whose massage was left: that is who is in hand. */
function offeredToOther(situation: Situation, place: Place | null): Wish | null {
  const { session } = situation;
  const theirs = place?.guide.baby;
  if (session.phase !== 'asking' || session.question.about !== 'offer') return null;
  const isOther = theirs !== undefined && chosen(situation) !== null;
  return isOther && chosen(situation)?.id !== theirs ? session.question.wish : null;
}

/** With nothing to go on with: something is offered that can start now, and was not turned down. */
export function nothingLeft(situation: Situation): Turn {
  const { session, content } = situation;
  const { nothing, feeding } = content.instead;
  const say = [line('resume.nothing')];
  const possible = (session.told.feedingNow ? feeding : nothing).filter(
    (one) => !session.turnedDown?.includes(idOf(one)),
  );
  return offerInstead(situation, possible, say) ?? askWhat(situation, say);
}

/** "Resume" in any phase: what is running goes on, what was left is gone on with at once. */
export const resume: Handler = (situation) => {
  const guide = currentGuide(situation);
  const { session } = situation;
  if (session.phase === 'asking' && guide !== null) {
    const { question } = session;
    if (question.about === 'resume')
      return goBack(forGuide(situation, guide), guide, question.from);
    if (question.about === 'startAgain') return startAgain(forGuide(situation, guide), guide);
  }
  // Waited for instead, it has not been gone on from in this session.
  if (session.phase === 'paused' && session.saidOnce.includes('where')) {
    return goBack(forGuide(situation, session.guide), session.guide, session.guide.at);
  }
  if (guide !== null) {
    const moment = momentOf(guide, situation);
    if (moment.at === 'finished') return askWhat(situation);
    if (moment.at === 'closing') return onward(situation, guide, onwardKey(moment));
    const step = stepName(guide, moment.key, situation);
    return onward(situation, guide, moment.key, { back: line('guiding.backTo', { step }) });
  }
  const place = unfinished(situation);
  const offered = offeredToOther(situation, place);
  if (offered !== null) return begin(situation, offered);
  if (session.phase === 'asking' && !leavesOffer(situation, place)) {
    return askedAgain(situation, session.question, null);
  }
  if (place === null) return nothingLeft(situation);
  if (longAway(place, situation)) return offerToResume(situation) ?? askWhat(situation);
  return goBack(situation, place.guide, returnTo(place, situation));
};

/** "Start over" with nothing going on: what an earlier session left, at once. */
export const startOverLeft: Handler = (situation) => {
  const place = unfinished(situation);
  const asked = situation.session.phase === 'asking' && !leavesOffer(situation, place);
  if (place === null || asked || offeredToOther(situation, place)) return resume(situation);
  const theirs = forGuide(situation, place.guide);
  return startAgain(theirs, place.guide, whoseChanged(situation, theirs));
};

/**
 * "Open gentle hands": where we were, or what would you like. What may still be playing on another
 * device is not offered here; asked for by a word, it is gone on with.
 */
export const launch: Handler = (situation) => {
  const { place } = situation.household;
  const elsewhere = place !== null && playsElsewhere(place, situation);
  const offer = elsewhere ? null : offerToResume(situation);
  if (offer !== null) return offer;
  const first = !situation.household.notices.includes('welcome');
  return ask(situation, {
    phase: { phase: 'open', passed: 0 },
    greeting: [line(first ? 'welcome.hello' : 'welcome.helloAgain')],
    asked: { ...line('open.what'), variant: 0 },
    reprompt: spoken([line('open.whatAgain')]),
  });
};
