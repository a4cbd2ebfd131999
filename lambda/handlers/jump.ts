import type { StepKey } from '../care';
import type { Line } from '../content/line';
import type { Guide } from '../guide';
import type { Situation, Turn } from '../situation';
import { wholeWay } from './ahead';
import { onward } from './onward';

/**
 * From a step of a massage to another one, further than the next or the one before. What must be heard
 * for safety is heard on the way in (DESIGN, Place): of another technique, and of steps passed over.
 */
export function jumpTo(
  situation: Situation,
  guide: Guide,
  from: StepKey,
  to: StepKey,
  back: Line,
): Turn {
  const way = wholeWay(situation, guide);
  const [here, there] = [from, to].map((key) => way.findIndex((step) => step.key === key));
  const isOther = way[here ?? -1]?.technique !== way[there ?? -1]?.technique;
  const passed = way.slice((here ?? -1) + 1, there).some(({ safety }) => safety);
  return onward(situation, guide, to, { back, ...((isOther || passed) && { entering: true }) });
}
