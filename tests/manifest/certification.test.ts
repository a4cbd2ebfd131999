import { existsSync } from 'node:fs';
import { at } from '../../scripts/package/places';
import { codeIn, rowsOf } from '../docs/pages';
import { read } from './support';

const rows = rowsOf(read('docs/certification.md'));

test.each(rows)('%s', (item = '', how = '', shown = '') => {
  expect([item, how]).not.toContain('');
  const tests = codeIn(shown);
  expect(tests.length).toBeGreaterThan(0);
  expect(
    tests.filter((file) => !/^tests\/.+\.test\.ts$/.test(file) || !existsSync(at(file))),
  ).toEqual([]);
});

test('nothing that Amazon numbers is left out', () => {
  const numbers = rows.flatMap(([item = '']) => item.match(/\d\.\d+/g) ?? []);
  expect(new Set(numbers)).toEqual(
    new Set(['2.1', '3.1', '4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.9', '4.10', '4.11']),
  );
});
