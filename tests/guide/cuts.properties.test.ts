import fc from '../support/properties';
import type { PermittedStep } from '../../lambda/care';
import { content } from '../../lambda/content';
import { cutOf } from '../../lambda/guide/cut';
import type { Around, Walked } from '../../lambda/guide/halves';
import { secondsIn, type TimedStep } from '../../lambda/guide/passage';
import { policyWith, stepsOf, stepsSpoken, walkOf } from './support/walks';

const room = fc.integer({ min: 10, max: 160 });

const some = stepsOf('foot_rub')[0];
if (some === undefined) throw new Error('the foot rub has no steps');

/** Steps of any length, a third of each in words. */
const someSteps = fc
  .array(fc.integer({ min: 1, max: 130 }), { minLength: 2, maxLength: 12 })
  .map((lengths) =>
    lengths.map((seconds, index): TimedStep => {
      return { step: { ...some, key: `${index}` }, pieces: [], seconds, spoken: seconds / 3 };
    }),
  );
const around: Around = { opening: 5, closing: 3, goingOn: 1, more: 5, finish: 2 };

const walked = (change: Partial<Walked> = {}): Walked => ({
  around,
  policy: content.policy,
  room: content.policy.passageMaxSeconds,
  isEnd: true,
  isRoutine: false,
  isBeginning: true,
  carriesOn: true,
  ...change,
});

test('no half is longer than its room, unless a single step is, and each has something to do', () => {
  fc.assert(
    fc.property(someSteps, room, fc.boolean(), (steps, longest, isEnd) => {
      const cut = cutOf(steps, walked({ room: longest, isEnd, isRoutine: true }));
      const first = steps.slice(0, cut.first);
      const second = steps.slice(cut.first, cut.first + cut.second);
      const ends = isEnd && cut.first + cut.second === steps.length;
      expect(first.length).toBeGreaterThan(0);
      const closing = ends && second.length === 0 ? around.finish : around.closing;
      if (first.length > 1) expect(5 + secondsIn(first) + closing).toBeLessThanOrEqual(longest);
      if (second.length > 1) {
        expect(1 + secondsIn(second) + (ends ? 2 : 5)).toBeLessThanOrEqual(longest);
      }
    }),
  );
});

test('a short massage ends without a word wherever two halves can end it', () => {
  fc.assert(
    fc.property(someSteps, (steps) => {
      const { policy } = content;
      const longest = policy.passageMaxSeconds;
      const cut = cutOf(steps, walked({ room: longest }));
      const canEnd = steps.slice(1).some((_, index) => {
        const [first, second] = [steps.slice(0, index + 1), steps.slice(index + 1)];
        const firstFits = first.length === 1 || 8 + secondsIn(first) <= longest;
        return firstFits && (second.length === 1 || 3 + secondsIn(second) <= longest);
      });
      const isShort = secondsIn(steps) <= policy.withoutWordSeconds;
      if (isShort && canEnd) expect(cut.first + cut.second).toBe(steps.length);
    }),
  );
});

test('what takes a while never ends in the speech, whose session would be closed', () => {
  fc.assert(
    fc.property(someSteps, room, fc.boolean(), (steps, longest, isBeginning) => {
      const cut = cutOf(steps, walked({ room: longest, isRoutine: true, isBeginning }));
      const isBrief = secondsIn(steps) < content.policy.oneGoSeconds;
      if (!isBrief) expect(cut.second).toBeGreaterThan(0);
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
