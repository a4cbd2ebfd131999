import fc from '../support/properties';
import { content } from '../../lambda/content';
import { walk, type Piece } from '../../lambda/guide';
import { begun, everyWish, manner, measure, stepsOf, walkOf } from './support/walks';

/** Unbroken silences of pieces, in seconds. */
function silences(pieces: readonly Piece[]): number[] {
  const found: number[] = [0];
  for (const piece of pieces) {
    if ('quiet' in piece) found.push((found.pop() ?? 0) + piece.quiet);
    else found.push(0);
  }
  return found;
}

/** Seconds between each step's words and the next step, soft words included. */
function holds(pieces: readonly Piece[]): { key: string; wanted: number; got: number }[] {
  const found: { key: string; wanted: number; got: number }[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if ('step' in piece) {
      found.push({ key: piece.step.key, wanted: piece.step.holdSeconds, got: 0 });
    } else if (last !== undefined) {
      if ('quiet' in piece) last.got += piece.quiet;
      else if ('count' in piece) last.got += measure.count(piece.count);
      else if (piece.line.key === 'guiding.soft') last.got += measure.line(piece.line).seconds;
    }
  }
  return found;
}

describe.each(everyWish)('%s', (id) => {
  const { speech, reprompt } = begun(id);
  const { quietMaxSeconds } = content.policy;

  test(`never leaves a parent in silence for more than ${quietMaxSeconds} seconds`, () => {
    for (const seconds of [...silences(speech), ...silences(reprompt)]) {
      expect(seconds).toBeLessThanOrEqual(quietMaxSeconds);
    }
  });

  test('gives the hands the time that content gives them', () => {
    for (const { wanted, got } of [...holds(speech), ...holds(reprompt)]) {
      expect(Math.abs(got - wanted)).toBeLessThan(0.3);
    }
  });
});

test('a step of any length keeps both', () => {
  const [step] = stepsOf('foot_rub');
  if (step === undefined) throw new Error('the foot rub has no steps');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 240 }), (holdSeconds) => {
      const steps = [{ ...step, holdSeconds }];
      const { speech } = walk(steps, manner(steps));
      expect(Math.max(...silences(speech))).toBeLessThanOrEqual(20);
      expect(holds(speech)[0]?.got).toBeCloseTo(holdSeconds, 1);
    }),
  );
});

test('soft words in one hold are not the same twice in a row', () => {
  const [step] = stepsOf('foot_rub');
  if (step === undefined) throw new Error('the foot rub has no steps');
  const { speech } = walkOf([{ ...step, holdSeconds: 120 }]);
  const soft = speech.flatMap((piece) =>
    'line' in piece && piece.line.key === 'guiding.soft' ? [(piece.line.variant ?? 0) % 6] : [],
  );
  expect(soft.length).toBeGreaterThan(3);
  soft.forEach((variant, index) => expect(variant).not.toBe(soft[index - 1]));
});
