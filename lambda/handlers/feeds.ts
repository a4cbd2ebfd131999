import { line } from '../content/line';
import { isSafety } from '../session';
import { slotOf, type Situation, type Turn } from '../situation';
import { agoOf, inMinutes, minutesIn, nearestOf, type Ago } from './durations';
import { proceed } from './proceed';
import type { Handler } from './turns';
import { takeAgo, takeFeed, takeUntimed, toldOf, whenever, askMinutes } from './telling';

/** What was said beside how long ago it was: "an hour ago, no, ten minutes ago". */
function besideAgo(situation: Situation): readonly Ago[] {
  const other = slotOf(situation, 'lessThan');
  const moment = slotOf(situation, 'feedMoment');
  const { feedMoments } = situation.content.requests;
  const known = moment.kind === 'matched' ? feedMoments[moment.id] : null;
  return [
    ...(other.kind === 'duration' ? [agoOf(other.duration)] : []),
    ...(known == null ? [] : [{ minutes: known, inNumbers: false }]),
  ];
}

/** "She just ate", "he finished twenty minutes ago", "Leo ate". What is vague counts as just now. */
export const fed: Handler = (situation) => {
  const slot = slotOf(situation, 'ago');
  const beside = slotOf(situation, 'lessThan');
  if (slot.kind === 'duration') {
    // What was put in its place and not understood may be now.
    if (beside.kind !== 'empty' && beside.kind !== 'duration') return whenever(toldOf(situation));
    const { minutes, inNumbers } = nearestOf(agoOf(slot.duration), ...besideAgo(situation));
    return takeAgo(situation, minutes, inNumbers);
  }
  // "Less than twenty minutes ago" says the most, and the least would be now.
  if (beside.kind === 'duration') return whenever(toldOf(situation));
  const moment = slotOf(situation, 'feedMoment');
  if (moment.kind === 'unmatched') return whenever(toldOf(situation));
  const known = moment.kind === 'matched' ? situation.content.requests.feedMoments[moment.id] : 0;
  if (known === null) return aWhileAgo(situation);
  if (moment.kind === 'empty') return takeUntimed(situation);
  return takeFeed(situation, known ?? 0, false);
};

/** "A while ago" is asked about once, where a massage waits for it; else it says nothing. */
const aWhileAgo = (situation: Situation): Turn =>
  situation.session.phase === 'asking' && isSafety(situation.session.question)
    ? askMinutes(situation)
    : proceed(situation, [line('heard.aWhile')]);

/** "She nursed for twenty minutes and got done ten minutes ago": the clock runs from the end. */
export const fedFor: Handler = (situation) => {
  const slot = slotOf(situation, 'ago');
  return slot.kind === 'duration'
    ? takeFeed(situation, minutesIn(slot.duration), inMinutes(slot.duration))
    : takeFeed(situation, 0, false);
};

/**
 * "A little more milk five minutes ago", "forty minutes ago, but she had a bit more": the clock runs
 * from the latest end, and a top-up without a time ended now.
 */
export const topUp: Handler = (situation) => {
  const ago = slotOf(situation, 'ago');
  const earlier = slotOf(situation, 'earlier');
  if (ago.kind !== 'duration' || earlier.kind !== 'duration') return fedFor(situation);
  const { minutes, inNumbers } = nearestOf(agoOf(ago.duration), agoOf(earlier.duration));
  return takeFeed(situation, minutes, inNumbers);
};

/** "She's done", told while a feed is going on and no massage is: the feed has ended. */
export const orFeedEnded =
  (otherwise: Handler): Handler =>
  (situation) =>
    situation.session.told.feedingNow && situation.session.phase !== 'guiding'
      ? takeFeed(situation, 0, false)
      : otherwise(situation);
