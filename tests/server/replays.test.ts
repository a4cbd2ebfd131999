import { createReplays } from '../../server/verify/replays';

const NOW = Date.parse('2026-11-22T15:00:00Z');
const MINUTE = 60_000;
const body = (name: string | number) => Buffer.from(String(name));

test('a body is taken once', () => {
  const { take } = createReplays();
  take(body('one'), NOW + MINUTE, NOW);
  take(body('two'), NOW + MINUTE, NOW);
  expect(() => take(body('one'), NOW + MINUTE, NOW + MINUTE)).toThrow('REPLAY');
});

test('a body that was given back is taken again', () => {
  const { take } = createReplays();
  take(body('one'), NOW + MINUTE, NOW)();
  take(body('one'), NOW + MINUTE, NOW);
  expect(() => take(body('one'), NOW + MINUTE, NOW)).toThrow('REPLAY');
});

test('beyond the most it keeps, those go first that end first', () => {
  const { take } = createReplays(10);
  take(body('event'), NOW + 60 * MINUTE, NOW);
  for (let index = 0; index < 30; index += 1) {
    take(body(index), NOW + (1 + (index % 5)) * MINUTE, NOW);
  }
  expect(() => take(body('event'), NOW + 60 * MINUTE, NOW)).toThrow('REPLAY');
});

test('what its timestamp would refuse is forgotten', () => {
  const { take } = createReplays(100);
  for (let minute = 0; minute < 50; minute += 1) {
    const now = NOW + minute * MINUTE;
    for (let index = 0; index < 30; index += 1) take(body(`${minute} ${index}`), now + MINUTE, now);
    expect(() => take(body(`${minute} 0`), now + MINUTE, now)).toThrow('REPLAY');
  }
});
