import { ageInDays } from '../../lambda/care';

const counted = (days: number) => ({ days, countedAt: '2026-11-22T23:00:00Z' });

test.each<[string, string, number]>([
  ['the same moment', '2026-11-22T23:00:00Z', 20],
  ['a minute before a day is full', '2026-11-23T22:59:00Z', 20],
  ['a full day later', '2026-11-23T23:00:00Z', 21],
  ['a month later', '2026-12-22T23:00:00Z', 50],
  ['an hour before: the clock moved back', '2026-11-22T22:00:00Z', 20],
  ['a year before', '2025-11-22T23:00:00Z', 20],
])('20 days, %s', (_, now, expected) => {
  expect(ageInDays(counted(20), now)).toBe(expected);
});
