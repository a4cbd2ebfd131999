import { planFor, withFewerStrokes, type PlannedStep } from '../../lambda/care';
import { content } from '../../lambda/content';
import { startOf, WHOLE } from './support/babies';

const { policy, techniques, routines } = content;
const wishes = [...Object.keys(techniques), ...Object.keys(routines)];
const shares = [99, 95, 90, 75, 50, 20, 1];

const stepsAt = (id: string, strokesPercent?: number): readonly PlannedStep[] =>
  planFor(
    { start: startOf(id) },
    { ...WHOLE, ...(strokesPercent !== undefined && { strokesPercent }) },
    content,
  ).steps;

describe.each(wishes)('%s with fewer strokes', (id) => {
  const all = stepsAt(id);
  const pairs = shares.flatMap((percent) =>
    stepsAt(id, percent).map((step, index) => [all[index], step] as const),
  );

  test('names the same steps', () => {
    for (const percent of shares) {
      expect(stepsAt(id, percent).map(({ key }) => key)).toEqual(all.map(({ key }) => key));
    }
  });

  test('is never rushed: each stroke has at least the time it had', () => {
    for (const [before, after] of pairs) {
      if (before === undefined || before.strokes === 0) continue;
      const each = before.holdSeconds / before.strokes;
      expect(after.holdSeconds / after.strokes).toBeGreaterThanOrEqual(each - 1e-9);
      expect(after.holdSeconds).toBeLessThanOrEqual(before.holdSeconds);
    }
  });

  test('keeps half of them and at least two', () => {
    for (const [before, after] of pairs) {
      const strokes = before?.strokes ?? 0;
      const floor = Math.max(policy.fewestStrokes, (strokes * policy.strokesFloorPercent) / 100);
      expect(after.strokes).toBeGreaterThanOrEqual(Math.min(strokes, floor));
      expect(after.strokes).toBeLessThanOrEqual(strokes);
      expect(after.fewer).toBe(before?.fewer === true || after.strokes < strokes);
    }
  });

  test('leaves safety, toes, fingers and what has no strokes as they are', () => {
    const fixed = pairs.filter(([before]) => before?.safety || before?.each || !before?.strokes);
    for (const [before, after] of fixed) expect(after).toEqual(before);
  });
});

test('every toe and every finger keeps its turn', () => {
  const each = ['foot_rub', 'hand_massage'].flatMap((id) => stepsAt(id, 50)).filter((s) => s.each);
  expect(each.map(({ step, strokes }) => [step, strokes])).toEqual([
    ['toes', 5],
    ['toes', 5],
    ['fingers', 5],
    ['fingers', 5],
  ]);
});

test('half of eight slides are four, in half the time', () => {
  const slides = stepsAt('leg_milking').find(({ step }) => step === 'slides');
  expect(slides).toMatchObject({ strokes: 8, holdSeconds: 28 });
  if (slides === undefined) return;
  expect(withFewerStrokes(slides, 50, policy)).toMatchObject({ strokes: 4, holdSeconds: 14 });
});
