import { slotOf, type Situation, type Turn } from '../situation';
import { correctFeed, feedJustTold, feedsAsked } from './correctFeed';
import { minutesIn } from './durations';
import { forMinutes } from './time';
import type { Handler } from './turns';

/**
 * "Make it ten minutes": while a feed is asked about, or was told a moment ago and no massage is going
 * on, it is about that feed; otherwise the massage takes so long, which moves no feed.
 */
const makeIt = (situation: Situation): Turn | null => {
  const instead = slotOf(situation, 'instead');
  if (instead.kind !== 'duration') return null;
  const guiding = situation.session.phase === 'guiding';
  if (feedsAsked(situation) || (feedJustTold(situation) && !guiding)) {
    return correctFeed({ ...situation, said: { name: 'correctFeed', slots: { ago: instead } } });
  }
  return forMinutes(situation, minutesIn(instead.duration));
};

/** A handler of time that is also told "make it ten minutes". */
export const orMakeIt =
  (handler: Handler): Handler =>
  (situation) =>
    makeIt(situation) ?? handler(situation);
