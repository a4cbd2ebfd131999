import type { Desk, Out } from '../../../simulator/desk';

/** Seconds the device listens before its reprompt. */
const LISTENING = 8;
/** A breath, and "yes". */
const ANSWER = 3;
/** Longer than any massage has responses. */
const MOST_TURNS = 30;

/** Whether a massage is over with the reprompt of an answer. */
const endsInReprompt = ({ reprompt, timeline }: Out) =>
  timeline.some(({ part }) => part === 'reprompt') && !reprompt?.includes('To go on later');

/**
 * Plays a massage to its finish, saying nothing where silence carries on and "yes" where a word is
 * needed.
 *
 * @returns seconds from the request that `first` answered to the last word
 */
export async function playOut(desk: Desk, first: Out): Promise<number> {
  let out = first;
  for (let turns = 0; turns < MOST_TURNS; turns += 1) {
    const since = (Date.parse(out.now) - Date.parse(first.now)) / 1000;
    if (!out.open) return since + out.seconds;
    const both = out.seconds + LISTENING + out.repromptSeconds;
    if (endsInReprompt(out)) return since + both;
    await desk.wait(`PT${(both + ANSWER).toFixed(2)}S`);
    out = await desk.say('yes');
  }
  throw new Error(`it never ends: ${out.speech}`);
}
