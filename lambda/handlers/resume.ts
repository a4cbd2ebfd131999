import { consider, idOf, planFor, type StepKey } from '../care';
import { line } from '../content/line';
import type { Guide } from '../guide';
import { spoken } from '../reply/reply';
import { type Situation, type Turn } from '../situation';
import { lookAhead } from './ahead';
import { begin } from './begin';
import { askQuestion, stepName, whereLine } from './questions';
import { ask, askWhat } from './ask';
import { currentGuide, type Handler } from './turns';
import { onward } from './onward';
import { longAway, momentOf, onwardKey, returnTo, unfinished } from './where';
import { factsOf, forGuide, whoseLine } from './whose';

/** Goes on with a massage after a while, saying where we are in one sentence. */
export function goBack(situation: Situation, guide: Guide, key: StepKey): Turn {
  const step = stepName(guide, key, situation);
  return onward(situation, guide, key, {
    entering: true,
    back: line('resume.back', { step }),
  });
}

/** From the first step, as if it had just been asked for. */
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
function offerToResume(situation: Situation): Turn | null {
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
  return askQuestion(situation, { about: 'resume', from }, { guide: { ...guide, at: from }, say });
}

/** "Resume" in any phase: what is running goes on, what was left is gone on with at once. */
export const resume: Handler = (situation) => {
  const guide = currentGuide(situation);
  if (guide !== null) {
    const moment = momentOf(guide, situation);
    if (moment.at === 'finished') return askWhat(situation);
    if (moment.at === 'closing') return onward(situation, guide, onwardKey(moment));
    const step = stepName(guide, moment.key, situation);
    return onward(situation, guide, moment.key, { back: line('guiding.backTo', { step }) });
  }
  const { session } = situation;
  if (session.phase === 'asking') return askQuestion(situation, session.question, { guide: null });
  const place = unfinished(situation);
  if (place === null) return askWhat(situation, [line('resume.nothing')]);
  if (longAway(place, situation)) return offerToResume(situation) ?? askWhat(situation);
  return goBack(situation, place.guide, returnTo(place, situation));
};

/** "Open gentle hands": where we were, or what would you like. */
export const launch: Handler = (situation) => {
  const offer = offerToResume(situation);
  if (offer !== null) return offer;
  const first = !situation.household.notices.includes('welcome');
  return ask(situation, {
    phase: { phase: 'open' },
    greeting: [line(first ? 'welcome.hello' : 'welcome.helloAgain')],
    asked: line('open.what'),
    reprompt: spoken([line('open.whatAgain')]),
  });
};
