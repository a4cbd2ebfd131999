import type { PlannedStep, StepKey } from '../care';
import { line, type Line } from '../content/line';
import type { Guide } from '../guide';
import type { Situation, Turn } from '../situation';
import { stepsOf, stillToCome } from './ahead';
import { finish } from './navigate';
import { onward } from './onward';
import { momentOf } from './where';

/** On, or waiting, with a massage from a step. */
type Then = (guide: Guide, key: StepKey, say: Line) => Turn;

/**
 * Leaves parts, or single steps, out of what is still to come, the one in hand included, and goes on
 * with what is left, or does `then` with it.
 */
export function leaveOut(
  situation: Situation,
  guide: Guide,
  gone: readonly string[],
  then: Then = (left, key, say) => onward(situation, left, key, { opening: [say] }),
): Turn {
  const steps = stepsOf(guide, situation);
  const { key } = momentOf(guide, situation);
  const here = steps.find((step) => step.key === key);
  const isGone = (step: PlannedStep) => gone.includes(step.part) || gone.includes(step.key);
  // What is in hand keeps its place in the plan.
  const others = gone.filter((id) => id !== here?.part && id !== here?.key);
  const without = [...new Set([...guide.terms.without, ...others])];
  const shorter: Guide = { ...guide, terms: { ...guide.terms, without } };
  if (here === undefined || !isGone(here)) return then(shorter, key, line('guiding.leftOut'));
  const target = stillToCome(situation, shorter, key).find((step) => !isGone(step));
  if (target === undefined) return finish(situation, guide, line('guiding.skipped'));
  return then(shorter, target.key, line('guiding.skipped'));
}
