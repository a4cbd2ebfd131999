import type { Told } from '../../lambda/care';
import { fed, feeding, inShort, NOW, wished, type About } from './support/babies';

const grown: About = { age: 40, navel: 'healed' };
const not: Told = { notFedAt: NOW };

/** Brief H, and the same at the edges of the rules. */
test.each<[string, About, Told, string, string]>([
  ['20 days', { age: 20 }, {}, 'full_body', 'refuse newborn: newborn_on_chest'],
  ['21 days', { age: 21, navel: 'healed' }, not, 'full_body', 'start'],
  [
    '21 days, stump on',
    { age: 21 },
    { navel: 'stumpOn' },
    'gas_relief',
    'refuse navel: newborn_chest or foot_rub',
  ],
  [
    '21 days, healing',
    { age: 21 },
    { navel: 'healing' },
    'gas_relief',
    'refuse navel: newborn_chest or foot_rub',
  ],
  [
    'stump on, just fed',
    { age: 21, feeds: [fed(1)] },
    { navel: 'stumpOn' },
    'gas_relief',
    'refuse navel: newborn_chest or foot_rub',
  ],
  [
    'fed 29 minutes ago',
    { ...grown, feeds: [fed(29)] },
    {},
    'belly_clockwise',
    'refuse fed: foot_rub',
  ],
  ['fed 30 minutes ago', { ...grown, feeds: [fed(30)] }, {}, 'belly_clockwise', 'start'],
  ['just fed', { ...grown, feeds: [fed(0)] }, {}, 'foot_rub', 'start'],
  ['just fed, a newborn', { age: 3, feeds: [fed(0)] }, {}, 'foot_rub', 'start'],
  ['just fed, nobody knows the age', { age: null, feeds: [fed(0)] }, {}, 'foot_rub', 'start'],
  ['fed 10 minutes ago', { ...grown, feeds: [fed(10)] }, {}, 'gas_relief', 'start, fed'],
  ['fed an hour ago', { ...grown, feeds: [fed(60)] }, {}, 'gas_relief', 'start'],
  ['60 days', { age: 60 }, {}, 'teething', 'refuse tooYoung: face_soothe'],
  ['89 days', { age: 89 }, {}, 'jaw_circles', 'refuse tooYoung: face_soothe'],
  ['90 days', { age: 90 }, {}, 'teething', 'start'],
  ['10 days', { age: 10 }, {}, 'teething', 'refuse newborn: hand_massage'],
  ['10 days', { age: 10 }, {}, 'tummy_time', 'refuse newborn: newborn_on_chest'],
  ['10 days', { age: 10 }, {}, 'back_rub', 'refuse newborn: newborn_on_chest'],
  ['10 days', { age: 10 }, {}, 'face_soothe', 'refuse newborn: newborn_on_chest'],
  ['10 days', { age: 10 }, {}, 'belly_clockwise', 'refuse newborn: newborn_on_chest'],
  ['10 days', { age: 10 }, {}, 'bedtime', 'start, newborn'],
  ['10 days', { age: 10 }, {}, 'newborn_on_chest', 'start'],
  ['age unknown', { age: null }, {}, 'full_body', 'ask age'],
  ['age unknown', { age: null }, {}, 'resting_hands', 'start'],
  [
    'age unknown, nobody could tell',
    { age: null },
    { ageUnanswered: true },
    'full_body',
    'refuse newborn: newborn_on_chest',
  ],
  [
    'being fed',
    { ...grown, feeds: [feeding(0)] },
    { feedingNow: true },
    'gas_relief',
    'refuse feeding: feed_time',
  ],
  [
    'being fed',
    { ...grown, feeds: [feeding(0)] },
    { feedingNow: true },
    'foot_rub',
    'refuse feeding: feed_time',
  ],
  ['being fed', { ...grown, feeds: [feeding(0)] }, { feedingNow: true }, 'feed_time', 'start'],
  ['being fed, told elsewhere', { ...grown, feeds: [feeding(5)] }, {}, 'foot_rub', 'start'],
  ['being fed, told elsewhere', { ...grown, feeds: [feeding(5)] }, {}, 'gas_relief', 'ask feedEnd'],
])('%s (%#)', (_, about, told, id, expected) => {
  expect(`${id}: ${inShort(wished(id, about, told))}`).toBe(`${id}: ${expected}`);
});

