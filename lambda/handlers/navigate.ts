import type { StepKey } from '../care';
import { line, type Line } from '../content/line';
import { minutesOf, type Guide } from '../guide';
import { slotOf, type Situation, type Turn } from '../situation';
import { leftFrom, stillToCome, wayBefore } from './ahead';
import { close } from './ask';
import { isHeld, stillHeld } from './held';
import { inform } from './help';
import { hold } from './hold';
import { jumpTo } from './jump';
import { isOvertaken, onTo, onward } from './onward';
import { askedAgain } from './passedOver';
import { askQuestion, stepName } from './questions';
import { fromTheTop, nothingLeft, offerToResume, resume, startOverLeft } from './resume';
import { secondsFrom } from './shorten';
import { waitForWord } from './speak';
import { currentGuide, finishOf, type Handler } from './turns';
import { momentOf, onwardKey, waiting, waitsForWord } from './where';

/** Runs inside a massage; without one, what was left is gone on with. */
export const inMassage =
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
      return askedAgain(situation, session.question, session.guide);
    }
    return resume(situation);
  };

/** The end by going on: the last step is behind us. */
export function finish(situation: Situation, guide: Guide, why = line('edge.last')): Turn {
  const say = [why, finishOf(guide, situation)];
  return close(situation, say, { ...situation.household, place: null });
}

export const named = (key: Line['key'], guide: Guide, step: StepKey, situation: Situation) =>
  line(key, { step: stepName(guide, step, situation) });

/** On to the step after the one in progress; behind the closing question to the next passage. */
export function goNext(situation: Situation, guide: Guide): Turn {
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

/** How many steps were said: "skip two", "go back two steps"; one where no number was. */
export function stepsSaid(situation: Situation): number {
  const slot = slotOf(situation, 'number');
  return slot.kind === 'number' ? slot.number : 1;
}

/** "The one before", "go back two steps": further back than the first step is the first step. */
export const previous = inMassage((situation, guide) => {
  const { key } = momentOf(guide, situation);
  if (isOvertaken(situation, guide, key)) return onward(situation, guide, key);
  const count = stepsSaid(situation);
  const before = wayBefore(situation, guide, key);
  if (count > before.length) {
    const first = before[0]?.key ?? key;
    return jumpTo(situation, guide, key, first, line('edge.first'));
  }
  const target = before.at(-count)?.key ?? key;
  const back = named('guiding.backTo', guide, target, situation);
  return count < 2
    ? onward(situation, guide, target, { back })
    : jumpTo(situation, guide, key, target, back);
});

export const repeat = inMassage((situation, guide) => {
  const { key } = momentOf(guide, situation);
  return onward(situation, guide, key, {
    back: named('guiding.again', guide, key, situation),
  });
});

/** The first step of the second side, where the first side is in hand. */
export function secondSide(situation: Situation, guide: Guide): StepKey | undefined {
  const [here, ...left] = stillToCome(situation, guide, momentOf(guide, situation).key);
  if (here === undefined || here.side === 'second') return undefined;
  return left.find(({ part, side }) => part === here.part && side === 'second')?.key;
}

/** "The other foot": on to the second side; where none is still to come, on with the step in hand. */
export const otherSide = inMassage((situation, guide) => {
  const moment = momentOf(guide, situation);
  if (moment.at === 'finished') return finish(situation, guide);
  const other = secondSide(situation, guide);
  return other === undefined
    ? onward(situation, guide, onwardKey(moment), { back: line('edge.noOtherSide') })
    : onward(situation, guide, other);
});

/** Less than this is not rounded up to a minute. */
const HARDLY_A_MINUTE = 45;

const timeLeft = (seconds: number): Line =>
  seconds < HARDLY_A_MINUTE
    ? line('guiding.leftSeconds')
    : line('guiding.leftMinutes', { count: minutesOf(seconds) });

/** "How many steps left?" in a new session: where we were, and whether to go on. */
function leftOfBefore(situation: Situation): Turn {
  if (situation.session.phase !== 'open') return inform(situation, [line('resume.nothing')]);
  return offerToResume(situation) ?? nothingLeft(situation);
}

/** How many steps come behind a step, in words. */
export const stepsBehind = (key: StepKey, guide: Guide, situation: Situation): Line =>
  line('guiding.left', {
    count: Math.max(0, stillToCome(situation, guide, key).length - 1),
    step: stepName(guide, key, situation),
  });

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
  // Behind a step that waits for its word, it is that one they come after.
  const waits = waitsForWord(situation, moment);
  const behind = stepsBehind(waits ? moment.key : key, guide, situation);
  const say = [behind, ...(known ? [timeLeft(seconds)] : [])];
  if (situation.session.phase === 'paused') return hold(situation, guide, say);
  if (waits) {
    return waitForWord(situation, guide, { heard: moment.key, next: key }, say);
  }
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
