import type { Wish } from '../care';
import type { Line } from '../content/line';
import type { Guide } from '../guide';
import { inPhase, type Question, type Ready } from '../session';
import type { Situation, Turn } from '../situation';
import { begin } from './begin';
import { onward } from './onward';
import { answerReady } from './readiness';
import { offerReminder, remind } from './remind';

/** What something else was asked for first, and what is known since. */
export interface Asked {
  readonly wish: Wish;
  readonly ready: Ready;
  /** The massage in the middle of which it was asked, or null. */
  readonly guide: Guide | null;
  readonly heard: readonly Line[];
  readonly withoutTummy: boolean;
}

/** The situation as it was before something was asked first. */
const before = (situation: Situation, guide: Guide | null): Situation => ({
  ...situation,
  session: inPhase(
    situation.session,
    guide === null ? { phase: 'open' } : { phase: 'paused', guide },
  ),
});

/** Answers the question for whose sake something else was asked first. */
export function answerAsked(situation: Situation, asked: Asked): Turn {
  const { wish, ready, guide, heard, withoutTummy } = asked;
  const then = before(situation, guide);
  if (ready === 'remind') return offerReminder(then, heard);
  return answerReady(then, ready === 'named' ? wish : null, { heard, withoutTummy });
}

/** What was wished for or asked, once it is known for which of several babies. */
export function forBaby(
  situation: Situation,
  { wish, withoutTummy, ready }: Extract<Question, { about: 'baby' }>,
  guide: Guide | null,
): Turn {
  if (ready === undefined && guide !== null) {
    const { baby } = situation.session;
    const theirs: Guide = { ...guide, ...(baby !== undefined && { baby }) };
    return onward(situation, theirs, guide.at, { entering: true });
  }
  if (ready === undefined) return begin(situation, wish, withoutTummy);
  if (ready === 'remind') return remind(before(situation, guide));
  return answerAsked(situation, { wish, ready, guide, heard: [], withoutTummy });
}
