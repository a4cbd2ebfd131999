import { askedIn, idOf, type Refusal, type Wish } from '../care';
import type { LineKey } from '../content';
import { line, type Line } from '../content/line';
import type { Alternative } from '../content/types';
import type { Situation, Turn } from '../situation';
import { ruleLine } from './turns';
import { babyToday } from './whose';

/** Whether nobody knows when the feed that counts ended; then no minutes are named. */
function isVague(situation: Situation): boolean {
  const ends = babyToday(situation).feeds.flatMap(({ endedAt, overAt, vague = false }) =>
    endedAt === null || overAt !== undefined ? [] : [{ endedAt, vague }],
  );
  const latest = ends
    .map(({ endedAt }) => endedAt)
    .sort()
    .at(-1);
  const those = ends.filter(({ endedAt }) => endedAt === latest);
  return those.length > 0 && those.every(({ vague }) => vague);
}

/** Rules that say yes to a massage and bar some of it; to a wish for just that they say no. */
const BARRED: Readonly<Record<string, LineKey>> = {
  G09: 'refused.soreLimb',
  G14: 'refused.soreSkin',
};

/** Why a rule of the decision table refuses what was wished for. */
function barredLine(rule: string, situation: Situation): Line {
  const key = BARRED[rule];
  return key === undefined ? ruleLine(rule, situation) : line(key);
}

/**
 * Why not, in a few words (brief C3: G25, G26, G30, G32, G40). `onTheChest`: the chest version is
 * what comes instead, and the sentence says so.
 */
export function refusalLine(refusal: Refusal, situation: Situation, onTheChest = false): Line {
  switch (refusal.because) {
    case 'rule':
      return barredLine(refusal.rule, situation);
    case 'fed':
      return isVague(situation)
        ? line('refused.withoutTummy')
        : line('rule.G26', { count: refusal.minutesLeft });
    case 'tooYoung':
      return line('refused.tooYoung', { count: Math.round(refusal.fromDays / 30) });
    case 'newborn':
      return line(onTheChest ? 'refused.newbornOnChest' : 'refused.newbornOther');
    case 'afterFeed':
    case 'withoutTummy':
      return line('refused.withoutTummy');
    case 'feeding':
      return line('rule.G25');
    case 'navel':
      return line('rule.G30');
    case 'constipation':
      return ruleLine('G40', situation);
  }
}

/** The same for a wish: crying was answered when it was told, and the wish is kept for a calm baby. */
export function whyNot(wish: Wish, refusal: Refusal, situation: Situation): Line[] {
  if (refusal.because !== 'rule' || refusal.rule !== 'G19') {
    return [refusalLine(refusal, situation)];
  }
  const massage = { name: idOf(wish.start), form: 'the' } as const;
  const { nose } = askedIn(wish, situation.content);
  return [...(nose ? [line('answer.cold')] : []), line('cue.thenWish', { massage })];
}

/** A turn after which "why?" is about that refusal. */
export const refusedFor = (turn: Turn, refused: string): Turn => ({
  ...turn,
  session: { ...turn.session, refused },
});

/** What "why?" is about after a refusal. */
export const kindOf = (refusal: Refusal): string =>
  refusal.because === 'rule' ? refusal.rule : refusal.because;

/** Why a massage that starts is not the whole of what was asked for. */
export function shortenedLine(refusal: Refusal, situation: Situation): Line | null {
  switch (refusal.because) {
    case 'rule':
      return ruleLine(refusal.rule, situation);
    case 'fed':
      return isVague(situation)
        ? line('shortened.withoutTummy')
        : line('shortened.fed', { count: refusal.minutesLeft });
    case 'newborn':
      return line('shortened.newborn');
    case 'navel':
      return line('shortened.navel');
    case 'withoutTummy':
      return line('shortened.withoutTummy');
    case 'tooYoung':
      return line('shortened.tooYoung');
    case 'afterFeed':
      return line('shortened.afterFeed');
    case 'feeding':
    case 'constipation':
      return null;
  }
}

/** A massage as it is offered within a sentence: "a foot rub". */
export const offered = (one: Alternative) => ({ name: idOf(one), form: 'offer' }) as const;

/** "How about a foot rub now?", or the choice between two or three. */
export function offerLine(choices: readonly Alternative[]): Line {
  const [a, b, c] = choices;
  if (a === undefined) return line('open.what');
  if (b === undefined) return line('offer.one', { a: offered(a) });
  if (c === undefined) return line('offer.two', { a: offered(a), b: offered(b) });
  return line('offer.three', { a: offered(a), b: offered(b), c: offered(c) });
}
