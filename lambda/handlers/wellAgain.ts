import type { Wish } from '../care';
import { line, type Line } from '../content/line';
import type { Id } from '../content/types';
import type { Household, Situation, Turn } from '../situation';
import { askQuestion } from './questions';
import type { Handler } from './turns';

/**
 * "Is all well now?": after an alarm, or a refusal for health, nothing of it is kept but its time. So
 * the first massage of a later session waits for a word that all is well, once.
 */

const HOUR = 60 * 60 * 1000;

/** Whether a massage was ended for good not long ago, and nobody has said since that all is well. */
export function isUnsettled({ household, session, now, content }: Situation): boolean {
  const { droppedAt, begunAgainAt } = household;
  if (droppedAt === undefined || session.settledAt === droppedAt) return false;
  const at = Date.parse(droppedAt);
  if (begunAgainAt !== undefined && Date.parse(begunAgainAt) > at) return false;
  return Date.parse(now) - at < content.policy.wellAskedHours * HOUR;
}

/** Asks whether all is well, before what was wished for begins. */
export const askWell = (situation: Situation, wish: Wish, heard: readonly Line[]): Turn =>
  askQuestion(
    situation,
    { about: 'well', wish },
    { guide: null, say: [...heard, line('ask.wellWhy')] },
  );

/** What says, in answer to that, that all is well: so does "yes". */
const SAY_SO: readonly Id[] = ['well_again', 'cleared'];

/** The wish that waits for that word, where a sign is one; else null. */
export function wishThatWaits({ session }: Situation, sign: Id): Wish | null {
  const asked = session.phase === 'asking' && session.question.about === 'well';
  return asked && SAY_SO.includes(sign) ? session.question.wish : null;
}

/** The situation once it was said that all is well: that drop is asked about no more. */
export function settledNow(situation: Situation): Situation {
  const { session, household } = situation;
  const { droppedAt } = household;
  if (droppedAt === undefined) return situation;
  return { ...situation, session: { ...session, settledAt: droppedAt } };
}

/** The household in which a massage begins: nobody asks about an earlier drop any more. */
export function begunIn(household: Household, now: string): Household {
  const { droppedAt, begunAgainAt } = household;
  const isFirst =
    droppedAt !== undefined &&
    now > droppedAt &&
    (begunAgainAt === undefined || begunAgainAt <= droppedAt);
  return isFirst ? { ...household, begunAgainAt: now } : household;
}

/**
 * What ends massages here is known here, where its own rules answer; so nobody asks about it. What was
 * still to be asked about stays so.
 */
export const knowingDrops =
  (handler: Handler): Handler =>
  (situation) => {
    const turn = handler(situation);
    const { droppedAt } = turn.household;
    const isOwn = droppedAt !== undefined && droppedAt !== situation.household.droppedAt;
    const goesOn = turn.reply?.after.kind === 'ask';
    if (!isOwn || !goesOn || isUnsettled(situation)) return turn;
    return { ...turn, session: { ...turn.session, settledAt: droppedAt } };
  };
