import type { PlannedStep } from '../care';
import type { Id, Zone } from '../content/types';
import type { Guide } from '../guide';
import { slotOf, type Situation, type Turn } from '../situation';
import { stepsOf, stillToCome } from './ahead';
import { jumpTo } from './jump';
import { leaveOut } from './leaveOut';
import { finish, goNext, inMassage, named, stepsBehind, stepsSaid } from './navigate';
import { notThis } from './notThis';
import { isOvertaken, onward } from './onward';
import { currentGuide, type Handler } from './turns';
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

/** Of a part of the body, all that is still to come. */
const skipIn = inMassage((situation, guide) => {
  const slot = slotOf(situation, 'bodyPart');
  const zones = slot.kind === 'matched' ? situation.content.requests.zones[slot.id] : undefined;
  if (zones === undefined) {
    const count = stepsSaid(situation);
    return count === 1 ? goNext(situation, guide) : skipSome(situation, guide, count);
  }
  return leaveOut(situation, guide, ofZones(stepsOf(guide, situation), zones));
});

/** "Skip this one", "skip two", "skip the feet"; a part of the body where nothing goes on is denied. */
export const skip: Handler = (situation) =>
  currentGuide(situation) === null && slotOf(situation, 'bodyPart').kind === 'matched'
    ? notThis(situation)
    : skipIn(situation);
