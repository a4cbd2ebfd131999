import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createHearer } from './hearer';
import { PARTS } from './result';

/**
 * Learns the built model ahead, so that nobody waits for it when first something unusual is said: each
 * part in a process of its own, side by side.
 */
const LOCALE = 'en-US';
const part = PARTS.find((one) => one === process.argv[2]);
const itself = (one: string) =>
  promisify(execFile)(process.execPath, [...process.execArgv, __filename, one]);

if (part !== undefined) createHearer(LOCALE)?.prepare(part);
else {
  Promise.all(PARTS.map(itself)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
