import { Oracle } from './oracle';
import type { Said, Turn } from './told';
import { say } from './vocabulary';

/** Short stories told to the oracle, each with what it finds broken in the last turn. */

const MINUTE = 60_000;
export const CIRCLES =
  'With flat fingers, draw six slow circles, clockwise as you look at the tummy.';
export const TOES = 'Roll each toe lightly between your finger and thumb.';
export const FEED_QUESTION = 'Has baby had any milk or food in the last half hour?';

export const months = say('AgeIntent', {}, { age: 'P6M' });
export const fed = (ago: string): Said => say('FedIntent', {}, { ago });
export const toBaby = (babyName: string): Said => say('BabyIntent', {}, { babyName });
export const next = say('AMAZON.NextIntent');
export const other = { session: 'two', isNew: true } as const;

/** Turns in the kitchen, in one session unless more is said. */
export type Turns = readonly (readonly [
  minute: number,
  said: Said,
  speech?: string,
  more?: Partial<Turn>,
])[];

/** Tells an oracle one turn after the other, and returns what was broken in the last. */
function brokenAfter(turns: Turns): string | null {
  const oracle = new Oracle();
  const verdicts = turns.map(([minute, said, speech = 'Okay.', more]) =>
    oracle.watch({
      id: `${minute}`,
      at: minute * MINUTE,
      closed: false,
      zone: 'Europe/London',
      read: true,
      remindersUp: true,
      device: 'kitchen',
      session: 'one',
      isNew: false,
      again: false,
      said,
      speech,
      reprompt: '',
      acknowledged: true,
      ...more,
    }),
  );
  return verdicts.at(-1)?.broken ?? null;
}

/** Asks the oracle about each story: a part of what is broken, or null where nothing is. */
export const judges = (
  stories: readonly (readonly [what: string, broken: string | null, turns: Turns])[],
) =>
  test.each(stories)('the oracle on %s', (_, broken, turns) => {
    const found = brokenAfter(turns);
    if (broken === null) expect(found).toBeNull();
    else expect(found).toContain(broken);
  });
