import { run } from '../tests/fuzz/support/run';
import { addTo, newTally, summaryOf } from '../tests/fuzz/support/tally';
import { inParts, runLong, type LongRun } from './longRun';

/**
 * Random envelopes for the whole skill, for a long time. Progress goes to standard error, the summary
 * by outcome to standard output; what breaks is printed, made as short as it gets, and the exit code
 * is 1.
 */

async function fuzz(asked: LongRun): Promise<boolean> {
  const total = newTally();
  await inParts(asked, { unit: 'envelopes', most: 2_500 }, async (amount, seed) => {
    const tally = await run(amount, seed);
    addTo(total, tally);
    return tally.envelopes;
  });
  process.stdout.write(`${summaryOf(total)}\n`);
  return true;
}

runLong({
  option: 'count',
  amount: 50_000,
  usage: 'npm run fuzz -- [--count 50000] [--seed 1]',
  run: fuzz,
});
