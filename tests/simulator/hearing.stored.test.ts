import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Learnt } from '../../simulator/hearing/likeness/learnt';
import { KEPT, stored } from '../../simulator/hearing/likeness/stored';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gentle-hands-stored-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const LEARNT: Learnt = {
  labels: ['naïve', 'b'],
  hashes: Uint32Array.of(1, 2, 3),
  scales: Float32Array.of(0.5, 1, 2),
  links: Float32Array.of(0.25),
  weights: Int8Array.of(-1, 2, 0, 3, 4, 5),
};

/** Learns or reads back what comes from a text; whether it had to be learnt. */
function learns(from: string): boolean {
  let learnt = false;
  const all = stored(
    from,
    () => {
      learnt = true;
      return LEARNT;
    },
    folder,
  );
  expect(all).toEqual(LEARNT);
  return learnt;
}

const files = () => readdirSync(folder).map((name) => join(folder, name));

/** Makes all that is there so far a number of days older. */
function age(days: number): void {
  const then = Date.now() / 1000 - days * 86_400;
  for (const file of files()) utimesSync(file, then, then);
}

test('what was learnt is read back, and something else is not taken for it', () => {
  expect(['a', 'a', 'b', 'a', 'b'].map(learns)).toEqual([true, false, true, false, false]);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['of other bytes', (bytes: Buffer) => bytes.map((byte) => byte ^ 1)],
])('a file that is %s is learnt again', (_what, spoil) => {
  learns('a');
  for (const file of files()) writeFileSync(file, spoil(readFileSync(file)));
  expect(['a', 'a'].map(learns)).toEqual([true, false]);
});

test('a day of many models leaves only the newest', () => {
  const all = Array.from({ length: KEPT + 5 }, (_one, at) => `${at}`);
  for (const one of all) {
    age(0.001);
    learns(one);
  }
  expect(files()).toHaveLength(KEPT);
});

test('what is in use stays, however long ago it was learnt', () => {
  learns('in use');
  age(30);
  expect(learns('in use')).toBe(false);
  for (let at = 0; at < KEPT - 1; at += 1) learns(`${at}`);
  expect(files()).toHaveLength(KEPT);
  expect(learns('in use')).toBe(false);
});

test('what somebody else put there is left alone', () => {
  writeFileSync(join(folder, 'install'), 'a stamp');
  age(30);
  for (let at = 0; at <= KEPT; at += 1) learns(`${at}`);
  expect(readdirSync(folder)).toContain('install');
});

test('where nothing can be kept it is learnt each time, and nothing else is lost', () => {
  writeFileSync(join(folder, 'file'), '');
  const there = folder;
  folder = join(there, 'file');
  expect(['a', 'a'].map(learns)).toEqual([true, true]);
  folder = there;
});