test('29 minutes leave one to wait', () => {
  const decision = wished('belly_clockwise', { ...grown, feeds: [fed(29)] });
  expect(decision).toMatchObject({ refusal: { because: 'fed', minutesLeft: 1 } });
});

test('gas ten minutes after a feed is feet and an upright hold, without the bicycle too', () => {
  const decision = wished('gas_relief', { ...grown, feeds: [fed(10)] });
  if (decision.kind !== 'start') throw new Error(inShort(decision));
  const done = new Set(decision.permission.steps.map((step) => step.technique));
  expect([...done]).toEqual([
    'resting_hands',
    'leg_milking',
    'foot_rub',
    'upright_hold',
    'still_hands',
  ]);
  expect(decision.shortened).toEqual({ because: 'fed', minutesLeft: 20 });
});

test.each([0, 10, 20])('bedtime at %i days never is the chest version', (age) => {
  const decision = wished('bedtime', { age });
  if (decision.kind !== 'start') throw new Error(inShort(decision));
  const done = new Set(decision.permission.steps.map((step) => step.technique));
  expect([...done]).toEqual(['resting_hands', 'foot_rub', 'safe_sleep_close']);
});

describe('constipation under eight weeks is for the doctor', () => {
  const asked = (about: About, told: Told = {}) =>
    inShort(wished('belly_clockwise', about, told, { because: 'constipation' }));

  test.each<[About, Told, string]>([
    [{ age: 10 }, {}, 'refuse constipation: foot_rub'],
    [{ age: 55, navel: 'healed' }, not, 'refuse constipation: foot_rub'],
    [{ age: 55, feeds: [fed(5)] }, {}, 'refuse constipation: foot_rub'],
    [{ age: 56, navel: 'healed' }, not, 'start'],
    [{ age: 56, navel: 'healed', feeds: [fed(5)] }, {}, 'refuse fed: foot_rub'],
    [{ age: null }, {}, 'ask age'],
  ])('%j %j', (about, told, expected) => {
    expect(asked(about, told)).toBe(expected);
  });
});

describe('when nobody knows about the feed, the tummy stays out', () => {
  test.each<[string, string]>([
    ['gas_relief', 'start, withoutTummy'],
    ['full_body', 'start, withoutTummy'],
    ['full_body_short', 'start, withoutTummy'],
    ['belly_clockwise', 'refuse withoutTummy: foot_rub'],
    ['paddle_wheel', 'refuse withoutTummy: leg_milking'],
    ['foot_rub', 'start'],
  ])('%s: %s', (id, expected) => {
    expect(inShort(wished(id, grown, {}, { withoutTummy: true }))).toBe(expected);
  });

  test('and a feed told then still names its minutes', () => {
    const decision = wished(
      'belly_clockwise',
      { ...grown, feeds: [fed(10)] },
      {},
      { withoutTummy: true },
    );
    expect(inShort(decision)).toBe('refuse fed: foot_rub');
  });
});

describe('what presses on the tummy is never put into a routine after a feed', () => {
  test.each(['full_body', 'tummy_time', 'gas_relief'])('%s', (id) => {
    const decision = wished(id, { ...grown, feeds: [fed(10)] });
    if (decision.kind !== 'start') throw new Error(inShort(decision));
    const done = decision.permission.steps.map((step) => step.technique);
    expect(done).not.toContain('bicycle_legs');
    expect(done).not.toContain('back_rub');
    expect(done).not.toContain('belly_clockwise');
  });
});
