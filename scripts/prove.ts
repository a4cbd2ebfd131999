import { run } from '../tests/invariant/run';
import { addTo, missingIn, newTally, summaryOf } from '../tests/invariant/tally';
import { progress, runLong, type LongRun } from './longRun';

/**
 * The invariant over a long time: random lives for a million turns. Progress goes to standard error,
 * the summary to standard output; a broken life is printed, and the exit code is 1.
 */

const PART = 10_000;

async function prove({ amount: turns, seed }: LongRun): Promise<boolean> {
  const total = newTally();
  const tell = progress('turns');
  for (let part = 0; total.turns < turns; part += 1) {
    addTo(total, await run(Math.min(PART, turns - total.turns), seed + part));
    tell(total.turns, seed + part);
  }
  process.stdout.write(`${summaryOf(total)}\n`);
  const missing = missingIn(total, turns);
  if (missing.length > 0)
    process.stderr.write(`Too few to prove anything: ${missing.join(', ')}\n`);
  return missing.length === 0;
}

runLong({
  option: 'turns',
  amount: 1_000_000,
  usage: 'npm run prove -- [--turns 1000000] [--seed 1]',
  run: prove,
});
