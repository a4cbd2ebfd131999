import type { Told } from '../../lambda/care';
import { content } from '../../lambda/content';
import { permitted, type About } from './support/babies';

/** What each technique may do, by the brief (A1, C2, G30), with the navel healed and baby not fed. */
const BY_AGE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  anyAge: { unknown: 'yes', 0: 'yes', 20: 'yes', 21: 'yes', 42: 'yes', 89: 'yes', 90: 'yes' },
  lighterFirst: { unknown: 'gently', 0: 'gently', 20: 'gently', 21: 'yes', 42: 'yes', 90: 'yes' },
  from21: { unknown: 'ask age', 0: 'newborn', 20: 'newborn', 21: 'yes', 41: 'yes', 90: 'yes' },
  from90: {
    unknown: 'ask age',
    0: 'newborn',
    20: 'newborn',
    21: 'tooYoung',
    89: 'tooYoung',
    90: 'yes',
  },
};

const TECHNIQUES: Readonly<Record<string, keyof typeof BY_AGE>> = {
  newborn_chest: 'anyAge',
  resting_hands: 'anyAge',
  hand_massage: 'anyAge',
  on_the_go_feet: 'anyAge',
  feeding_stroke: 'anyAge',
  foot_rub: 'lighterFirst',
  leg_milking: 'lighterFirst',
  arm_milking: 'lighterFirst',
  belly_clockwise: 'from21',
  ilu: 'from21',
  paddle_wheel: 'from21',
  knees_to_tummy: 'from21',
  bicycle_legs: 'from21',
  back_rub: 'from21',
  full_body_short: 'from21',
  face_soothe: 'from21',
  nose_strokes: 'from21',
  chest_open_book: 'from21',
  jaw_circles: 'from90',
};

/** The tummy family: HARD on feeds, and the navel dry and healed. */
const TUMMY = ['belly_clockwise', 'ilu', 'paddle_wheel', 'knees_to_tummy'];
/** Only the stump must be off. */
const STUMP = ['back_rub', 'bicycle_legs'];
const OTHERS = Object.keys(TECHNIQUES).filter((id) => ![...TUMMY, ...STUMP].includes(id));

const aged = (age: string): About => ({ age: age === 'unknown' ? null : Number(age) });
const justAsked: Told = { notFedAt: '2026-11-22T09:00:00.000Z' };

test('every technique is there, and has its rule here', () => {
  expect(Object.keys(content.techniques).sort()).toEqual(Object.keys(TECHNIQUES).sort());
});

const ages = Object.entries(TECHNIQUES).flatMap(([id, rule]) =>
  Object.entries(BY_AGE[rule] ?? {}).map(([age, expected]) => [id, age, expected] as const),
);
test.each(ages)('%s at %s days: %s', (id, age, expected) => {
  expect(permitted(id, { ...aged(age), navel: 'healed' }, justAsked)).toBe(expected);
});

test.each(Object.keys(TECHNIQUES))('%s with an age nobody could tell: as a newborn', (id) => {
  const told = { ...justAsked, ageUnanswered: true } as const;
  expect(permitted(id, { age: null, navel: 'healed' }, told)).toBe(
    permitted(id, { age: 0, navel: 'healed' }, justAsked),
  );
});

/** What is known of the navel, at an age, and what becomes of each family. */
const NAVELS: readonly (readonly [string, About, Told, string, string])[] = [
  ['nothing known at 21 days', { age: 21 }, {}, 'ask navel', 'ask navel'],
  ['nothing known at 41 days', { age: 41 }, {}, 'ask navel', 'ask navel'],
  ['nothing known at 42 days', { age: 42 }, {}, 'ask navel', 'ask navel'],
  ['nothing known at 43 days', { age: 43 }, {}, 'yes', 'yes'],
  ['stump on at 25 days', { age: 25 }, { navel: 'stumpOn' }, 'navel', 'navel'],
  ['still healing at 25 days', { age: 25 }, { navel: 'healing' }, 'navel', 'yes'],
  ['stump on at 60 days', { age: 60 }, { navel: 'stumpOn' }, 'navel', 'navel'],
  ['still healing at 60 days', { age: 60 }, { navel: 'healing' }, 'navel', 'yes'],
  ['healed at 21 days', { age: 21, navel: 'healed' }, {}, 'yes', 'yes'],
  ['due at 30 days', { age: 30, navel: 'due' }, {}, 'ask navel', 'ask navel'],
  ['due at 60 days', { age: 60, navel: 'due' }, {}, 'ask navel', 'ask navel'],
];

describe.each(NAVELS)('%s', (_, about, told, tummy, stump) => {
  const all = { ...justAsked, ...told };
  test.each(TUMMY)('%s', (id) => expect(permitted(id, about, all)).toBe(tummy));
  test.each(STUMP)('%s', (id) => expect(permitted(id, about, all)).toBe(stump));
});

test.each(OTHERS.filter((id) => id !== 'full_body_short' && id !== 'jaw_circles'))(
  'the navel is nothing to %s',
  (id) => {
    expect(permitted(id, { age: 25, navel: 'due' }, { ...justAsked, navel: 'stumpOn' })).toBe(
      'yes',
    );
  },
);

test('full_body_short leaves only the tummy out', () => {
  expect(permitted('full_body_short', { age: 25 }, { ...justAsked, navel: 'stumpOn' })).toBe(
    'in part',
  );
});
