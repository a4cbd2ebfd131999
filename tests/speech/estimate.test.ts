import fc from '../support/properties';
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
  expect(secondsToSay('Hold the ankle.', 100)).toBeCloseTo(1, 6);
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

test('digits take about as long as their words', () => {
  const words = secondsToSay('zero one two three four five six seven eight nine', 100);
  expect(secondsToSay('0123456789', 100)).toBeCloseTo(words, 6);
});

test('a word alone ends as a sentence does', () => {
  expect(secondsToSay('one', 90)).toBe(secondsToSay('One.', 90));
  expect(secondsToSay('one ', 90)).toBe(secondsToSay('One.', 90));
});

test.each(['xx', 'constructor', ''])('%j goes at the pace of English', (language) => {
  expect(secondsToSay('Nice and slow.', 90, language)).toBe(
    secondsToSay('Nice and slow.', 90, 'en'),
  );
});

/** Amazon gives its length for Polly's Joanna, not for Alexa: docs/sound.md has the address. */
const PUBLISHED = {
  text:
    'In order to keep each language in sync with the visual content, you need to exercise ' +
    "fine-grained control over the duration of each segment. That's where this new feature comes in. " +
    'You can now specify the maximum desired duration for any desired segments, counting on Polly to ' +
    'adjust the speech rate in order to limit the length of each segment.',
  seconds: 19,
};

test('the only published length of a voice of Amazon is met within a tenth', () => {
  const off = secondsToSay(PUBLISHED.text, 100) / PUBLISHED.seconds - 1;
  expect(Math.abs(off)).toBeLessThan(0.1);
});
