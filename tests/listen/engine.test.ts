import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** The command itself is run, as somebody would. */
const listen = (...args: readonly string[]) =>
  execFileSync(
    process.execPath,
    // As `tsx` does it, without its process around the process.
    ['--import', 'tsx', join(root, 'scripts/listen.ts'), ...args],
    { cwd: root, encoding: 'utf8', stdio: 'pipe' },
  );

/** A slow machine is no failure. */
const MILLISECONDS = 120_000;

test(
  'a real voice keeps the silences of the jaw circles, and takes the time that was estimated',
  () => {
    expect(listen('--check', '--technique', 'jaw_circles')).toMatch(/^\| `jaw_circles` \| 7 \|/m);
  },
  MILLISECONDS,
);

test(
  'what is heard is written as sound',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'listen-'));
    const file = join(folder, 'still.wav');
    try {
      const told = listen('--technique', 'resting_hands', '--out', file);
      const bytes = readFileSync(file);
      const seconds = Number(/: ([\d.]+) s, 6 steps, without a word/.exec(told)?.[1]);
      expect(bytes.readUInt32LE(40) / bytes.readUInt32LE(28)).toBeCloseTo(seconds, 1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  MILLISECONDS,
);

test(
  'a massage that there is not is refused',
  () => {
    const asked = () => listen('--technique', 'no_such', '--out', 'no.wav');
    expect(asked).toThrow(expect.objectContaining({ status: 2 }) as Error);
  },
  MILLISECONDS,
);
