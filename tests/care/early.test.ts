import fc from '../support/properties';
import {
  ageInDays,
  correctedAge,
  weeksEarlyAt,
  weeksEarlyIn,
  type AgeTold,
} from '../../lambda/care';
import { content } from '../../lambda/content';

const { policy } = content;
const NOW = '2026-11-22T15:00:00Z';
const DAY = 24 * 60 * 60_000;
const after = (days: number) => new Date(Date.parse(NOW) + days * DAY).toISOString();
const told = (days: number, from: AgeTold['from'] = 'birth'): AgeTold => ({
  days,
  countedAt: NOW,
  from,
});

test.each<[string, AgeTold, number | null | undefined, number]>([
  ['brief H: ten weeks, eight weeks early', told(70), 8, 14],
  ['nothing told of early birth', told(70), undefined, 70],
  ['early, without a number: the most', told(140), null, 21],
  ['counted from the due date already', told(42, 'dueDate'), 8, 42],
  ['before the due date', told(28), 8, -28],
  ['a day before two years', told(729), 8, 729 - 56],
  ['at two years', told(730), 8, 730],
])('%s', (_, age, weeks, days) => {
  expect(correctedAge(age, weeks, NOW, policy)).toEqual({ days, countedAt: NOW });
});

test('before the due date baby is no day old, and grows from then on', () => {
  const age = correctedAge(told(28), 8, NOW, policy);
  expect([0, 28, 29, 49].map((days) => ageInDays(age, after(days)))).toEqual([0, 0, 1, 21]);
});

test.each<[string, number, number | null]>([
  ['no day', 0, null],
  ['a day', 1, 1],
  ['eight weeks', 56, 8],
  ['two months', 60, 9],
  ['seventeen weeks', 119, 17],
  ['a day more', 120, null],
])('%s early', (_, days, weeks) => {
  expect(weeksEarlyIn(days, policy)).toBe(weeks);
});

test.each<[number, number | null]>([
  [22, null],
  [23, 17],
  [32, 8],
  [39, 1],
  [40, null],
  [41, null],
])('born at %d weeks', (weeks, early) => {
  expect(weeksEarlyAt(weeks * 7, policy)).toBe(early);
});

test('weeks early never make baby older, and counting again later is the same age', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 800 }),
      fc.option(fc.integer({ min: 1, max: 17 })),
      fc.nat({ max: 400 }),
      (days, weeks, later) => {
        const now = correctedAge(told(days), weeks, NOW, policy);
        expect(now.days).toBeLessThanOrEqual(days);
        fc.pre(days + later < policy.correctedUntilDays);
        const then = correctedAge(told(days), weeks, after(later), policy);
        expect(ageInDays(then, after(later))).toBe(ageInDays(now, after(later)));
      },
    ),
  );
});
