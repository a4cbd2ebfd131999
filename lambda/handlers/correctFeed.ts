import { soundsLike } from '../care';
import { line } from '../content/line';
import { slotOf, type Situation, type Turn } from '../situation';
import { settledBy } from './doubt';
import { agoOf, nearestOf } from './durations';
import { miss } from './miss';
import { proceed } from './proceed';
import { feedToldWithin, honestly, lastFeeds, minutesSince, withoutLastFeed } from './recording';
import { bareDegrees, degreesAsked } from './measured';
import type { Handler } from './turns';
import { takeFeed, toldOf, toReplace } from './telling';
import { byTime, minutesByTime } from './fedAt';

/** How many minutes ago the feed that this session told last ended when it was told. */
function lastMinutes(situation: Situation): number | null {
  const [last] = lastFeeds(situation);
  return last?.endedAt == null ? null : minutesSince(last.endedAt, last.toldAt);
}

/** Whether any question about feeds is open. */
export const feedsAsked = ({ session }: Situation): boolean =>
  session.phase === 'asking' && ['feed', 'feedEnd', 'feedDoubt'].includes(session.question.about);

/** How long a mere "no, …" is about what was just said, in seconds. */
const RECENT = 60;

/** Whether a feed was told a moment ago in this session. */
export const feedJustTold = (situation: Situation): boolean => feedToldWithin(situation, RECENT);

/**
 * "No, I said thirty-seven", where this session told no feed: a temperature just told is put right.
 * In a massage it is safest to take it for a feed, which an earlier session may have told.
 */
function number(situation: Situation, degrees: number): Turn {
  const { session, now } = situation;
  const measured = session.told.signs?.['temperature'];
  const lately =
    degreesAsked(situation) ||
    (measured !== undefined && Date.parse(now) - Date.parse(measured.at) <= RECENT * 1000);
  if (!lately) {
    return session.phase === 'guiding' || session.phase === 'paused'
      ? takeFeed(situation, degrees, true)
      : miss(situation);
  }
  return bareDegrees(situation, { kind: 'number', number: degrees });
}

/** Of two that sound alike, whoever takes back the earlier end has said that it was the later. */
function mayBeMisheard(situation: Situation, count: number): boolean {
  const before = lastMinutes(situation);
  return before === null || soundsLike(count) !== before || count > before;
}

/** "No, forty minutes ago", "she didn't eat after all": the last told feed is replaced or removed. */
export const correctFeed: Handler = (situation) => {
  const slot = slotOf(situation, 'ago');
  const minutes = slotOf(situation, 'minutes');
  const time = slotOf(situation, 'time');
  const told = situation.session.told.lastFeedToldAt !== undefined;
  const replaced = told ? toReplace(situation) : situation;
  const byTheClock = minutesByTime(situation, time);
  const clock = byTheClock === null ? null : { minutes: byTheClock, inNumbers: false };
  const [first, ...more] = [
    ...(slot.kind === 'duration' ? [agoOf(slot.duration)] : []),
    ...(minutes.kind === 'number' ? [{ minutes: minutes.number, inNumbers: true }] : []),
    ...(clock === null ? [] : [clock]),
  ];
  const end = first === undefined ? null : nearestOf(first, ...more);
  if (end !== null && end !== clock) {
    const settled = settledBy(situation, end.minutes);
    if (settled !== null) return settled;
    // A mere number corrects what was just said; with no feed told that is no feed.
    const isMere = slot.kind !== 'duration' && clock === null;
    if (isMere && !told && !feedsAsked(situation)) return number(situation, end.minutes);
    return takeFeed(replaced, end.minutes, end.inNumbers && mayBeMisheard(situation, end.minutes));
  }
  const byClock = byTime(toldOf(replaced), time);
  if (byClock !== null) return byClock;
  // "Actually she did eat", after a "no": a feed without a time ended now.
  if (!told && situation.session.told.notFedAt !== undefined) {
    return takeFeed(situation, 0, false);
  }
  // A time that was said and not understood takes nothing back.
  if ([slot, minutes, time].some(({ kind }) => kind !== 'empty') || !told) {
    return proceed(situation, []);
  }
  return proceed(withoutLastFeed(situation), [line('heard.feedTakenBack'), ...honestly(situation)]);
};
