import type { Told } from '../../lambda/care';
import { ago, fed, fedOr, feeding, permission, permitted, type About } from './support/babies';

/** The steps that wait for 30 minutes after a feed; of full_body_short the tummy and the back, face down. */
const HARD = ['belly_clockwise', 'ilu', 'paddle_wheel', 'knees_to_tummy'];
const FREE = [
  'newborn_chest',
  'foot_rub',
  'on_the_go_feet',
  'face_soothe',
  'jaw_circles',
  'nose_strokes',
  'feeding_stroke',
  'resting_hands',
  'leg_milking',
  'chest_open_book',
  'arm_milking',
  'hand_massage',
  // Better half an hour after a feed, but not forbidden.
  'back_rub',
  'bicycle_legs',
];

const about = (...feeds: NonNullable<About['feeds']>): About => ({ navel: 'healed', feeds });
const noAt = (minutes: number): Told => ({ notFedAt: ago(minutes) });

const CASES: readonly (readonly [string, About, Told, string])[] = [
  ['nothing known', about(), {}, 'ask feed'],
  ['fed now', about(fed(0)), {}, 'fed'],
  ['fed 29 minutes ago', about(fed(29)), {}, 'fed'],
  ['fed 30 minutes ago', about(fed(30)), {}, 'yes'],
  ['fed 90 minutes ago', about(fed(90)), {}, 'yes'],
  ['fed 91 minutes ago', about(fed(91)), {}, 'ask feed'],
  ['fed yesterday', about(fed(24 * 60)), {}, 'ask feed'],
  ['thirteen or thirty', about(fedOr(30, 13)), {}, 'ask feedDoubt'],
  ['being fed, told elsewhere', about(feeding(20)), {}, 'ask feedEnd'],
  ['being fed 90 minutes ago', about(feeding(90)), {}, 'ask feed'],
  ['being fed, told in this session', about(feeding(0)), { feedingNow: true }, 'feeding'],
  ['a "no" just now', about(), noAt(0), 'yes'],
  ['a "no" 30 minutes ago', about(), noAt(30), 'yes'],
  ['a "no" longer ago', about(), noAt(30.02), 'ask feed'],
  ['a "no" in the future', about(), noAt(-1), 'ask feed'],
  ['a "no" that nobody can read', about(), { notFedAt: 'yesterday' }, 'ask feed'],
  ['a "no", but fed', about(fed(10)), noAt(0), 'fed'],
  ['a "no", but being fed', about(feeding(10)), noAt(0), 'ask feedEnd'],
  ['a "no", but thirteen or thirty', about(fedOr(13, 30)), noAt(0), 'ask feedDoubt'],
];

describe.each(CASES)('%s', (_, baby, told, expected) => {
  test.each(HARD)('%s', (id) => expect(permitted(id, baby, told)).toBe(expected));
});

describe.each(CASES)('%s asks and refuses nothing', (_, baby, told) => {
  const still = told.feedingNow ? 'feeding' : 'yes';
  test.each(FREE.filter((id) => id !== 'feeding_stroke'))('%s', (id) =>
    expect(permitted(id, baby, told)).toBe(still),
  );
  test('feeding_stroke', () => expect(permitted('feeding_stroke', baby, told)).toBe('yes'));
});

test('of full_body_short the tummy and back steps wait', () => {
  const { steps, refused } = permission('full_body_short', about(fed(10)));
  expect(refused.map(({ step }) => step.step)).toEqual(['tummy', 'back']);
  const fedTen = { because: 'fed', minutesLeft: 20 };
  expect(refused.map(({ refusal }) => refusal)).toEqual([fedTen, fedTen]);
  expect(steps.map(({ zone }) => zone)).not.toContain('tummy');
  expect(steps.map(({ zone }) => zone)).not.toContain('back');
});

test('what must be known is asked in the order of the brief: age, navel, feed', () => {
  const asks = (baby: About, told: Told = {}) => permission('belly_clockwise', baby, told).ask;
  expect(asks({ age: null })).toEqual(['age']);
  expect(asks({ age: 30 })).toEqual(['navel']);
  expect(asks({ age: 30, navel: 'healed' })).toEqual(['feed']);
});
