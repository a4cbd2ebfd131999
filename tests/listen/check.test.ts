import { check, holdOff, median, wrongIn, type Finding } from '../../scripts/listen/check';
import { figures, summary, withFigures } from '../../scripts/listen/figures';
import { hear } from '../../scripts/listen/hear';
import { picture } from '../../scripts/listen/picture';
import { content } from '../../lambda/content';
import { voice } from './support/voice';

const finding = (change: Partial<Finding> = {}): Finding => ({
  id: 'foot_rub',
  holds: [{ asked: 10, heard: 10.1 }],
  counted: [{ asked: 20, heard: 19.9 }],
  lengths: [{ wording: 'Hold the ankle.', off: 0.1 }],
  apart: 1,
  ...change,
});

test('whatever the voice, the holds heard are those of content', async () => {
  const { holds } = await check('jaw_circles', 'en-US', voice);
  const asked = content.techniques['jaw_circles']?.steps.map(({ holdSeconds }) => holdSeconds);
  expect(holds.map((hold) => hold.asked)).toEqual(asked);
  expect(holds.map(holdOff).filter((off) => off > 1)).toEqual([]);
});

test.each([
  [10, 10.29, true],
  [10, 10.55, false],
  [10, 9.4, false],
  [40, 41.9, true],
  [40, 42.1, false],
  [5, 5.31, false],
])('%s s asked, %s s heard: %s', (asked, heard, isRight) => {
  expect(holdOff({ asked, heard }) <= 1).toBe(isRight);
});

test('what is wrong is told: a hold, a counted hold, a length, the lengths together', () => {
  expect(wrongIn([finding()])).toEqual([]);
  expect(wrongIn([finding({ holds: [{ asked: 10, heard: 12 }] })])).toEqual([
    'foot_rub: 12.00 s of quiet in place of 10',
  ]);
  const wording = 'Hold the ankle.';
  expect(wrongIn([finding({ counted: [{ asked: 10, heard: 8 }] })])).toEqual([
    'foot_rub: 8.00 s of quiet in place of 10',
  ]);
  const some = [0, 0, -0.31].map((off) => ({ wording, off }));
  expect(wrongIn([finding({ lengths: some })])).toEqual(['foot_rub: -31 % off: Hold the ankle.']);
  const all = [0.16, -0.16, 0.2].map((off) => ({ wording, off }));
  expect(wrongIn([finding({ lengths: all })])).toEqual(['The median length is 16 % off.']);
});

test.each([
  [[3], 3],
  [[4, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %s', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('the figures replace those on the page', () => {
  const page = withFigures(
    'A<!-- figures: made by npm run listen -- --check --write -->of before<!-- end of figures -->Z',
    [finding()],
  );
  expect(page).toMatch(/^A<!-- figures/);
  expect(page).toMatch(/<!-- end of figures -->Z$/);
  expect(page).toContain(summary([finding()]));
  expect(page).toContain(figures([finding()]));
  expect(page).not.toContain('of before');
  expect(() => withFigures('A page', [])).toThrow('no place');
});

test('the picture shows every hold with its number and the open microphone', async () => {
  const played = await hear('jaw_circles', 'en-US', voice);
  const svg = picture(played, 'Jaw & chin');
  expect(svg).toContain('<title>Jaw &amp; chin</title>');
  expect(
    [...svg.matchAll(/class="hold"[^>]*\/><text[^>]*>(\d)</g)].map(([, step]) => step),
  ).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect([...svg.matchAll(/class="open"/g)]).toHaveLength(1);
});
