import { run } from '../tests/fuzz/support/run';
import { addTo, newTally, summaryOf } from '../tests/fuzz/support/tally';
import { progress, runLong, type LongRun } from './longRun';

/**
 * Random envelopes for the whole skill, for a long time. Progress goes to standard error, the summary
 * by outcome to standard output; what breaks is printed, made as short as it gets, and the exit code
 * is 1.
 */

const PART = 2_500;

async function fuzz({ amount: envelopes, seed }: LongRun): Promise<boolean> {
  const total = newTally();
  const tell = progress('envelopes');
  for (let part = 0; total.envelopes < envelopes; part += 1) {
    addTo(total, await run(Math.min(PART, envelopes - total.envelopes), seed + part));
    tell(total.envelopes, seed + part);
  }
  process.stdout.write(`${summaryOf(total)}\n`);
  return true;
}

runLong({
  option: 'count',
  amount: 50_000,
  usage: 'npm run fuzz -- [--count 50000] [--seed 1]',
  run: fuzz,
});
