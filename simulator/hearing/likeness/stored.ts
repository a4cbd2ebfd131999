import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Learnt } from './learnt';

/** Learning takes seconds and reading back milliseconds; lost, it is only learnt again. */
const FOLDER = join(__dirname, '..', '..', '..', 'node_modules', '.cache', 'gentle-hands');
const DIGEST = 32;
const HEAD = 12;
const DAY = 86_400_000;

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

/** Every change of a model leaves a file of many megabytes behind; those of days before go. */
function clear(folder: string): void {
  const olds = readdirSync(folder)
    .filter((name) => name.startsWith('hearing-'))
    .map((name) => join(folder, name));
  for (const file of olds) {
    if (Date.now() - statSync(file).mtimeMs > DAY) rmSync(file, { force: true });
  }
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
    rmSync(aside, { force: true });
  }
}

/** What was learnt from the same before, or what is learnt now; `from` is all that it depends on. */
export function stored(from: string, learnNow: () => Learnt, folder = FOLDER): Learnt {
  const name = createHash('sha256').update(from).digest('hex').slice(0, 32);
  const file = join(folder, `hearing-${name}.bin`);
  const before = readFile(file);
  if (before) return before;
  const learnt = learnNow();
  writeFile(file, folder, learnt);
  return learnt;
}
