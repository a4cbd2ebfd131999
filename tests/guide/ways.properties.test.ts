import fc from '../support/properties';
import { content } from '../../lambda/content';
import { USUAL, leadsFor, type Piece, type Ways } from '../../lambda/guide';
import { timeSteps } from '../../lambda/guide/passage';
import { holdFactor } from '../../lambda/guide/ways';
import { everyWish, measure, stepsOf } from './support/walks';

const { policy, techniques } = content;

const anyWays: fc.Arbitrary<Ways> = fc.record({
  pace: fc.integer({ min: -2, max: 2 }),
  counting: fc.boolean(),
  manner: fc.constantFrom('onward' as const, 'oneStep' as const),
  voice: fc.constantFrom('plain' as const, 'whispered' as const),
});

const timed = (id: string, ways: Ways, softWords = 0) => {
  const steps = stepsOf(id);
  const leads = leadsFor(steps, undefined, false, content);
  return timeSteps(steps, { policy, measure, ways, leads, softWords, techniques });
};

/** Seconds of what comes behind a step's sentence. */
function holdIn(pieces: readonly Piece[]): number {
  const behind = pieces.slice(pieces.findIndex((piece) => 'step' in piece) + 1);
  return behind.reduce((sum, piece) => {
    if ('quiet' in piece) return sum + piece.quiet;
    if ('count' in piece) return sum + measure.count(piece.count);
    return 'line' in piece ? sum + measure.line(piece.line).seconds : sum;
  }, 0);
}

/** The longest silence among pieces, in seconds. */
const longestQuiet = (pieces: readonly Piece[]): number =>
  Math.max(0, ...pieces.map((piece) => ('quiet' in piece ? piece.quiet : 0)));

test('whatever fills it, a hold is as long as content and the pace make it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyWish), anyWays, fc.nat(20), (id, ways, soft) => {
      for (const { step, pieces } of timed(id, ways, soft)) {
        const wanted = step.holdSeconds * holdFactor(ways, policy);
        expect(Math.abs(holdIn(pieces) - wanted)).toBeLessThan(Math.max(0.3, wanted * 0.05));
        expect(longestQuiet(pieces)).toBeLessThanOrEqual(policy.quietMaxSeconds);
      }
    }),
  );
});

test('every stroke is counted, in order and in the tempo of content, where that is wanted', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyWish), (id) => {
      for (const { step, pieces } of timed(id, { ...USUAL, counting: true })) {
        const counts = pieces.flatMap((piece) => ('count' in piece ? [piece.count] : []));
        const strokes = step.strokes > 1 ? step.strokes : 0;
        expect(counts).toEqual(Array.from({ length: strokes }, (_, index) => index + 1));
        if (strokes === 0) continue;
        const [first, second] = pieces.flatMap((piece, index) => ('count' in piece ? [index] : []));
        const apart = holdIn([{ step }, ...pieces.slice(first, second)]);
        const tempo = techniques[step.technique]?.tempoSeconds ?? 0;
        expect(apart).toBeCloseTo(Math.min(tempo, step.holdSeconds / strokes), 5);
      }
    }),
  );
});

test.each(everyWish)('%s is not counted unless that is wanted', (id) => {
  const pieces = timed(id, USUAL).flatMap((step) => step.pieces);
  expect(pieces.filter((piece) => 'count' in piece)).toEqual([]);
});

test('slower is longer, faster is shorter, and never rushed', () => {
  const hold = (pace: number) => holdFactor({ ...USUAL, pace }, policy);
  expect([-2, -1, 0, 1, 2].map(hold)).toEqual([1.5625, 1.25, 1, 0.85, 0.7224999999999999]);
  const tempos = Object.values(techniques).map(({ tempoSeconds }) => tempoSeconds);
  expect(Math.min(...tempos) * hold(2)).toBeGreaterThan(1.75);
});
