import { parseArgs } from 'node:util';
import { run } from '../tests/fuzz/support/run';
import { addTo, newTally, summaryOf } from '../tests/fuzz/support/tally';

/**
 * Random envelopes for the whole skill, for a long time. Progress goes to standard error, the summary
 * by outcome to standard output; what breaks is printed, made as short as it gets, and the exit code
 * is 1.
 */

const USAGE = 'npm run fuzz -- [--count 50000] [--seed 1]';
const PART = 2_500;

async function fuzz(envelopes: number, seed: number): Promise<void> {
  const total = newTally();
  const began = process.hrtime.bigint();
  for (let part = 0; total.envelopes < envelopes; part += 1) {
    addTo(total, await run(Math.min(PART, envelopes - total.envelopes), seed + part));
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    const rate = Math.round(total.envelopes / seconds);
    process.stderr.write(`${total.envelopes} envelopes, ${rate} a second, seed ${seed + part}\n`);
  }
  process.stdout.write(`${summaryOf(total)}\n`);
}

function options(): { count: number; seed: number } | null {
  try {
    const { values } = parseArgs({
      options: {
        count: { type: 'string', default: '50000' },
        seed: { type: 'string', default: '1' },
      },
    });
    const [count, seed] = [Number(values.count), Number(values.seed)];
    return Number.isSafeInteger(count) && count > 0 && Number.isSafeInteger(seed)
      ? { count, seed }
      : null;
  } catch {
    return null;
  }
}

const asked = options();
if (asked === null) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  fuzz(asked.count, asked.seed).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
