import fc from 'fast-check';
import { content } from '../../lambda/content';
import { secondsToSay } from '../../lambda/speech/estimate';

const sentences = Object.values(content.words.en?.steps ?? {}).flatMap((steps) =>
  Object.values(steps).map(({ say }) => say),
);

test('nothing takes no time', () => {
  expect(secondsToSay('', 100)).toBe(0);
  expect(secondsToSay('  ', 100)).toBe(0);
});

test('the example of the doc comment', () => {
  expect(secondsToSay('Hold the ankle.', 100)).toBeCloseTo(1.57, 2);
});

test('the time of sentences adds up, whichever way they are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 6 }), (some) => {
      const each = some.map((one) => secondsToSay(one, 90)).reduce((sum, one) => sum + one, 0);
      expect(secondsToSay(some.join(' '), 90)).toBeCloseTo(each, 6);
    }),
  );
});

test('a slower voice takes longer, in proportion', () => {
  expect(secondsToSay('Nice and slow.', 50)).toBeCloseTo(
    2 * secondsToSay('Nice and slow.', 100),
    6,
  );
});

test('letters of other scripts and digits are spoken too', () => {
  expect(secondsToSay('寶寶', 100)).toBeGreaterThan(0);
  expect(secondsToSay('911', 100)).toBeGreaterThan(0);
});
