import { codeIn, read, rowsOf } from './pages';

interface Package {
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const packageOf = (folder = '.') => JSON.parse(read(`${folder}/package.json`)) as Package;

const [, production = '', development = ''] = read('docs/dependencies.md').split(/^## /m);
const { dependencies, devDependencies } = packageOf();

const named = (section: string) => rowsOf(section).flatMap(([name = '']) => codeIn(name));

test('every dependency has its row, and no other', () => {
  expect(named(production)).toEqual(Object.keys(dependencies).sort());
  expect(named(development)).toEqual(Object.keys(devDependencies).sort());
});

const rows = rowsOf(production + development).map(
  ([name = '', licence = '', size = '', why = '']) =>
    [codeIn(name)[0], licence, size, why] as const,
);

test.each(rows)('%s: its licence, its size and why it is here', (name, licence, size, why) => {
  expect(licence).toBe(packageOf(`node_modules/${name}`).license);
  expect(size).toMatch(/^\d+(\.\d)? MB$/);
  expect(why).not.toBe('');
});
