import { slotOf, type Situation, type Slot, type Turn } from '../situation';
import { ageSaidBack, isBelowADay, nearlyDays, takeAge } from './age';
import { isByAge } from './alarms';
import { choose } from './choice';
import { correctFeed, feedJustTold, feedsAsked } from './correctFeed';
import { settledBeside } from './doubt';
import { daysIn, inMinutes, minutesIn, youngestDays } from './durations';
import { bareDegrees } from './measured';
import { miss } from './miss';
import { isUntimed, takeAgo, toldOf, whenever } from './telling';
import { forMinutes } from './time';
import type { Handler } from './turns';
import { weeksAnswered } from './weeksEarly';

/** How many minutes ago, in answer to a question about feeds. */
const takeAnswer = (situation: Situation, minutes: number, inNumbers: boolean): Turn =>
  settledBeside(situation, minutes) ?? takeAgo(situation, minutes, inNumbers);

/** A bare amount of time means what was asked for: an age, minutes since a feed, or time to spend. */
export const bareDuration: Handler = (situation) => {
  const { session } = situation;
  const [nearly, amount] = [slotOf(situation, 'nearly'), slotOf(situation, 'duration')];
  const slot = amount.kind === 'duration' ? amount : nearly;
  if (slot.kind !== 'duration') return miss(situation);
  const about = session.phase === 'asking' ? session.question.about : null;
  if (about === 'early' && daysIn(slot.duration) > 0) {
    return weeksAnswered(situation, daysIn(slot.duration));
  }
  // Nobody counts a feed in days, so days and longer are an age whatever was asked.
  if (daysIn(slot.duration) > 0) {
    const days = youngestDays(slot.duration, ageSaidBack(situation));
    return takeAge(situation, Math.min(days, nearlyDays(situation) ?? days));
  }
  if (about === 'feed' || about === 'feedEnd' || about === 'feedDoubt') {
    // "Nearly half an hour" is less than that, and the least would be now.
    if (nearly.kind === 'duration') return whenever(toldOf(situation));
    return takeAnswer(situation, minutesIn(slot.duration), inMinutes(slot.duration));
  }
  if (about === 'age' || about === 'alarm' || about === 'early') return miss(situation);
  const minutes = minutesIn(slot.duration);
  // Behind a mere "yes" to the feed question; half an hour and more would permit, and may be time to spend.
  const isWithin = minutes < situation.content.policy.feedingWaitMinutes;
  if (about !== null && isWithin && amount.kind === 'duration' && isUntimed(situation)) {
    return takeAgo(situation, minutes, inMinutes(slot.duration));
  }
  return forMinutes(situation, minutes);
};

/**
 * "More than an hour" sounds like an age: while a feed is asked about it is how long ago that was, and
 * whatever word for an age was heard with it says nothing.
 */
export const orMinutesAgo =
  (age: Handler): Handler =>
  (situation) => {
    if (!feedsAsked(situation) || !isBelowADay(situation)) return age(situation);
    const { age: duration, ageWord, ...slots } = situation.said.slots;
    const amount = duration === undefined ? {} : { duration };
    return bareDuration({
      ...situation,
      said: { name: 'bareDuration', slots: { ...slots, ...amount } },
    });
  };

/** "Actually fifteen", behind a feed that was just told; in a massage a number is baby noise. */
function corrects(situation: Situation, minutes: Slot): Turn | null {
  if (!feedJustTold(situation) || situation.session.phase === 'guiding') return null;
  return correctFeed({ ...situation, said: { name: 'correctFeed', slots: { minutes } } });
}

/** A bare number: weeks of age (the younger reading), minutes since a feed, or the choice. */
export const number: Handler = (situation) => {
  const { session } = situation;
  const slot = slotOf(situation, 'number');
  if (slot.kind !== 'number') return miss(situation);
  if (session.phase !== 'asking') return corrects(situation, slot) ?? miss(situation);
  switch (session.question.about) {
    case 'age':
      return takeAge(situation, slot.number * 7);
    case 'alarm':
      // Of a cry nobody asks in weeks.
      return isByAge(situation, session.question.row)
        ? takeAge(situation, slot.number * 7)
        : miss(situation);
    case 'early':
      return weeksAnswered(situation, slot.number * 7);
    case 'degrees':
      return bareDegrees(situation, slot);
    case 'feed':
    case 'feedEnd':
    case 'feedDoubt':
      return takeAnswer(situation, slot.number, true);
    case 'choice':
    case 'baby':
      return slot.number > 0 ? choose(situation, slot.number - 1) : miss(situation);
    default:
      return corrects(situation, slot) ?? miss(situation);
  }
};
