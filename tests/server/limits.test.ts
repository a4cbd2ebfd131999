import { isFastEnough, isLeak } from '../../scripts/serve/limits';

const MIB = 2 ** 20;

test.each([
  ['less than before', -5 * MIB, 6_000, false],
  ['what is remembered against replays', 6_000 * 150, 6_000, false],
  ['households that grow', 3 * MIB, 0, false],
  ['a session of every request', 6_000 * 1_500, 6_000, true],
  ['an envelope of every request', 6_000 * 3_000, 6_000, true],
  ['more than was asked for', 4 * MIB, 100, true],
  ['nobody knows', NaN, 6_000, true],
])('memory that grows by %s', (_, bytes, requests, leak) => {
  expect(isLeak({ bytes, requests })).toBe(leak);
});

test.each([
  [3.4, true],
  [2, true],
  [1.99, false],
  [NaN, false],
])('%d times the adapter', (ratio, enough) => expect(isFastEnough(ratio)).toBe(enough));
