import type { PlannedStep, StepKey } from '../care';
import { line, type Line } from '../content/line';
import type { Id, Zone } from '../content/types';
import { minutesOf, type Guide } from '../guide';
import type { Situation, Turn } from '../situation';
import { leftFrom, stepBefore, stepsOf, stillToCome } from './ahead';
import { close } from './ask';
import { isHeld, stillHeld } from './held';
import { inform } from './help';
import { hold } from './hold';
import { isOvertaken, onTo, onward } from './onward';
import { askQuestion, stepName } from './questions';
import { fromTheTop, offerToResume, resume, startOverLeft } from './resume';
import { secondsFrom } from './shorten';
import { currentGuide, finishOf, type Handler } from './turns';
import { momentOf, onwardKey, waiting, waitsForWord } from './where';

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
export function finish(situation: Situation, guide: Guide, why = line('edge.last')): Turn {
  const say = [why, finishOf(guide, situation)];
  return close(situation, say, { ...situation.household, place: null });
}

const named = (key: Line['key'], guide: Guide, step: StepKey, situation: Situation) =>
  line(key, { step: stepName(guide, step, situation) });

/** On to the step after the one in progress; behind the closing question to the next passage. */
function goNext(situation: Situation, guide: Guide): Turn {
  const moment = momentOf(guide, situation);
  if (isOvertaken(situation, guide, moment.key)) return onward(situation, guide, moment.key);
  if (moment.at === 'closing') return onTo(situation, guide, onwardKey(moment));
  const next = stillToCome(situation, guide, moment.key).find(({ key }) => key !== moment.key);
  return next === undefined ? finish(situation, guide) : onTo(situation, guide, next.key);
}

/** "Next". While waiting or asked whether to go on, it goes on with the step we wait at. */
export const next = inMassage(
  (situation, guide) =>
    situation.session.phase === 'guiding' ? goNext(situation, guide) : resume(situation),
  true,
);

export const previous = inMassage((situation, guide) => {
  const { key } = momentOf(guide, situation);
  if (isOvertaken(situation, guide, key)) return onward(situation, guide, key);
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

/** "The other foot": on to the second side; where none is still to come, on with the step in hand. */
export const otherSide = inMassage((situation, guide) => {
  const moment = momentOf(guide, situation);
  if (moment.at === 'finished') return finish(situation, guide);
  const { key } = moment;
  const [here, ...left] = stillToCome(situation, guide, key);
  const other = left.find((step) => step.part === here?.part && step.side === 'second');
  return other === undefined || here?.side === 'second'
    ? onward(situation, guide, onwardKey(moment), { back: line('edge.noOtherSide') })
    : onward(situation, guide, other.key);
});

/** What a part of the body means in a massage: ids of the parts that are mostly it, or single steps. */
function ofZones(steps: readonly PlannedStep[], zones: readonly Zone[]): readonly string[] {
  const isMostly = (part: Id) => {
    const placed = steps.filter((step) => step.part === part && step.zone !== 'whole');
    return 2 * placed.filter(({ zone }) => zones.includes(zone)).length >= placed.length;
  };
  return steps
    .filter(({ zone }) => zones.includes(zone))
    .map(({ part, key }) => (isMostly(part) ? part : key));
}

/** "Skip this one", "skip the feet": of a part of the body, what is still to come is left out. */
export const skip = inMassage((situation, guide) => {
  const slot = situation.said.slots.bodyPart;
  const zones = slot?.kind === 'matched' ? situation.content.requests.zones[slot.id] : undefined;
  if (zones === undefined) return goNext(situation, guide);
  const steps = stepsOf(guide, situation);
  const { key } = momentOf(guide, situation);
  const here = steps.find((step) => step.key === key);
  const gone = ofZones(steps, zones);
  const isGone = (step: PlannedStep) => gone.includes(step.part) || gone.includes(step.key);
  // What is in hand keeps its place in the plan.
  const others = gone.filter((id) => id !== here?.part && id !== here?.key);
  const without = [...new Set([...guide.terms.without, ...others])];
  const shorter: Guide = { ...guide, terms: { ...guide.terms, without } };
  if (here === undefined || !isGone(here)) {
    return onward(situation, shorter, key, { opening: [line('guiding.leftOut')] });
  }
  const target = stillToCome(situation, shorter, key).find((step) => !isGone(step));
  if (target === undefined) return finish(situation, guide, line('guiding.skipped'));
  return onward(situation, shorter, target.key, { opening: [line('guiding.skipped')] });
});

/** Less than this is not rounded up to a minute. */
const HARDLY_A_MINUTE = 45;

const timeLeft = (seconds: number): Line =>
  seconds < HARDLY_A_MINUTE
    ? line('guiding.leftSeconds')
    : line('guiding.leftMinutes', { count: minutesOf(seconds) });

/** "How many steps left?" in a new session: where we were, and whether to go on. */
function leftOfBefore(situation: Situation): Turn {
  const offered = situation.session.phase === 'open' ? offerToResume(situation) : null;
  return offered ?? inform(situation, [line('resume.nothing')]);
}

/** "How many steps left?", counted from the step in progress, which then goes on. */
export const stepsLeft: Handler = (situation) => {
  const guide = currentGuide(situation);
  if (guide === null) return leftOfBefore(situation);
  const moment = momentOf(guide, situation);
  if (moment.at === 'finished') return finish(situation, guide);
  const key = onwardKey(moment);
  const guiding = situation.session.phase === 'guiding';
  if (guiding && isOvertaken(situation, guide, key)) return onward(situation, guide, key);
  const ahead = stillToCome(situation, guide, key);
  // How long it takes is not known while a question may leave some of it out.
  const known = ahead.length === leftFrom(situation, guide, key).length;
  const seconds = secondsFrom(situation, guide, key);
  const step = stepName(guide, key, situation);
  const say = [
    line('guiding.left', { count: Math.max(0, ahead.length - 1), step }),
    ...(known ? [timeLeft(seconds)] : []),
  ];
  if (situation.session.phase === 'paused') return hold(situation, guide, say);
  if (waitsForWord(situation, moment)) return hold(situation, { ...guide, at: key }, say);
  if (situation.session.phase === 'asking') {
    return askQuestion(situation, situation.session.question, { guide, say });
  }
  return onward(situation, guide, key, { opening: say });
};

/** "Start over" is confirmed, because a place would be lost. */
export const startOver: Handler = (situation) => {
  const guide = currentGuide(situation);
  if (guide === null) return startOverLeft(situation);
  if (isHeld(situation, guide)) return stillHeld(situation, guide);
  if (momentOf(guide, situation).at === 'finished') return fromTheTop(situation, guide);
  return askQuestion(situation, { about: 'startOver' }, { guide: waiting(situation) });
};
