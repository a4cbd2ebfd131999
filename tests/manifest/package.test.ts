import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locales } from '../../scripts/model/locales';
import { at } from '../../scripts/package/places';
import validateManifest from '../support/generated/manifest';
import validateModel from '../support/generated/model';
import { read } from './support';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gentle-hands-package-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a person does, into a folder of its own. */
function run(...options: readonly string[]) {
  const command = [at('node_modules/tsx/dist/cli.mjs'), at('scripts/package.ts'), ...options];
  const places = ['--out', join(folder, 'skill-package'), '--code', join(folder, 'lambda')];
  const { status, stderr } = spawnSync(process.execPath, [...command, ...places], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

const filesIn = (path: string): string[] =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, path).length + 1))
    .sort();

const written = (path: string): unknown =>
  JSON.parse(readFileSync(join(folder, 'skill-package', path), 'utf8'));

/** What Amazon's own schema of a skill package takes, of the folders that we have. */
const TAKEN =
  /^(skill\.json|interactionModels\/custom\/[a-z]{2}-[A-Z]{2}\.json|assets\/images\/[\w.-]{1,64}\.png)$/;

// One after another in one folder: each run costs seconds.
test('live: refused while nobody has signed, and nothing is written', () => {
  const { status, stderr } = run('--stage', 'live');
  expect(status).toBe(1);
  for (const id of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) {
    expect(stderr).toMatch(new RegExp(`section ${id} \\(.+\\) is signed by nobody`));
  }
  expect(readdirSync(folder)).toEqual([]);
});

test('development: a package as ask-cli wants it, and the code', () => {
  const { status, stderr } = run();
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('ready for development');
  const models = Object.keys(locales).map((locale) => `interactionModels/custom/${locale}.json`);
  const icons = ['assets/images/icon-108.png', 'assets/images/icon-512.png'];
  const files = filesIn('skill-package');
  expect(files).toEqual([...icons, ...models, 'skill.json'].sort());
  expect(files.filter((file) => !TAKEN.test(file))).toEqual([]);
  expect(filesIn('lambda')).toContain('index.js');
  // Nothing unfinished is left beside them.
  expect(readdirSync(folder).sort()).toEqual(['lambda', 'skill-package']);
});

test("its manifest is of Amazon's own type", () => {
  validateManifest(written('skill.json'));
  expect(validateManifest.errors ?? []).toEqual([]);
});

test.each(Object.keys(locales))("%s: its model is of Amazon's own type, and ours", (locale) => {
  const model = written(`interactionModels/custom/${locale}.json`);
  validateModel(model);
  expect(validateModel.errors ?? []).toEqual([]);
  expect(model).toEqual(JSON.parse(read(`interaction-models/${locale}.json`)));
});

test('beta: takes the place of the package before', () => {
  writeFileSync(join(folder, 'skill-package/assets/old.png'), '');
  const { status, stderr } = run('--stage', 'beta');
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('ready for beta');
  expect(filesIn('skill-package')).not.toContain('assets/old.png');
});

test('a place where something else is, is refused, and both stay as they were', () => {
  writeFileSync(join(folder, 'lambda/diary.txt'), 'mine');
  const before = [filesIn('skill-package'), filesIn('lambda')];
  const { status, stderr } = run();
  expect([status, stderr]).toEqual([1, expect.stringContaining('holds diary.txt')]);
  expect([filesIn('skill-package'), filesIn('lambda')]).toEqual(before);
});
