import { run } from './run';
import { missingIn, summaryOf } from './tally';

/** There are four files, and each shows a quarter of what 20,000 turns must not be without. */
const QUARTER = 5_000;

/**
 * Declares the test of one share of the turns. There are several, in files of their own, so that the
 * workers share them; what must not be missing is asserted of each, in proportion.
 */
export function holdsFor(turns: number, seed: number): void {
  it(
    `holds in ${turns} turns of random lives (seed ${seed})`,
    async () => {
      const tally = await run(turns, seed);
      expect(tally.turns).toBeGreaterThanOrEqual(turns);
      const missing = missingIn(tally, QUARTER);
      if (missing.length > 0) throw new Error(`Too few: ${missing.join()}\n${summaryOf(tally)}`);
      expect([...tally.strange.keys()]).toEqual([]);
    },
    10 * 60_000,
  );
}
