import { planFor, type PlannedStep, type Terms } from '../../lambda/care';
import { content } from '../../lambda/content';
import { startOf, WHOLE } from './support/babies';

const variants: readonly Terms['variant'][] = ['whole', 'afterFeed', 'newborn'];
const wishes = [...Object.keys(content.techniques), ...Object.keys(content.routines)];
const plans = wishes.flatMap((id) =>
  variants.map((variant) => {
    const terms = { ...WHOLE, variant };
    return [id, variant, planFor({ start: startOf(id) }, terms, content).steps] as const;
  }),
);

const named = (steps: readonly PlannedStep[]) => steps.map((step) => step.step ?? step.technique);

test.each(plans)('%s (%s) names each of its steps once', (_, __, steps) => {
  expect(steps.length).toBeGreaterThan(0);
  expect(new Set(steps.map((step) => step.key)).size).toBe(steps.length);
});

test.each(plans)('%s (%s) does a second side in full', (_, __, steps) => {
  for (const part of new Set(steps.map((step) => step.part))) {
    const ours = steps.filter((step) => step.part === part);
    const second = content.techniques[ours[0]?.technique ?? '']?.secondSide;
    const sides = ours.map((step) => step.side);
    if (second === undefined) {
      expect(new Set(sides)).toEqual(new Set([null]));
      continue;
    }
    const first = ours.filter((step) => step.side === 'first');
    const [change, ...again] = ours.filter((step) => step.side === 'second');
    expect(change?.step).toBe(second.change);
    const strokes = first.filter((step) => second.again.includes(step.step ?? ''));
    expect(named(again)).toEqual(named(strokes));
    expect(again.map((step) => step.holdSeconds)).toEqual(strokes.map((step) => step.holdSeconds));
    expect(again.every((step) => step.short)).toBe(true);
    expect(sides.lastIndexOf('first')).toBeLessThan(sides.indexOf('second'));
  }
});

test('within the wait gas relief does the feet and an upright hold in place of the tummy', () => {
  const terms: Terms = { ...WHOLE, variant: 'afterFeed' };
  const { steps } = planFor({ start: { routine: 'gas_relief' } }, terms, content);
  const parts = (leftOut: boolean) => [
    ...new Set(steps.filter((step) => step.leftOut === leftOut).map((step) => step.part)),
  ];
  expect(parts(false)).toEqual(['hello', 'legs', 'feet', 'upright', 'close']);
  expect(parts(true)).toEqual(['paddle', 'knees', 'tummy', 'ilu', 'bicycle']);
});

test('parts that the parent leaves out are not in the plan', () => {
  const terms: Terms = { ...WHOLE, without: ['legs', 'ilu', 'no such part'] };
  const { steps } = planFor({ start: { routine: 'gas_relief' } }, terms, content);
  const parts = new Set(steps.map((step) => step.part));
  expect([...parts]).toEqual(['hello', 'paddle', 'knees', 'tummy', 'bicycle', 'close']);
});

test('fewer strokes take less time', () => {
  const { steps } = planFor({ start: { routine: 'diaper_change' } }, WHOLE, content);
  const slides = steps.find((step) => step.key === 'legs/leg_milking/slides/first');
  expect(slides).toMatchObject({ strokes: 3, fewer: true });
  expect(slides?.holdSeconds).toBeLessThan(28);
});

test.each(['__proto__', 'constructor', 'toString', 'nobody_knows'])(
  'an unknown id plans nothing: %s',
  (id) => {
    for (const start of [{ technique: id }, { routine: id }, { line: id }]) {
      expect(planFor({ start }, WHOLE, content).steps).toEqual([]);
    }
  },
);

test('a line by itself is one step with quiet after it', () => {
  const { steps } = planFor({ start: { line: 'upright_hold' } }, WHOLE, content);
  expect(steps).toMatchObject([{ technique: 'upright_hold', step: null, holdSeconds: 45 }]);
});

test('plans that were drawn are the same ones when they are asked for again, up to a hundred', () => {
  const own = { ...content };
  const planAt = (part: number) =>
    planFor({ start: { technique: 'foot_rub' } }, { ...WHOLE, without: [`${part}`] }, own);
  const hundred = Array.from({ length: 100 }, (_, part) => planAt(part).steps);
  for (const [part, steps] of hundred.entries()) expect(planAt(part).steps).toBe(steps);
});
