import fc from '../support/properties';
import { withFewerStrokes } from '../../lambda/care';
import { content } from '../../lambda/content';
import { fit, minutesOf } from '../../lambda/guide';
import { fitted, fitting, partsOf } from './support/lengths';
import { everyWish, routineIds } from './support/walks';

const { policy } = content;
const keepOf = (id: string, part: string) => partsOf(id).find((one) => one.id === part)?.keep;
const optional = (id: string) => partsOf(id).filter((part) => part.keep !== 'always');

const aWish = fc.constantFrom(...everyWish);
const aRoutine = fc.constantFrom(...routineIds);
const someMinutes = fc.double({ min: 0.1, max: 20, noNaN: true });
const runs = { numRuns: 60 };

test('what must stay is never left out', () => {
  fc.assert(
    fc.property(aRoutine, someMinutes, (id, minutes) => {
      for (const part of fitted(id, minutes).without) {
        expect(typeof keepOf(id, part)).toBe('number');
      }
    }),
    runs,
  );
});

test('it fits, or it is the shortest there is', () => {
  fc.assert(
    fc.property(aWish, someMinutes, (id, minutes) => {
      const { fits, seconds, without, strokesPercent } = fitted(id, minutes);
      if (fits) expect(seconds).toBeLessThanOrEqual(minutes * 60);
      else {
        expect(without).toHaveLength(optional(id).length);
        expect(strokesPercent).toBe(policy.strokesFloorPercent);
      }
    }),
    runs,
  );
});

test('parts go in the order of content, but for one that there is no time for', () => {
  fc.assert(
    fc.property(aRoutine, someMinutes, (id, minutes) => {
      const { without, fits } = fitted(id, minutes);
      if (!fits) return;
      const { steps, secondsOf } = fitting(id);
      const most = (minutes * 60 * policy.timeTakenPercent) / 100;
      const kept = optional(id).filter((part) => !without.includes(part.id));
      for (const part of without) {
        const before = kept.filter(({ keep }) => Number(keep) < Number(keepOf(id, part)));
        if (before.length === 0) continue;
        // Had it come back in place of those that should go before it, it would be too long.
        const out = [...before.map((one) => one.id), ...without].filter((one) => one !== part);
        const instead = steps
          .filter((step) => !out.includes(step.part))
          .map((step) => withFewerStrokes(step, policy.strokesFloorPercent, policy));
        expect(secondsOf(instead)).toBeGreaterThan(most);
      }
    }),
    runs,
  );
});

test('nothing changes where there is time enough', () => {
  fc.assert(
    fc.property(aWish, fc.integer({ min: 20, max: 600 }), (id, minutes) => {
      expect(fitted(id, minutes)).toMatchObject({ without: [], strokesPercent: 100, fits: true });
    }),
    runs,
  );
});

test('strokes left out once are not done again', () => {
  fc.assert(
    fc.property(aWish, someMinutes, fc.constantFrom(50, 65, 90), (id, minutes, strokesPercent) => {
      const made = fit(minutes * 60, { ...fitting(id), strokesPercent });
      expect(made.strokesPercent).toBeLessThanOrEqual(strokesPercent);
    }),
    runs,
  );
});

test('a massage is walked at most twenty times to make it fit', () => {
  fc.assert(
    fc.property(aWish, someMinutes, (id, minutes) => {
      const massage = fitting(id);
      const secondsOf = vi.fn(massage.secondsOf);
      fit(minutes * 60, { ...massage, secondsOf });
      expect(secondsOf.mock.calls.length).toBeLessThanOrEqual(20);
    }),
    runs,
  );
});

test.each([
  [0, 1],
  [29, 1],
  [89, 1],
  [91, 2],
  [610, 10],
])('%i seconds are about %i minutes', (seconds, minutes) => {
  expect(minutesOf(seconds)).toBe(minutes);
});
