import type { Alternative, Id } from '../content/types';
import type { Situation } from '../situation';
import { currentGuide } from './turns';

/** A choice of three, and what was begun before. */
const MOST_KEPT = 4;

/** What goes on, is asked about or is offered, and so turned down by whoever wants nothing of it. */
export function turnedDown(situation: Situation): readonly Alternative[] {
  const { session } = situation;
  const guide = currentGuide(situation);
  const begun = guide === null ? [] : [guide.wish.start];
  if (session.phase !== 'asking') return begun;
  const { question } = session;
  if ('choices' in question) return [...begun, ...question.choices];
  return 'wish' in question ? [...begun, question.wish.start] : begun;
}

/** The situation in which these are not offered again out of the blue. */
export function withoutOffering(situation: Situation, not: readonly Id[]): Situation {
  const { session } = situation;
  const before = session.turnedDown ?? [];
  const ids = [...new Set([...before, ...not])].slice(-MOST_KEPT);
  return ids.length === 0 ? situation : { ...situation, session: { ...session, turnedDown: ids } };
}
