import { feedClock } from '../care';
import { line, type Line } from '../content/line';
import { babyToday, type Situation } from '../situation';
import { inform } from './help';
import { miss } from './miss';
import type { Handler } from './turns';

/** The reason behind what was just asked or refused, in plain words; null where there is none. */
function reason({ session, household, now, content }: Situation): Line | null {
  const about = session.phase === 'asking' ? session.question.about : null;
  if (about === 'age') return line('why.age');
  if (about === 'navel') return line('why.navel');
  if (about === 'feed' || about === 'feedEnd' || about === 'feedDoubt') return line('why.feed');
  const clock = feedClock(babyToday(household).feeds, now, content.policy);
  return clock.says === 'wait' ? line('why.feed') : null;
}

/** "Why?" (brief D15, S19, S20), and then back to where we were. */
export const why: Handler = (situation) => {
  const because = reason(situation);
  return because === null ? miss(situation) : inform(situation, [because]);
};
