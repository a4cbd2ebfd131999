import { existsSync } from 'node:fs';
import { at } from '../../scripts/package/places';
import { codeIn, rowsOf } from '../docs/pages';
import { read } from './support';

const rows = rowsOf(read('docs/certification.md'));

/** Tests that a cell names, by file and title: `tests/….test.ts` "the title". */
const testsIn = (cell: string) =>
  Array.from(cell.matchAll(/`(tests\/[^`]+\.test\.ts)` "(.+?)"(?=, `|$)/g), ([, file, title]) => ({
    file: file ?? '',
    title: title ?? '',
  }));

/** Whether a title stands in a file of tests, as the name of a test or of a group of them. */
function isIn({ file, title }: { readonly file: string; readonly title: string }): boolean {
  const code = existsSync(at(file)) ? read(file) : '';
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((name) =>
    code.replace(/\(\s+/g, '(').includes(`(${name}, `),
  );
}

test.each(rows)('%s', (item = '', how = '', shown = '') => {
  expect([item, how]).not.toContain('');
  const tests = testsIn(shown);
  expect(tests.length).toBeGreaterThan(0);
  // Nothing is named but tests with their titles.
  expect(codeIn(shown)).toEqual(tests.map(({ file }) => file));
  expect(tests.filter((one) => !isIn(one))).toEqual([]);
});

test('a title that is not there would be found', () => {
  const file = 'tests/manifest/certification.test.ts';
  expect(isIn({ file, title: 'a title that is not there would be found' })).toBe(true);
  expect(isIn({ file, title: 'what is wrong' })).toBe(false);
  expect(isIn({ file: 'tests/none.test.ts', title: 'a title' })).toBe(false);
});

/** Amazon's list, as far as it is known. */
const NUMBERED = [
  ...['2.1', '2.2', '2.5', '3.1'],
  ...['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.9', '4.10', '4.11'],
];

test('nothing that Amazon numbers is left out', () => {
  const numbers = rows.flatMap(([item = '']) => item.match(/\d\.\d+/g) ?? []);
  expect(new Set(numbers)).toEqual(new Set(NUMBERED));
});
