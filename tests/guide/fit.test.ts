import fc from 'fast-check';
import { content } from '../../lambda/content';
import type { Part } from '../../lambda/content/types';
import { leaveOutFor, minutesOf } from '../../lambda/guide';
import { secondsOf } from '../../lambda/guide/fit';
import { measure, routineIds, stepsOf } from './support/walks';

const partsOf = (id: string): readonly Part[] => content.routines[id]?.parts ?? [];
const keepOf = (id: string, part: string) => partsOf(id).find((one) => one.id === part)?.keep;
const leftOut = (id: string, minutes: number) =>
  leaveOutFor(minutes, stepsOf(id), partsOf(id), measure);
const secondsLeft = (id: string, without: readonly string[]) =>
  secondsOf(
    stepsOf(id).filter((step) => !without.includes(step.part)),
    measure,
  );

const aRoutine = fc.constantFrom(...routineIds);
const someMinutes = fc.double({ min: 0, max: 30, noNaN: true });

test('what must stay is never left out', () => {
  fc.assert(
    fc.property(aRoutine, someMinutes, (id, minutes) => {
      for (const part of leftOut(id, minutes)) expect(keepOf(id, part)).not.toBe('always');
    }),
  );
});

test('no more goes than has to, in the order of content', () => {
  fc.assert(
    fc.property(aRoutine, someMinutes, (id, minutes) => {
      const without = leftOut(id, minutes);
      const order = without.map((part) => Number(keepOf(id, part)));
      expect(order).toEqual([...order].sort((one, other) => one - other));
      if (without.length === 0) return;
      expect(secondsLeft(id, without.slice(0, -1))).toBeGreaterThan(minutes * 60);
    }),
  );
});

test('it fits, or nothing but what must stay is left', () => {
  fc.assert(
    fc.property(aRoutine, someMinutes, (id, minutes) => {
      const without = leftOut(id, minutes);
      const fits = secondsLeft(id, without) <= minutes * 60;
      const goes = partsOf(id).filter((part) => part.keep !== 'always');
      expect(fits || without.length === goes.length).toBe(true);
    }),
  );
});

test.each(routineIds)('%s has all the time it needs in half an hour', (id) => {
  expect(leftOut(id, 30)).toEqual([]);
});

test('five minutes of bedtime keep the lights, the hello, the still hands and the bed', () => {
  const without = leftOut('bedtime', 5);
  const kept = partsOf('bedtime').flatMap(({ id }) => (without.includes(id) ? [] : [id]));
  expect(kept).toEqual(expect.arrayContaining(['lights', 'hello', 'still', 'close']));
  expect(secondsLeft('bedtime', without)).toBeLessThanOrEqual(300);
});

test.each([
  ['nothing', 0, 1],
  ['a short routine', 'diaper_change', 2],
] as const)('minutes of %s', (_, id, expected) => {
  const steps = typeof id === 'string' ? stepsOf(id) : [];
  expect(minutesOf(steps, measure)).toBe(expected);
});
