import { feedClock } from '../care';
import { line, type Line } from '../content/line';
import { babyToday, type Situation } from '../situation';
import { inform } from './help';
import type { Handler } from './turns';

/** The answer first, then what it hangs on: with a recent feed, the tummy's wait. */
function answer({ household, now, content }: Situation): Line[] {
  const clock = feedClock(babyToday(household).feeds, now, content.policy);
  if (clock.says === 'feeding') return [line('refused.feeding')];
  if (clock.says !== 'wait') return [line('ready.yes')];
  return [line('ready.yesButTummy'), line('refused.fed', { count: clock.minutesLeft })];
}

/** "Is it okay to massage now?" in general (brief G25, G26, G33). */
export const ready: Handler = (situation) => inform(situation, answer(situation));
