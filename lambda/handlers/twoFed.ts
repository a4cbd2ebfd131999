import { line } from '../content/line';
import type { Situation } from '../situation';
import { byName, knowing, namesSaid } from './meant';
import { endedAgo } from './recording';
import { take, type Told } from './telling';
import type { Handler } from './turns';

/** Of whom two feeds were told in one breath; of anybody where a name is missing, new or heard twice. */
function toldOfTwo(before: Situation): Told {
  const said = namesSaid(before);
  const named = said.map((slot) => byName(before, slot.said));
  const ids = [...new Set(named.flatMap(({ babies }) => babies.map(({ id }) => id)))];
  const isSure = ids.length === 2 && named.every(({ isNew }) => !isNew);
  return { situation: knowing(before, said), feeders: isSure ? ids : [null], named: null };
}

/**
 * "Max ate an hour ago and Rosie just finished": which time is whose may be heard the wrong way round,
 * so both feeds count as just ended until each is told by itself.
 */
export const twoFed: Handler = (situation) =>
  take(toldOfTwo(situation), endedAgo(situation.now, 0, false), line('heard.twoFeeds'));
