import { parseArgs } from 'node:util';
import { run } from '../tests/invariant/run';
import { addTo, missingIn, newTally, summaryOf } from '../tests/invariant/tally';

/**
 * The invariant over a long time: random lives for a million turns. Progress goes to standard error,
 * the summary to standard output; a broken life is printed, and the exit code is 1.
 */

const USAGE = 'npm run prove -- [--turns 1000000] [--seed 1]';
const PART = 10_000;

async function prove(turns: number, seed: number): Promise<boolean> {
  const total = newTally();
  const began = process.hrtime.bigint();
  for (let part = 0; total.turns < turns; part += 1) {
    addTo(total, await run(Math.min(PART, turns - total.turns), seed + part));
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    const rate = Math.round(total.turns / seconds);
    process.stderr.write(`${total.turns} turns, ${rate} a second, seed ${seed + part} done\n`);
  }
  process.stdout.write(`${summaryOf(total)}\n`);
  const missing = missingIn(total, turns);
  if (missing.length > 0)
    process.stderr.write(`Too few to prove anything: ${missing.join(', ')}\n`);
  return missing.length === 0;
}

function options(): { turns: number; seed: number } | null {
  try {
    const { values } = parseArgs({
      options: {
        turns: { type: 'string', default: '1000000' },
        seed: { type: 'string', default: '1' },
      },
    });
    const [turns, seed] = [Number(values.turns), Number(values.seed)];
    return Number.isSafeInteger(turns) && turns > 0 && Number.isSafeInteger(seed)
      ? { turns, seed }
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
  prove(asked.turns, asked.seed).then(
    (proved) => (process.exitCode = proved ? 0 : 1),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
