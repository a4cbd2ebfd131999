import { contentKeys } from './support';
import { book, technique } from './ours';

const techniques = Object.values(book.techniques);

/** Seconds of quiet in one pass, as the content brief gives them. */
const QUIET: Record<string, number> = {
  newborn_chest: 123,
  belly_clockwise: 102,
  foot_rub: 89,
  on_the_go_feet: 92,
  face_soothe: 60,
  jaw_circles: 100,
  nose_strokes: 90,
  back_rub: 86,
  feeding_stroke: 73,
  full_body_short: 400,
  resting_hands: 63,
  ilu: 78,
  paddle_wheel: 81,
  bicycle_legs: 79,
  knees_to_tummy: 81,
  leg_milking: 64,
  chest_open_book: 55,
  arm_milking: 55,
  hand_massage: 63,
};

test("the brief's 19 techniques are there, ten of the article, with 126 steps", () => {
  expect(Object.keys(book.techniques)).toEqual(expect.arrayContaining(Object.keys(QUIET)));
  const ofTheBrief = Object.keys(QUIET).map(technique);
  expect(ofTheBrief.filter(({ origin }) => origin === 'article')).toHaveLength(10);
  expect(ofTheBrief.flatMap(({ steps }) => steps)).toHaveLength(126);
});

test.each(Object.entries(QUIET))('%s has %d seconds for the hands', (id, quiet) => {
  const holds = technique(id).steps.map(({ holdSeconds }) => holdSeconds);
  expect(holds.reduce((sum, hold) => sum + hold, 0)).toBe(quiet);
});

test.each(techniques.map((one) => [one.id, one] as const))(
  'the hands can do the strokes of %s in time',
  (_, { steps, tempoSeconds }) => {
    for (const { strokes = 0, holdSeconds } of steps) {
      if (strokes > 1) expect(strokes * tempoSeconds).toBeLessThanOrEqual(holdSeconds);
    }
  },
);

test('all 12 routines are there', () => {
  expect(Object.keys(book.routines).sort()).toEqual([
    'bedtime',
    'diaper_change',
    'feed_time',
    'full_body',
    'gas_relief',
    'newborn_on_chest',
    'on_the_go',
    'quick_two_minute',
    'settle_hold',
    'stuffy_nose',
    'teething',
    'tummy_time',
  ]);
});

test('every fact of the article and every source of the brief is there', () => {
  const keys = Object.keys(book.sources);
  expect(keys.filter((key) => key.startsWith('S'))).toHaveLength(58);
  expect(keys.filter((key) => key.startsWith('V'))).toHaveLength(94);
});

test('the clinical sections are listed', () => {
  expect(Object.keys(book.review.sections)).toEqual(expect.arrayContaining(['C', 'E']));
});

test('what the product reads holds no notes for people', () => {
  expect(contentKeys()).toEqual([
    'techniques',
    'routines',
    'requests',
    'moments',
    'instead',
    'policy',
    'countries',
    'emergencies',
    'questions',
    'signs',
    'words',
    'locales',
  ]);
});

test('numbers are said from zero to ninety-nine', () => {
  const numbers = book.words['en']?.numbers ?? [];
  expect([numbers[0], numbers[13], numbers[40], numbers[99]]).toEqual([
    'zero',
    'thirteen',
    'forty',
    'ninety-nine',
  ]);
});
