import type { PlannedStep, StepKey } from '../care';
import { line, type Line } from '../content/line';
import { minutesOf, type Guide } from '../guide';
import type { Situation, Turn } from '../situation';
import { leftFrom, stepBefore, stepsOf } from './ahead';
import { isHeld, stillHeld } from './held';
import { inform } from './help';
import { hold } from './hold';
import { onward } from './onward';
import { askQuestion, stepName } from './questions';
import { resume } from './resume';
import { close } from './ask';
import { currentGuide, finishOf, type Handler } from './turns';

import { momentOf, onwardKey, waiting } from './where';

/** Runs inside a massage; without one, what was left is gone on with. */
const inMassage =
  (go: (situation: Situation, guide: Guide) => Turn, endsHold = false): Handler =>
  (situation) => {
    const { session } = situation;
    const held = currentGuide(situation);
    if (held !== null && isHeld(situation, held)) {
      return endsHold ? resume(situation) : stillHeld(situation, held);
    }
    if (session.phase === 'guiding' || session.phase === 'paused')
      return go(situation, session.guide);
    if (session.phase === 'asking') {
      const { about } = session.question;
      if (session.guide !== null && (about === 'goOn' || about === 'resume')) {
        return go(situation, session.guide);
      }
      return askQuestion(situation, session.question, { guide: session.guide });
    }
    return resume(situation);
  };

/** The end by going on: the last step is behind us. */
export function finish(situation: Situation, guide: Guide): Turn {
  const say = [line('edge.last'), finishOf(guide, situation)];
  return close(situation, say, { ...situation.household, place: null });
}

const named = (key: Line['key'], guide: Guide, step: StepKey, situation: Situation) =>
  line(key, { step: stepName(guide, step, situation) });

/** On to the step after the one in progress; behind the closing question to the next passage. */
function goNext(situation: Situation, guide: Guide): Turn {
  const moment = momentOf(guide, situation);
  if (moment.at === 'closing') return onward(situation, guide, onwardKey(moment));
  const next = leftFrom(situation, guide, moment.key).find(({ key }) => key !== moment.key);
  return next === undefined ? finish(situation, guide) : onward(situation, guide, next.key);
}

/** "Next". While waiting or asked whether to go on, it goes on with the step we wait at. */
export const next = inMassage(
  (situation, guide) =>
    situation.session.phase === 'guiding' ? goNext(situation, guide) : resume(situation),
  true,
);

export const previous = inMassage((situation, guide) => {
  const { key } = momentOf(guide, situation);
  const before = stepBefore(situation, guide, key);
  if (before === undefined) {
    return onward(situation, guide, key, { back: line('edge.first') });
  }
  const back = named('guiding.backTo', guide, before.key, situation);
  return onward(situation, guide, before.key, { back });
});

export const repeat = inMassage((situation, guide) => {
  const { key } = momentOf(guide, situation);
  return onward(situation, guide, key, {
    back: named('guiding.again', guide, key, situation),
  });
});

/** "The other foot": on to the second side, where there is one still to come. */
export const otherSide = inMassage((situation, guide) => {
  const { key } = momentOf(guide, situation);
  const [here, ...left] = leftFrom(situation, guide, key);
  const other = left.find((step) => step.part === here?.part && step.side === 'second');
  return other === undefined || here?.side === 'second'
    ? next(situation)
    : onward(situation, guide, other.key);
});

/** Steps of the whole part that a step belongs to, or of a body zone, are left behind. */
function skipWhere(
  situation: Situation,
  guide: Guide,
  skips: (step: PlannedStep) => boolean,
): Turn {
  const { key } = momentOf(guide, situation);
  const target = leftFrom(situation, guide, key).find((step) => !skips(step));
  if (target === undefined) return finish(situation, guide);
  return onward(situation, guide, target.key, { opening: [line('guiding.skipped')] });
}

/** "Skip this one", "skip the feet": a part of the body still to come is left out. */
export const skip = inMassage((situation, guide) => {
  const slot = situation.said.slots.bodyPart;
  const zones = slot?.kind === 'matched' ? situation.content.requests.zones[slot.id] : undefined;
  if (zones === undefined) return goNext(situation, guide);
  const steps = stepsOf(guide, situation);
  const { key } = momentOf(guide, situation);
  const here = steps.find((step) => step.key === key);
  if (here !== undefined && zones.includes(here.zone)) {
    return skipWhere(situation, guide, (step) => zones.includes(step.zone));
  }
  const parts = steps.filter((step) => zones.includes(step.zone)).map((step) => step.part);
  const without = [...new Set([...guide.terms.without, ...parts])];
  const shorter: Guide = { ...guide, terms: { ...guide.terms, without } };
  return onward(situation, shorter, key, { opening: [line('guiding.leftOut')] });
});

/** "How many steps left?", counted from the step in progress, which then goes on. */
export const stepsLeft: Handler = (situation) => {
  const guide = currentGuide(situation);
  if (guide === null) return inform(situation, [line('resume.nothing')]);
  const key = onwardKey(momentOf(guide, situation));
  const ahead = leftFrom(situation, guide, key);
  const minutes = minutesOf(ahead, situation.measure);
  const say = [
    line('guiding.left', { count: Math.max(0, ahead.length - 1) }),
    line('guiding.leftMinutes', { count: minutes }),
  ];
  if (situation.session.phase === 'paused') return hold(situation, guide, say);
  if (situation.session.phase === 'asking') {
    return askQuestion(situation, situation.session.question, { guide, say });
  }
  return onward(situation, guide, key, { opening: say });
};

/** "Start over" is confirmed, because a place would be lost. */
export const startOver: Handler = (situation) => {
  const guide = currentGuide(situation);
  if (guide === null) return resume(situation);
  if (isHeld(situation, guide)) return stillHeld(situation, guide);
  return askQuestion(situation, { about: 'startOver' }, { guide: waiting(situation) });
};
