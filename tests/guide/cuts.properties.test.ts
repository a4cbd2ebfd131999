import fc from 'fast-check';
import type { PermittedStep } from '../../lambda/care';
import { fitting, halved, secondsIn, type TimedStep } from '../../lambda/guide/passage';
import { policyWith, stepsOf, stepsSpoken, walkOf } from './support/walks';

const lengths = fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 20 });
const room = fc.integer({ min: 10, max: 160 });

const some = stepsOf('foot_rub')[0];
if (some === undefined) throw new Error('the foot rub has no steps');

const timed = (seconds: readonly number[]): TimedStep[] =>
  seconds.map((one, index) => ({
    step: { ...some, key: `step ${index}` },
    pieces: [],
    seconds: one,
  }));

test('as many steps as fit, one at least, and never one that fits less', () => {
  fc.assert(
    fc.property(lengths, room, (seconds, space) => {
      const steps = timed(seconds);
      const count = fitting(steps, space);
      expect(count).toBeGreaterThanOrEqual(1);
      if (count > 1) expect(secondsIn(steps.slice(0, count))).toBeLessThanOrEqual(space);
      if (count < steps.length) {
        expect(secondsIn(steps.slice(0, count + 1))).toBeGreaterThan(space);
      }
    }),
  );
});

test('halves are found exactly when there are some, and both have something to do', () => {
  fc.assert(
    fc.property(lengths, room, room, (seconds, first, last) => {
      const steps = timed(seconds);
      const cut = halved(steps, { first, last });
      const fits = (at: number) =>
        secondsIn(steps.slice(0, at)) <= first && secondsIn(steps.slice(at)) <= last;
      const possible = steps.slice(1).some((_, index) => fits(index + 1));
      expect(cut !== null).toBe(possible);
      if (cut === null) return;
      expect(fits(cut)).toBe(true);
      expect(cut).toBeGreaterThan(0);
      expect(cut).toBeLessThan(steps.length);
    }),
  );
});

/** Steps that nobody planned: any holds, each with a key of its own. */
const anySteps = fc
  .array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 25 })
  .map((holds) =>
    holds.map((holdSeconds, index): PermittedStep => ({ ...some, key: `${index}`, holdSeconds })),
  );

test('a walk never loses, repeats, reorders or cuts a step, wherever it is gone on from', () => {
  const silence = fc.constantFrom('carryOn' as const, 'ask' as const);
  fc.assert(
    fc.property(anySteps, room, silence, (steps, passageMaxSeconds, how) => {
      const policy = policyWith({ passageMaxSeconds, silence: how });
      const said: string[] = [];
      let rest: readonly PermittedStep[] = steps;
      while (rest.length > 0) {
        const { speech, reprompt, timeline } = walkOf(rest, { policy });
        const spoken = [...stepsSpoken(speech), ...stepsSpoken(reprompt)];
        expect(spoken.length).toBeGreaterThan(0);
        said.push(...spoken);
        rest = rest.slice(spoken.length);
        const { next } = timeline.reprompt ?? timeline.speech;
        expect(next).toBe(rest[0]?.key ?? null);
      }
      expect(said).toEqual(steps.map((step) => step.key));
    }),
  );
});
