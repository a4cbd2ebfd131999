import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Learnt } from './learnt';

/** Learning takes seconds and reading back milliseconds; lost, it is only learnt again. */
const FOLDER = join(__dirname, '..', '..', '..', 'node_modules', '.cache', 'gentle-hands');
const DIGEST = 32;
const HEAD = 12;
/**
 * A model leaves four files in each of five locales, some 30 MB a locale, and the tests have small models
 * of their own: so many that all of one day's model stay, and few enough that a day of changes to it
 * does not fill the disk.
 */
export const KEPT = 32;

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
  new Uint8Array(buffer, byteOffset, byteLength);

function write({ labels, hashes, scales, links, weights }: Learnt): Uint8Array {
  const names = Buffer.from(JSON.stringify(labels));
  // The arrays of numbers have to begin at a multiple of four.
  const padded = Buffer.concat([names, Buffer.alloc(-names.length & 3, ' ')]);
  const head = Uint32Array.of(padded.length, hashes.length, links.length);
  const body = Buffer.concat([head, padded, hashes, scales, links, weights].map(bytesOf));
  return Buffer.concat([digestOf(body), body]);
}

/** What a file holds, or null where it is not as it was written. */
function read(bytes: Uint8Array): Learnt | null {
  const body = new Uint8Array(bytes.subarray(DIGEST));
  if (!digestOf(body).equals(bytes.subarray(0, DIGEST))) return null;
  const [length = 0, count = 0, linked = 0] = new Uint32Array(body.buffer, 0, 3);
  const numbers = HEAD + length;
  const labels = JSON.parse(Buffer.from(body.buffer, HEAD, length).toString()) as string[];
  return {
    labels,
    hashes: new Uint32Array(body.buffer, numbers, count),
    scales: new Float32Array(body.buffer, numbers + 4 * count, count),
    links: new Float32Array(body.buffer, numbers + 8 * count, linked),
    weights: new Int8Array(body.buffer, numbers + 8 * count + 4 * linked),
  };
}

function readFile(file: string): Learnt | null {
  try {
    return read(readFileSync(file));
  } catch {
    return null;
  }
}

/** Marks a file as used just now; where that may not be written, it is only taken for older. */
function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // It was read, and that is all that counts.
  }
}

/** Every change of a model leaves files of many megabytes; those not used for longest go. */
function clear(folder: string): void {
  const usedAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const oldest = readdirSync(folder)
    .filter((name) => name.startsWith('hearing-'))
    .map((name) => ({ file: join(folder, name), used: usedAt(join(folder, name)) }))
    .sort((one, other) => other.used - one.used)
    .slice(KEPT);
  for (const { file } of oldest) rmSync(file, { force: true });
}

/** Written aside and then renamed, so that nobody reads half of it, nor two write the same. */
function writeFile(file: string, folder: string, learnt: Learnt): void {
  const aside = `${file}.${process.pid}.${process.hrtime.bigint()}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(aside, write(learnt));
    renameSync(aside, file);
    clear(folder);
  } catch {
    // A folder that cannot be written costs the learning each time, and nothing else.
    if (existsSync(aside)) rmSync(aside);
  }
}

/** What was learnt from the same before, or what is learnt now; `from` is all that it depends on. */
export function stored(from: string, learnNow: () => Learnt, folder = FOLDER): Learnt {
  const name = createHash('sha256').update(from).digest('hex').slice(0, 32);
  const file = join(folder, `hearing-${name}.bin`);
  const before = readFile(file);
  if (before) {
    touch(file);
    return before;
  }
  const learnt = learnNow();
  writeFile(file, folder, learnt);
  return learnt;
}
