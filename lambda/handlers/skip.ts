import type { PlannedStep } from '../care';
import { line } from '../content/line';
import type { Id, Zone } from '../content/types';
import type { Guide } from '../guide';
import { slotOf, type Situation, type Turn } from '../situation';
import { stepsOf, stillToCome } from './ahead';
import { jumpTo } from './jump';
import { finish, goNext, inMassage, named, stepsBehind, stepsSaid } from './navigate';
import { isOvertaken, onward } from './onward';
import { momentOf, onwardKey } from './where';

/** What a part of the body means in a massage: ids of the parts that are mostly it, or single steps. */
export function ofZones(steps: readonly PlannedStep[], zones: readonly Zone[]): readonly string[] {
  const isMostly = (part: Id) => {
    const placed = steps.filter((step) => step.part === part && step.zone !== 'whole');
    return 2 * placed.filter(({ zone }) => zones.includes(zone)).length >= placed.length;
  };
  return steps
    .filter(({ zone }) => zones.includes(zone))
    .map(({ part, key }) => (isMostly(part) ? part : key));
}

/** "Skip two": as if "next" were said so often; with fewer left it says how many, and goes on. */
function skipSome(situation: Situation, guide: Guide, count: number): Turn {
  const moment = momentOf(guide, situation);
  if (moment.at === 'finished') return finish(situation, guide);
  const { key } = moment;
  if (isOvertaken(situation, guide, key)) return onward(situation, guide, key);
  const behind = stillToCome(situation, guide, key).filter((step) => step.key !== key);
  const target = behind[count - 1];
  if (target !== undefined) {
    const back = named('guiding.next', guide, target.key, situation);
    return jumpTo(situation, guide, key, target.key, back);
  }
  const at = onwardKey(moment);
  return onward(situation, guide, at, { opening: [stepsBehind(at, guide, situation)] });
}

/** "Skip this one", "skip two", "skip the feet": of a part of the body, all that is still to come. */
export const skip = inMassage((situation, guide) => {
  const slot = slotOf(situation, 'bodyPart');
  const zones = slot.kind === 'matched' ? situation.content.requests.zones[slot.id] : undefined;
  if (zones === undefined) {
    const count = stepsSaid(situation);
    return count === 1 ? goNext(situation, guide) : skipSome(situation, guide, count);
  }
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
