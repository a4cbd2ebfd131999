import { content } from '../../lambda/content';
import type { Alternative } from '../../lambda/content/types';
import { fed, inShort, startOf, wished, type About } from './support/babies';

const babies: readonly About[] = [
  { age: 10 },
  { age: 25 },
  { age: 60, navel: 'healed' },
  { age: 120, navel: 'healed' },
];

const startsFor = (about: About) => (one: Alternative) => {
  const id = Object.values(one).join();
  expect(startOf(id)).toEqual(one);
  return inShort(wished(id, about)).startsWith('start');
};

const offered: readonly (readonly [string, Alternative])[] = [
  ...Object.values(content.techniques).flatMap(({ id, instead }) =>
    instead.map((one) => [id, one] as const),
  ),
  ...Object.values(content.routines).flatMap(({ id, newborn, tooYoungInstead }) => [
    ...(newborn !== undefined && 'instead' in newborn ? [[id, newborn.instead] as const] : []),
    ...(tooYoungInstead === undefined ? [] : [[id, tooYoungInstead] as const]),
  ]),
];

test.each(offered)('in place of %s: %j starts for some baby, just fed too', (_, one) => {
  const starts = (about: About) => startsFor({ ...about, feeds: [fed(5)] })(one);
  expect(babies.some(starts)).toBe(true);
});

test.each(Object.values(content.routines).map((one) => [one.id, one] as const))(
  '%s offers newborns something that starts for them',
  (_, { newborn }) => {
    if (newborn === undefined || !('instead' in newborn)) return;
    expect(startsFor({ age: 0 })(newborn.instead)).toBe(true);
  },
);
