import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadBook } from '../../scripts/content/load';
import { codeIn, read, root, rowsOf } from './pages';

const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...docs.map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** "tests/care/" is a path of ours, "application/json" is not; patterns and results are no paths. */
const isPath = (code: string) =>
  /^[\w.-]+\/[\w./-]*$/.test(code) &&
  folders.includes(code.split('/')[0] ?? '') &&
  !/^(node_modules|dist|\.gentle-hands)/.test(code);

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('links lead somewhere', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to = '']) => to);
    const broken = links.filter(
      (to) => !/^https?:/.test(to) && !existsSync(join(root, dirname(page), to)),
    );
    expect(broken).toEqual([]);
  });

  test('paths are there', () => {
    expect(codeIn(text).filter((code) => isPath(code) && !existsSync(join(root, code)))).toEqual(
      [],
    );
  });

  test('commands are there', () => {
    const npm = [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['ci', 'init', 'install', 'that'].includes(name));
    const tsx = [...text.matchAll(/npx tsx (\S+\.ts)/g)].map(([, file = '']) => file);
    expect(npm.filter((name) => !(name in scripts))).toEqual([]);
    expect(tsx.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

test('the README counts what is there', () => {
  const { techniques, routines } = loadBook(join(root, 'content'));
  const counts = `${Object.keys(techniques).length} techniques and ${Object.keys(routines).length} routines`;
  expect(read('README.md')).toContain(counts);
});

test('every layer is explained', () => {
  const [, made = '', explained = ''] =
    read('docs/architecture.md').split(/^<!-- .*layers.* -->$/m);
  const layersIn = (text: string) => rowsOf(text).flatMap(([name = '']) => codeIn(name));
  expect(layersIn(explained.split(/^## /m)[0] ?? '').sort()).toEqual(layersIn(made).sort());
});

test('every page is linked from another', () => {
  const spoken = readdirSync(join(root, 'docs/spoken')).map((name) => `docs/spoken/${name}`);
  const all = [...pages, 'deploy/README.md', ...spoken];
  const linked = all.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)#\s]+)/g)].map(([, to = '']) => join(dirname(page), to)),
  );
  expect(all.filter((page) => page !== 'README.md' && !linked.includes(page))).toEqual([]);
});
