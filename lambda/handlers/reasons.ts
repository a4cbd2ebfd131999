import { idOf, type Refusal } from '../care';
import { line, type Line } from '../content/line';
import type { Alternative } from '../content/types';

/**
 * Why not, in a few words (brief C3: G25, G26, G30, G32, G40). `onTheChest`: the chest version is
 * what comes instead, and the sentence says so.
 */
export function refusalLine(refusal: Refusal, onTheChest = false): Line {
  switch (refusal.because) {
    case 'fed':
      return line('refused.fed', { count: refusal.minutesLeft });
    case 'tooYoung':
      return line('refused.tooYoung', { count: Math.round(refusal.fromDays / 30) });
    case 'newborn':
      return line(onTheChest ? 'refused.newborn' : 'refused.newbornOther');
    case 'afterFeed':
    case 'withoutTummy':
      return line('refused.withoutTummy');
    case 'feeding':
      return line('refused.feeding');
    case 'navel':
      return line('refused.navel');
    case 'constipation':
      return line('refused.constipation');
  }
}

/** Why a massage that starts is not the whole of what was asked for. */
export function shortenedLine(refusal: Refusal): Line | null {
  switch (refusal.because) {
    case 'fed':
      return line('shortened.fed', { count: refusal.minutesLeft });
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

const offered = (one: Alternative) => ({ name: idOf(one), form: 'offer' }) as const;

/** "How about a foot rub now?", or the choice between two or three. */
export function offerLine(choices: readonly Alternative[]): Line {
  const [a, b, c] = choices;
  if (a === undefined) return line('open.what');
  if (b === undefined) return line('offer.one', { a: offered(a) });
  if (c === undefined) return line('offer.two', { a: offered(a), b: offered(b) });
  return line('offer.three', { a: offered(a), b: offered(b), c: offered(c) });
}
