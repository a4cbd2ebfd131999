import { feedClock } from '../care';
import { line, type Line } from '../content/line';
import { babyToday, type Situation } from '../situation';
import { inform } from './help';
import type { Handler } from './turns';

/** What the feeding clock adds to a yes: the tummy's wait, if there is one. */
function tummyLine({ household, now, content }: Situation): Line[] {
  const clock = feedClock(babyToday(household).feeds, now, content.policy);
  if (clock.says === 'wait') return [line('refused.fed', { count: clock.minutesLeft })];
  return clock.says === 'feeding' ? [line('refused.feeding')] : [];
}

/** "Is it okay to massage now?" (brief G33): the yes, what it hangs on, and the tummy's wait. */
export const ready: Handler = (situation) =>
  inform(situation, [line('ready.yes'), ...tummyLine(situation)]);
