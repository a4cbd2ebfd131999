import { feedClock, permit, planFor, type PlannedStep, type Refusal, type StepKey } from '../care';
import { line, type Line } from '../content/line';
import type { Zone } from '../content/types';
import type { Guide } from '../guide';
import { slotOf, type Situation, type Turn } from '../situation';
import { wholeWay } from './ahead';
import { jumpTo } from './jump';
import { miss } from './miss';
import { finish, inMassage } from './navigate';
import { isOvertaken, onward } from './onward';
import { stepName } from './questions';
import { refusalLine } from './reasons';
import { currentGuide, routineOf, type Handler } from './turns';
import { ofZones } from './skip';
import { bodyPart } from './wishes';
import { momentOf, onwardKey } from './where';
import { factsOf, forGuide } from './whose';

const ORDINALS: Readonly<Record<string, number | 'last'>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  last: 'last',
};

/** Which step was asked for: its number, from 1, or the last; null where none could be heard. */
function stepSaid(situation: Situation): number | 'last' | null {
  const [number, ordinal] = [slotOf(situation, 'number'), slotOf(situation, 'ordinal')];
  // Only words for the end name no step: "jump to the end".
  if (number.kind === 'empty' && ordinal.kind === 'empty') return 'last';
  if (number.kind === 'number') return number.number;
  return ordinal.kind === 'matched' ? (ORDINALS[ordinal.id] ?? null) : null;
}

/** The steps of the technique that a step belongs to, as they follow each other around it. */
function ofTechnique(way: readonly PlannedStep[], key: StepKey): readonly PlannedStep[] {
  const here = way.findIndex((step) => step.key === key);
  const isOther = ({ technique }: PlannedStep) => technique !== way[here]?.technique;
  const first = way.slice(0, Math.max(0, here)).findLastIndex(isOther) + 1;
  const length = way.slice(first).findIndex(isOther);
  return way.slice(first, length === -1 ? undefined : first + length);
}

/** On as we were, where what was asked for is not there; behind the last step it is over. */
function goOnSaying(situation: Situation, guide: Guide, why: Line): Turn {
  const moment = momentOf(guide, situation);
  if (moment.at === 'finished') return finish(situation, guide);
  return onward(situation, guide, onwardKey(moment), { opening: [why] });
}

/**
 * "Go to step three", "the last step". Steps are counted as "how many steps left" counts them: both
 * sides, and without those that a rule leaves out. In a routine they are those of the technique in
 * hand, as nobody counts a routine's thirty steps; "the last step" is the last of the whole massage.
 */
export const goToStep = inMassage((situation, guide) => {
  const said = stepSaid(situation);
  if (said === null) return miss(situation);
  const { key } = momentOf(guide, situation);
  if (isOvertaken(situation, guide, key)) return onward(situation, guide, key);
  const way = wholeWay(situation, guide);
  const steps = ofTechnique(way, key);
  const target = said === 'last' ? way.at(-1) : steps[said - 1];
  if (target === undefined) {
    const isPart = routineOf(guide, situation) !== undefined;
    const many = line(isPart ? 'edge.stepsOfPart' : 'edge.steps', { count: steps.length });
    return goOnSaying(situation, guide, many);
  }
  const step = stepName(guide, target.key, situation);
  const back =
    said === 'last'
      ? line('guiding.goToLast', { step })
      : line('guiding.goTo', { count: said, step });
  return jumpTo(situation, guide, key, target.key, back);
});

/** The first steps of what a massage does to a part of the body, each time it comes to it. */
function beginningsOf(steps: readonly PlannedStep[], zones: readonly Zone[]) {
  const meant = ofZones(steps, zones);
  const isMeant = (step: PlannedStep | undefined) =>
    step !== undefined && (meant.includes(step.part) || meant.includes(step.key));
  return steps.flatMap((step, index) =>
    isMeant(step) && !isMeant(steps[index - 1]) ? [{ step, index }] : [],
  );
}

/** Why a step of this massage is left out, in words that a wish for it would hear. */
function whyLeftOut(situation: Situation, guide: Guide, key: StepKey): Line | null {
  const theirs = forGuide(situation, guide);
  const { baby, told, now, content } = factsOf(theirs);
  const { refused } = permit(planFor(guide.wish, guide.terms, content), baby, told, now);
  const refusal = refused.find(({ step }) => step.key === key)?.refusal;
  if (refusal === undefined) return null;
  const clock = feedClock(baby.feeds, now, content.policy);
  const fed: Refusal | null =
    refusal.because === 'afterFeed' && clock.says === 'wait'
      ? { because: 'fed', minutesLeft: clock.minutesLeft }
      : null;
  return refusalLine(fed ?? refusal, theirs);
}

/** To a part of the body: where the massage came to it last, or else where it still will. */
function toZones(situation: Situation, guide: Guide, zones: readonly Zone[]): Turn {
  const { key } = momentOf(guide, situation);
  if (isOvertaken(situation, guide, key)) return onward(situation, guide, key);
  const { steps } = planFor(guide.wish, guide.terms, situation.content);
  const here = steps.findIndex((step) => step.key === key);
  const all = beginningsOf(steps, zones);
  const found = all.findLast(({ index }) => index <= here) ?? all[0];
  if (found === undefined) return goOnSaying(situation, guide, line('edge.noneOfThat'));
  const why = whyLeftOut(situation, guide, found.step.key);
  if (why !== null) return goOnSaying(situation, guide, why);
  const step = stepName(guide, found.step.key, situation);
  const back = line(found.index <= here ? 'guiding.backTo' : 'guiding.onTo', { step });
  return jumpTo(situation, guide, key, found.step.key, back);
}

const backInMassage = inMassage((situation, guide) => {
  const slot = slotOf(situation, 'bodyPart');
  if (slot.kind !== 'matched') return bodyPart(situation);
  return toZones(situation, guide, situation.content.requests.zones[slot.id] ?? []);
});

/** "Back to the feet": in a massage to where it does them; with none going on, a wish for them. */
export const backToPart: Handler = (situation) =>
  currentGuide(situation) === null ? bodyPart(situation) : backInMassage(situation);
