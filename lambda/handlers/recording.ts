import { recentFeeds, soundsLike, type Feed, type Told } from '../care';
import { line, type Line } from '../content/line';
import { isSafety } from '../session';
import type { Household, Situation } from '../situation';
import { ago } from './clock';
import { learned } from './learned';
import { chosen, tellOf } from './whose';

/** A feed as it was told, before anybody knows whose. */
export type FeedTold = Omit<Feed, 'baby' | 'toldAt'>;

/** Whose feeds were told: ids, or null where nobody said and there are several babies. */
export type Feeders = readonly (string | null)[];

const MINUTE = 60_000;

/** Minutes since a moment, in full. */
export const minutesSince = (moment: string, now: string): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(moment)) / MINUTE));

/** A told feed that could not be kept is said to be so; it still holds in this session. */
export const honestly = ({ storing }: Situation): Line[] =>
  storing === 'failed' ? [line('heard.notKept')] : [];

/** Whose feed it is if nobody says: anybody's, or that of the baby we asked about. */
export function feedersOf(situation: Situation): Feeders {
  const { session, household } = situation;
  const [only, other] = household.babies;
  // There may be a twin whom nobody could save, so that nothing is known of them here.
  if (only !== undefined && other === undefined) return [null];
  const asked = session.phase === 'asking' && isSafety(session.question);
  return [asked ? (chosen(situation)?.id ?? null) : null];
}

/** Whether an end that is told now is the end of a feed that was going on, or told vaguely. */
function isOver(other: Feed, feed: Feed, situation: Situation): boolean {
  const { session, household, now, content } = situation;
  // A request that comes late says nothing of what was told since.
  if (other.toldAt > now) return false;
  const asked =
    session.phase === 'asking' &&
    isSafety(session.question) &&
    session.question.about === 'feedEnd';
  const theirs = household.babies.length === 1 || other.baby === feed.baby;
  if (!theirs && !(asked && other.baby === null)) return false;
  // "This morning" says enough once the morning is long enough over.
  const isClear =
    !feed.vague || minutesSince(feed.endedAt ?? now, now) >= content.policy.feedingWaitMinutes;
  if (other.vague) return asked && isClear;
  // "A while ago" may be of an earlier feed.
  if (feed.vague && !asked) return false;
  // Of two ends that sound alike the earlier may be that of the feed before.
  const [end = ''] = [feed.endedAt ?? '', feed.orEndedAt ?? feed.endedAt ?? ''].sort();
  // Whoever was asked when that feed ended has said so, whatever they said before.
  return other.endedAt === null && (asked || other.toldAt <= end);
}

/**
 * A feed as it stays that of others, where something was said of some. What nobody gave a name may be
 * theirs, so its end forbids as before, and permits nothing.
 */
function ofOthers(feed: Feed, feeders: Feeders, { babies }: Household): Feed[] {
  const isPerhaps = feed.baby === null && feed.endedAt !== null;
  return babies
    .filter(({ id }) => !feeders.includes(null) && !feeders.includes(id))
    .filter(({ id }) => feed.baby === null || feed.baby === id)
    .map(({ id }) => ({ ...feed, baby: id, ...(isPerhaps && { vague: true }) }));
}

/** The situation with a feed told, for each of those who had it. */
export function withFeed(situation: Situation, told: FeedTold, feeders: Feeders): Situation {
  const { household, now, content, session } = situation;
  const added = feeders.map((baby): Feed => ({ baby, toldAt: now, ...told }));
  const others = household.feeds.flatMap((other) =>
    other.overAt === undefined && added.some((feed) => isOver(other, feed, situation))
      ? [{ ...other, overAt: now }, ...ofOthers(other, feeders, household)]
      : [other],
  );
  const feeds = recentFeeds([...others, ...added], now, content.policy);
  const { feedingNow, notFedAt, ...kept } = session.told;
  const goesOn =
    feedingNow && feeds.some(({ endedAt, overAt }) => endedAt === null && overAt === undefined);
  // Whoever was fed is hungry no more.
  const { hungry, ...signs } = kept.signs ?? {};
  const after: Told = {
    ...kept,
    ...(kept.signs && { signs }),
    lastFeedToldAt: now,
    ...(goesOn && { feedingNow }),
  };
  const knows = learned(situation, { household: { ...household, feeds }, told: after });
  return feeders.reduce<Situation>(
    (known, id) =>
      id === null ? known : tellOf(known, id, ({ feedingNow: over, ...rest }) => rest),
    knows,
  );
}

/** The feeds that this session told last, in one breath; none where it told none. */
export const lastFeeds = ({ household, session }: Situation): readonly Feed[] =>
  household.feeds.filter(({ toldAt }) => toldAt === session.told.lastFeedToldAt);

/** Whether this session told a feed not longer than so many seconds ago. */
export function feedToldWithin({ session, now }: Situation, seconds: number): boolean {
  const { lastFeedToldAt } = session.told;
  return (
    lastFeedToldAt !== undefined && Date.parse(now) - Date.parse(lastFeedToldAt) <= seconds * 1000
  );
}

/** The feeds without those told at a moment; what these made over goes on again. */
export const feedsWithout = ({ household }: Situation, at: string | undefined): Feed[] =>
  household.feeds
    .filter(({ toldAt }) => toldAt !== at)
    .map((feed): Feed => {
      const { overAt, ...back } = feed;
      return overAt !== undefined && overAt === at ? back : feed;
    });

/**
 * Without the feed that this session told last, and without what was concluded from it; put right of
 * one of several babies, it stays that of the others.
 */
export function withoutLastFeed(situation: Situation, feeders: Feeders = [null]): Situation {
  const { lastFeedToldAt, feedingNow, notFedAt, ...told } = situation.session.told;
  const { household } = situation;
  const stays = lastFeeds(situation).flatMap((feed) => ofOthers(feed, feeders, household));
  const feeds = [...feedsWithout(situation, lastFeedToldAt), ...stays];
  return learned(situation, { household: { ...household, feeds }, told });
}

/** A feed that ended `minutes` ago, told in numbers (which may have been misheard) or in words. */
export function endedAgo(now: string, minutes: number, inNumbers: boolean): FeedTold {
  const twin = inNumbers ? soundsLike(minutes) : null;
  return { endedAt: ago(now, minutes), ...(twin !== null && { orEndedAt: ago(now, twin) }) };
}
