import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeIn, read, root, rowsOf } from './pages';

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

/** Most of it is a program, which is another on each machine. */
const OF_MACHINE = 'esbuild';

/** Millions of bytes in a package's own files. */
function megabytesOf(name = ''): number {
  const folder = realpathSync(join(root, 'node_modules', name));
  const within = join(folder, 'node_modules');
  const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(within))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return bytes.reduce((sum, one) => sum + one, 0) / 1e6;
}

/** A size as it may stand on the page: one place after the point, and none from ten on. */
function rounded(megabytes: number): readonly string[] {
  const places = megabytes < 10 ? 1 : 0;
  const unit = 10 ** places;
  return [Math.floor, Math.ceil].map(
    (round) => `${(round(megabytes * unit) / unit).toFixed(places)} MB`,
  );
}

test.each(rows)('%s: its licence, its size and why it is here', (name, licence, size, why) => {
  expect(licence).toBe(packageOf(`node_modules/${name}`).license);
  expect(size).toMatch(/^\d+(\.\d)? MB$/);
  if (name !== OF_MACHINE) expect(rounded(megabytesOf(name))).toContain(size);
  expect(why).not.toBe('');
});
