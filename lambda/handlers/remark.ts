import { idOf } from '../care';
import { line, type Line } from '../content/line';
import type { Target } from '../content/types';
import type { Guide } from '../guide';
import { isUnderWay, type Question } from '../session';
import { slotOf, type Situation, type Turn } from '../situation';
import { goesOn } from './byRule';
import { isHeld } from './held';
import { inform } from './help';
import { wait } from './hold';
import { miss } from './miss';
import { waitForWord } from './speak';
import { currentGuide, type Handler } from './turns';
import { momentOf, onwardKey, waitsForWord } from './where';

/** Questions about going on, at which whoever speaks to somebody else has their hands full. */
const ABOUT_GOING_ON: readonly Question['about'][] = ['goOn', 'resume'];

/** What is said to somebody else. Asked whether to go on, the massage waits; elsewhere it is noise. */
export const remark: Handler = (situation) => {
  const { session } = situation;
  const waits = session.phase === 'asking' && ABOUT_GOING_ON.includes(session.question.about);
  return waits ? wait(situation) : miss(situation);
};

/** Something is said back in the middle of a massage, which carries on as it was. */
export function carryOn(situation: Situation, guide: Guide, say: readonly Line[]): Turn {
  if (situation.session.phase !== 'guiding') return inform(situation, say);
  const moment = momentOf(guide, situation);
  if (waitsForWord(situation, moment)) {
    return waitForWord(situation, guide, { heard: moment.key, next: onwardKey(moment) }, say);
  }
  return goesOn(situation, guide, say);
}

/**
 * "She's still gassy" in the middle of the gas routine wishes for nothing new: it carries on. Whoever
 * wants it from the top says so, or names the routine. Null where it is a wish.
 */
export function remarked(situation: Situation, target: Target): Turn | null {
  const { session } = situation;
  const guide = currentGuide(situation);
  if (guide === null || !isUnderWay(session) || isHeld(situation, guide)) return null;
  if (!('technique' in target || 'routine' in target)) return null;
  const otherLength = slotOf(situation, 'duration').kind !== 'empty';
  if (otherLength || idOf(target) !== idOf(guide.wish.start)) return null;
  if (momentOf(guide, situation).at === 'finished') return null;
  return carryOn(situation, guide, [line('guiding.onIt')]);
}
