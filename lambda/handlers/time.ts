import { planFor } from '../care';
import { line } from '../content/line';
import { leaveOutFor } from '../guide';
import type { Situation, Turn } from '../situation';
import { leftFrom } from './ahead';
import { begin } from './begin';
import { spokenMinutes } from './durations';
import { isHeld, stillHeld } from './held';
import { askWhat } from './ask';
import type { Handler } from './turns';
import { goOnFrom } from './walking';
import { momentOf, onwardKey } from './where';
import { want } from './wishes';

/** "I only have five minutes": what fits, or the massage we are in made shorter. */
export function forMinutes(situation: Situation, minutes: number): Turn {
  const { session, content, measure } = situation;
  if (session.phase === 'guiding' || session.phase === 'paused') {
    const { guide } = session;
    if (isHeld(situation, guide)) return stillHeld(situation, guide);
    const key = onwardKey(momentOf(guide, situation));
    const ahead = leftFrom(situation, guide, key);
    const here = ahead[0]?.part;
    const plan = planFor(guide.wish, guide.terms, content);
    const parts = plan.parts.filter((part) => part.id !== here);
    const without = leaveOutFor(minutes, ahead, parts, measure);
    const terms = { ...guide.terms, without: [...guide.terms.without, ...without] };
    return goOnFrom(situation, { ...guide, terms }, key, { opening: [line('guiding.shorter')] });
  }
  if (session.phase === 'asking' && session.guide === null && 'wish' in session.question) {
    return begin(situation, { ...session.question.wish, minutes });
  }
  const fits = content.requests.times.find((time) => minutes <= time.upToMinutes);
  if (fits === undefined) return askWhat(situation);
  const { routine: id, without } = fits;
  return want(situation, { start: { routine: id }, minutes, ...(without && { without }) });
}

export const time: Handler = (situation) => {
  const minutes = spokenMinutes(situation);
  return minutes === undefined ? askWhat(situation) : forMinutes(situation, minutes);
};
