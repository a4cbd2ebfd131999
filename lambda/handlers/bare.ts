import { slotOf } from '../situation';
import { ageSaidBack, takeAge } from './age';
import { choose } from './choice';
import { inMinutes, minutesIn, youngestDays } from './durations';
import { miss } from './miss';
import { takeFeed } from './telling';
import { forMinutes } from './time';
import type { Handler } from './turns';

/** A bare amount of time means what was asked for: an age, minutes since a feed, or time to spend. */
export const bareDuration: Handler = (situation) => {
  const { session } = situation;
  const slot = slotOf(situation, 'duration');
  if (slot.kind !== 'duration') return miss(situation);
  const about = session.phase === 'asking' ? session.question.about : null;
  // Nobody counts a feed in days, so days and longer are an age whatever was asked.
  const days = youngestDays(slot.duration, ageSaidBack(situation));
  if (days > 0) return takeAge(situation, days);
  if (about === 'feed' || about === 'feedEnd' || about === 'feedDoubt') {
    return takeFeed(situation, minutesIn(slot.duration), inMinutes(slot.duration));
  }
  return about === 'age' || about === 'alarm'
    ? miss(situation)
    : forMinutes(situation, minutesIn(slot.duration));
};

/** A bare number: weeks of age (the younger reading), minutes since a feed, or the choice. */
export const number: Handler = (situation) => {
  const { session } = situation;
  const slot = slotOf(situation, 'number');
  if (slot.kind !== 'number' || session.phase !== 'asking') return miss(situation);
  switch (session.question.about) {
    case 'age':
    case 'alarm':
      return takeAge(situation, slot.number * 7);
    case 'feed':
    case 'feedEnd':
    case 'feedDoubt':
      return takeFeed(situation, slot.number, true);
    case 'choice':
      return slot.number > 0 ? choose(situation, slot.number - 1) : miss(situation);
    default:
      return miss(situation);
  }
};
