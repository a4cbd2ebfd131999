import { consider, feedClock, planFor, termsFor, type StepKey } from '../care';
import { line, type Line } from '../content/line';
import type { Guide } from '../guide';
import { type Situation, type Turn } from '../situation';
import { lookAhead, stepsOf } from './ahead';
import { begin } from './begin';
import { stepName } from './questions';
import { refusalLine } from './reasons';
import type { Going } from './going';
import { goOnFrom } from './walking';
import { factsOf, forGuide, whoseChanged } from './whose';

/** Why the tummy, still to come, will be left out. */
function whyWithout(guide: Guide, key: StepKey, situation: Situation): Line[] {
  const { content, now } = situation;
  const { steps } = planFor(guide.wish, guide.terms, content);
  const left = steps.slice(steps.findIndex((step) => step.key === key));
  if (!left.some(({ needs }) => needs.feedingWait === 'hard')) return [];
  const clock = feedClock(factsOf(situation).baby.feeds, now, content.policy);
  return clock.says === 'wait'
    ? [refusalLine({ because: 'fed', minutesLeft: clock.minutesLeft }, situation)]
    : [refusalLine({ because: 'withoutTummy' }, situation)];
}

/** The warning for what presses a little on a full tummy, once a feed is told in the middle (brief C2). */
function goGently(guide: Guide, key: StepKey, situation: Situation): Line[] {
  const { session, content, now } = situation;
  if (session.told.lastFeedToldAt !== now) return [];
  const { steps } = lookAhead(situation, guide, key);
  const clock = feedClock(factsOf(situation).baby.feeds, now, content.policy);
  const presses = steps.some(({ needs }) => needs.feedingWait === 'soft');
  return presses && clock.says === 'wait' ? [line('shortened.softAfterFeed')] : [];
}

/** The guide under the terms of now: after a feed told in the middle, what suits a full tummy comes. */
export function sinceFed(guide: Guide, key: StepKey, before: Situation) {
  const situation = forGuide(before, guide);
  const { terms, wish } = guide;
  const { variant } = termsFor(wish, terms.withoutTummy, factsOf(situation));
  const changes = terms.variant === 'whole' && variant === 'afterFeed';
  const after = changes ? { ...guide, terms: { ...terms, variant } } : guide;
  const without = changes ? whyWithout(guide, key, situation) : [];
  return { guide: after, why: [...without, ...goGently(after, key, situation)] };
}

/** Whether the step in hand may no longer be done, because of what was told since it was spoken. */
export function isOvertaken(situation: Situation, guide: Guide, key: StepKey): boolean {
  const theirs = forGuide(situation, guide);
  return (
    sinceFed(guide, key, theirs).guide !== guide || lookAhead(theirs, guide, key).refusal !== null
  );
}

/**
 * On with a massage under the rules as they are now: the parts for after a feed come in, and where
 * a rule ends it, something else is offered.
 */
export function onward(told: Situation, before: Guide, key: StepKey, going: Going = {}): Turn {
  const situation = forGuide(told, before);
  const { guide, why } = sinceFed(before, key, situation);
  const { steps, unknown } = lookAhead(situation, guide, key);
  const { wish, terms } = guide;
  if (steps.length === 0 && unknown === null) {
    const decision = consider(wish, terms.withoutTummy, factsOf(situation));
    if (decision.kind === 'refuse') {
      const heard = [...whoseChanged(told, situation), ...(going.opening ?? [])];
      return begin(situation, wish, terms.withoutTummy, heard);
    }
  }
  return goOnFrom(told, guide, key, { ...going, opening: [...(going.opening ?? []), ...why] });
}

/** What a step is called on the way there; nothing where its own words or its lead name it. */
function nextLine(guide: Guide, key: StepKey, situation: Situation): Line[] {
  const steps = stepsOf(guide, situation);
  const index = steps.findIndex((step) => step.key === key);
  const [before, step] = [steps[index - 1], steps[index]];
  const saysNames = situation.content.techniques[step?.technique ?? '']?.saysNames;
  if (step === undefined || step.side === 'second' || saysNames) return [];
  const isLed = step.step !== null && before?.technique !== step.technique;
  return isLed ? [] : [line('guiding.next', { step: stepName(guide, key, situation) })];
}

/** On to another step at the parent's word, by its name: "Next, the heel." */
export function onTo(situation: Situation, guide: Guide, key: StepKey): Turn {
  // A feed told meanwhile may bring in another step.
  const same = sinceFed(guide, key, situation).guide === guide;
  return onward(situation, guide, key, { opening: same ? nextLine(guide, key, situation) : [] });
}
