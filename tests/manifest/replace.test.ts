import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../../scripts/package/places';
import { checkReplaceable, folderBeside, replace } from '../../scripts/package/replace';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gentle-hands-replace-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of the test's own with an empty file in it. */
function withFile(name: string, file: string): string {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, file), '');
  return join(folder, name);
}

test.each(['.', 'lambda', 'assets', 'tests', 'content'])('%s of ours is never replaced', (path) => {
  expect(() => checkReplaceable(at(path))).toThrow('which is not ours to replace');
});

test.each(['diary.txt', 'package.json', 'index.ts', '.git'])('nor a folder with %s', (file) => {
  expect(() => checkReplaceable(withFile('home', file))).toThrow(file);
});

test.each(['skill.json', 'index.js', 'skill.js.map', 'skill.13.6-arm64.compiled'])(
  'one with only %s is',
  (file) => {
    expect(() => checkReplaceable(withFile('dist', file))).not.toThrow();
  },
);

test('one that is empty or not there is free', () => {
  expect(() => checkReplaceable(folder)).not.toThrow();
  expect(() => checkReplaceable(join(folder, 'none'))).not.toThrow();
});

test('a finished folder takes the place of the one before, and nothing else is left', () => {
  const out = withFile('dist', 'old.js');
  const finished = folderBeside(out);
  writeFileSync(join(finished, 'new.js'), '');
  replace(out, finished);
  expect([readdirSync(folder), readdirSync(out)]).toEqual([['dist'], ['new.js']]);
});

test('folders above it are made', () => {
  const out = join(folder, 'some/where/else');
  replace(out, folderBeside(out));
  expect(existsSync(out)).toBe(true);
});
