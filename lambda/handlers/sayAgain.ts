import type { LineKey } from '../content';
import { line } from '../content/line';
import { lineIn } from '../content/locales';
import { guideOf } from '../session';
import type { Situation, Turn } from '../situation';
import { inform } from './help';
import { repeat } from './navigate';
import type { Handler } from './turns';

/** An answer has hardly more lines than that. */
const MOST_LINES = 8;

/** Whether a line can be said by its key alone. */
function isPlain(key: string, { content }: Situation): key is LineKey {
  const { en } = content.words;
  const { text } = (en && lineIn(en, key)) ?? {};
  return typeof text === 'string' && !text.includes('{{');
}

/**
 * What a turn said before its question, by keys; none in a massage, whose step is said again. A line with
 * figures in it is left out: they may be others by then, and what follows from them is worked out anew.
 */
function saidIn({ reply, session }: Turn, situation: Situation): readonly LineKey[] {
  if (reply?.after.kind !== 'ask' || guideOf(session) !== null) return [];
  return reply.say
    .flatMap((piece) => ('line' in piece ? [piece.line.key] : []))
    .filter((key) => isPlain(key, situation))
    .slice(0, MOST_LINES);
}

/** A handler whose answer can be said again by the next turn. */
export const remembered =
  (handler: Handler): Handler =>
  (situation) => {
    const turn = handler(situation);
    const { said: earlier, ...session } = turn.session;
    const said = saidIn(turn, situation);
    return { ...turn, session: said.length === 0 ? session : { ...session, said } };
  };

/** "What was that?": the step again, or, with no massage, the answer that was just given. */
export const sayAgain: Handler = (situation) => {
  const { session } = situation;
  const said = (session.said ?? []).filter((key) => isPlain(key, situation));
  if (guideOf(session) !== null || said.length === 0) return repeat(situation);
  return inform(
    situation,
    said.map((key) => line(key)),
  );
};
