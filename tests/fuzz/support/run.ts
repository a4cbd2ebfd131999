import fc from '../../support/properties';
import { conversations, type Conversation } from './conversations';
import { createJudge } from './judge';
import { live } from './live';
import { newTally, type Tally } from './tally';

/** Envelopes that a conversation surely has, on the average of many. */
const SENT = 2;
/** After so many tries, or milliseconds, a broken conversation is short enough. */
const MOST_TRIES = 600;
const MOST_MILLISECONDS = 30_000;

/**
 * Sends random envelopes, the same ones for the same seed.
 *
 * @throws with the shortest conversation that could be found, if any breaks
 */
export async function run(envelopes: number, seed: number): Promise<Tally> {
  const tally = newTally();
  const judge = createJudge();
  let tries = 0;
  let until = Infinity;
  const property = fc.asyncProperty(conversations, async (conversation: Conversation) => {
    if (tries === 0 ? tally.envelopes >= envelopes : tries > MOST_TRIES || Date.now() > until)
      return;
    if (tries > 0) tries += 1;
    try {
      // What is tried while a broken conversation is made shorter is not counted.
      await live(conversation, judge, tries > 0 ? newTally() : tally);
    } catch (error) {
      if (tries === 0) until = Date.now() + MOST_MILLISECONDS;
      tries ||= 1;
      throw error;
    }
  });
  const details = await fc.check(property, { seed, numRuns: Math.ceil(envelopes / SENT) + 100 });
  if (!details.failed) return tally;
  const { numShrinks, errorInstance, counterexample } = details;
  const stack = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  throw new Error(
    [
      `Broken within ${tally.envelopes} envelopes (seed ${seed}), made shorter ${numShrinks} times:`,
      stack?.slice(0, 4_000),
      `The conversation: ${JSON.stringify(counterexample?.[0])}`,
    ].join('\n'),
  );
}
