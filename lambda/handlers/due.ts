import { feedClock, type BabyToday, type FeedClock } from '../care';
import { later } from '../guide';
import type { Situation } from '../situation';
import { babyToday } from './whose';

const MINUTE = 60_000;

/** The first whole minute at or after a moment. */
const wholeMinute = (moment: string): string =>
  new Date(Math.ceil(Date.parse(moment) / MINUTE) * MINUTE).toISOString();

/** The feeding clock as it stands for the baby meant. */
export const clockOf = (
  situation: Situation,
  { feeds }: BabyToday = babyToday(situation),
): FeedClock => feedClock(feeds, situation.now, situation.content.policy);

/** The whole minute from which the tummy is fine again; null where nothing waits. */
export function dueAt(situation: Situation, baby = babyToday(situation)): string | null {
  const clock = clockOf(situation, baby);
  if (clock.says !== 'wait') return null;
  const feeds = baby.feeds.filter(({ overAt }) => overAt === undefined);
  const ends = feeds.flatMap(({ endedAt, orEndedAt }) =>
    [endedAt, orEndedAt].flatMap((one) => (one == null ? [] : [Date.parse(one)])),
  );
  // For a request that comes late, one may have ended since.
  const latest = Math.max(...ends);
  const { feedingWaitMinutes } = situation.content.policy;
  return wholeMinute(later(new Date(latest).toISOString(), feedingWaitMinutes * 60));
}
