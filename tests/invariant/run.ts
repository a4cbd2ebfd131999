import fc from '../support/properties';
import { live, type Life } from './life';
import { lives } from './lives';
import { newTally, type Tally } from './tally';

/** Turns that a life surely has, on the average of many. */
const LIVED = 40;
/** After so many tries a broken life is short enough. */
const MOST_TRIES = 250;

/** Lives random lives for a number of turns; the same ones for the same seed. */
export async function run(turns: number, seed: number): Promise<Tally> {
  const tally = newTally();
  let tries = 0;
  const property = fc.asyncProperty(lives, async (life: Life) => {
    if (tries === 0 ? tally.turns >= turns : tries > MOST_TRIES) return;
    if (tries > 0) tries += 1;
    try {
      // What is tried while a broken life is made shorter is not counted.
      await live(life, tries > 0 ? newTally() : tally);
    } catch (error) {
      tries ||= 1;
      throw error;
    }
  });
  const details = await fc.check(property, { seed, numRuns: Math.ceil(turns / LIVED) + 20 });
  if (!details.failed) return tally;
  const { numShrinks, errorInstance, counterexample } = details;
  throw new Error(
    [
      `Broken within ${tally.turns} turns (seed ${seed}), and made shorter ${numShrinks} times:`,
      errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
      `The life: ${JSON.stringify(counterexample?.[0])}`,
    ].join('\n'),
  );
}
