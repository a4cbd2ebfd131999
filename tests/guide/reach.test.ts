import { withFewerStrokes } from '../../lambda/care';
import { content } from '../../lambda/content';
import type { Id } from '../../lambda/content/types';
import { fitted, fitting, partsOf, type Way } from './support/lengths';
import { routineIds, techniqueIds } from './support/walks';

const { policy } = content;
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/** What is still too long with nothing but what must stay, in the fewest strokes. */
const TOO_LONG: Readonly<Record<string, readonly number[]>> = {
  arm_milking: [1],
  back_rub: [1],
  belly_clockwise: [1, 2],
  bicycle_legs: [1],
  chest_open_book: [1],
  face_soothe: [1],
  feeding_stroke: [1],
  foot_rub: [1, 2],
  full_body_short: [1, 2, 3, 4],
  hand_massage: [1, 2],
  ilu: [1],
  jaw_circles: [1],
  knees_to_tummy: [1],
  leg_milking: [1, 2],
  newborn_chest: [1, 2],
  nose_strokes: [1],
  on_the_go_feet: [1],
  paddle_wheel: [1],
  resting_hands: [1],
  bedtime: [1, 2],
  feed_time: [1, 2],
  full_body: [1],
  gas_relief: [1],
  newborn_on_chest: [1, 2],
  on_the_go: [1],
  quick_two_minute: [1],
  settle_hold: [1],
  stuffy_nose: [1, 2],
  teething: [1],
  tummy_time: [1],
  'newborn bedtime': [1, 2],
  'newborn gas_relief': [1],
  'newborn stuffy_nose': [1],
};

/** What is less than 80 per cent without a part, and too long with it, in the fewest strokes. */
const TOO_SHORT: Readonly<Record<string, readonly number[]>> = {
  full_body: [2],
  gas_relief: [2],
  'newborn bedtime': [3, 4, 5],
  'newborn gas_relief': [3, 4],
};

const hasNewborn = (id: Id) => {
  const newborn = content.routines[id]?.newborn;
  return newborn !== undefined && 'parts' in newborn;
};

type Case = readonly [name: string, minutes: number, id: Id, way: Way];
const CASES: readonly Case[] = [
  ...techniqueIds.flatMap((id) => upTo(4).map((most): Case => [id, most, id, 'whole'])),
  ...routineIds.flatMap((id) => upTo(15).map((most): Case => [id, most, id, 'whole'])),
  ...routineIds
    .filter(hasNewborn)
    .flatMap((id) => upTo(15).map((most): Case => [`newborn ${id}`, most, id, 'newborn'])),
];

/** Every choice of parts that may be left out. */
const choices = (ids: readonly Id[]): Id[][] =>
  ids.reduce<Id[][]>((all, id) => [...all, ...all.map((one) => [...one, id])], [[]]);

/** Whether any parts and any strokes at all would land where they should. */
function reachable(id: Id, minutes: number, way: Way): boolean {
  const { steps, secondsOf } = fitting(id, way);
  const optional = partsOf(id, way).filter(({ keep }) => keep !== 'always');
  return choices(optional.map((part) => part.id)).some((without) => {
    const kept = steps.filter((step) => !without.includes(step.part));
    return upTo(11).some((count) => {
      const percent = 105 - 5 * count;
      const seconds = secondsOf(kept.map((step) => withFewerStrokes(step, percent, policy)));
      const share = (100 * seconds) / (60 * minutes);
      return share >= policy.timeFilledPercent && share <= policy.timeTakenPercent;
    });
  });
}

test.each(CASES)('%s in %i minutes', (name, minutes, id, way) => {
  const { fits, seconds, without, strokesPercent } = fitted(id, minutes, way);
  const share = seconds / (60 * minutes);
  if (TOO_LONG[name]?.includes(minutes)) {
    expect(fits).toBe(false);
    expect(share).toBeGreaterThan(1);
  } else if (TOO_SHORT[name]?.includes(minutes)) {
    expect(share).toBeLessThan(0.8);
    expect(reachable(id, minutes, way)).toBe(false);
  } else {
    expect(share).toBeLessThanOrEqual(1);
    const whole = without.length === 0 && strokesPercent === 100;
    if (!whole) expect(share).toBeGreaterThanOrEqual(0.8);
  }
});
