import { content } from '../../lambda/content';
import { NAMED } from '../../lambda/watch/intents';
import { TURN } from '../watch/support/turn';
import { codeIn, read, rowsOf } from './pages';

const page = read('docs/device-check.md');
const [, checks = ''] = page.split('## The checks');
const rows = rowsOf(checks).filter(([number = '']) => /^\d+$/.test(number));

/** Names like those of settings, which fields of the log are too: `holdSeconds`. */
const settingsIn = (text: string) =>
  codeIn(text).filter((code) => /^[a-z]+[A-Z]\w*$/.test(code) && !Object.hasOwn(TURN, code));

test('it takes half an hour', () => {
  const minutes = rows.map(([, count]) => Number(count));
  expect(minutes.reduce((sum, count) => sum + count, 0)).toBe(30);
});

test.each(rows)('check %s tells what to say, what to expect and what decides', (...row) => {
  const [, , say = '', expected = '', otherwise = ''] = row;
  expect([say, expected, otherwise]).not.toContain('');
  const named = codeIn(otherwise).filter((code) => Object.hasOwn(content.policy, code));
  expect(named.length > 0 || otherwise.startsWith('No switch')).toBe(true);
});

test('every setting it names is there', () => {
  expect(settingsIn(page).filter((name) => !Object.hasOwn(content.policy, name))).toEqual([]);
});

test('every switch that waits for a device is decided by a check', () => {
  const decided = rows.flatMap((row) => codeIn(row.at(-1) ?? ''));
  const waiting = JSON.parse(read('content/policy.json')) as Record<string, { why: string }>;
  const named = Object.entries(waiting).filter(([, { why }]) => why.includes('on real devices'));
  expect(named.length).toBeGreaterThan(1);
  expect(named.map(([name]) => name).filter((name) => !decided.includes(name))).toEqual([]);
});

/** Names that an intent of the log is to have: "an `intent` of `next`, of `wait` or `pause`". */
const intentsIn = (text: string) =>
  [...text.matchAll(/`intent` of (?:(?:of|or)? ?`\w+`,? ?)+/g)].flatMap(([names]) =>
    codeIn(names).slice(1),
  );

test('every intent it looks for is one that the log names', () => {
  expect(page).not.toMatch(/AMAZON\.|[A-Za-z]Intent\b/);
  const looked = intentsIn(page);
  expect(looked.length).toBeGreaterThan(2);
  expect(looked.filter((name) => !NAMED.has(name))).toEqual([]);
});

test('an intent that the log does not name would be found', () => {
  expect(intentsIn('an `intent` of `next`, of `fed` or `PauseIntent`, and `more`')).toEqual([
    'next',
    'fed',
    'PauseIntent',
  ]);
});
