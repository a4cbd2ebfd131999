import { run } from '../tests/invariant/run';
import { addTo, missingIn, newTally, summaryOf } from '../tests/invariant/tally';
import { inParts, runLong, type LongRun } from './longRun';

/**
 * The invariant over a long time: random lives for a million turns. Progress goes to standard error,
 * the summary to standard output; a broken life is printed, and the exit code is 1.
 */

async function prove(asked: LongRun): Promise<boolean> {
  const total = newTally();
  await inParts(asked, { unit: 'turns', most: 10_000 }, async (amount, seed) => {
    const tally = await run(amount, seed);
    addTo(total, tally);
    return tally.turns;
  });
  process.stdout.write(`${summaryOf(total)}\n`);
  const missing = missingIn(total, asked.amount);
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
