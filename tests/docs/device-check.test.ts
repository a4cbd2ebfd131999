import { content } from '../../lambda/content';
import { codeIn, read, rowsOf } from './pages';

const page = read('docs/device-check.md');
const [, checks = ''] = page.split('## The checks');
const rows = rowsOf(checks).filter(([number = '']) => /^\d+$/.test(number));

/** Names like those of settings: `holdSeconds`. */
const settingsIn = (text: string) => codeIn(text).filter((code) => /^[a-z]+[A-Z]\w*$/.test(code));

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
