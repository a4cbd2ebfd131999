import type { Policy } from '../content/types';

const MINUTE = 60 * 1000;

/** A feed as it was told. The clock runs from its end. */
export interface Feed {
  /** Whose, or null where nobody said. */
  readonly baby: string | null;
  readonly toldAt: string;
  /** Null while it is going on. */
  readonly endedAt: string | null;
  /** The other moment it may have ended, where thirty may have been thirteen. */
  readonly orEndedAt?: string;
  /** "This morning", or perhaps another's: the latest it can have ended, until somebody says more. */
  readonly vague?: true;
  /** When the end was told that made this over; whoever takes that back, has it back. */
  readonly overAt?: string;
}

/** What the feeds say about a tummy stroke at a moment. Minutes are whole. */
export type FeedClock =
  | { readonly says: 'unknown' }
  | { readonly says: 'feeding' }
  | { readonly says: 'wait'; readonly minutesLeft: number }
  | { readonly says: 'longEnough'; readonly minutesSince: number }
  /** Thirty or thirteen: the answer hangs on which was said. */
  | { readonly says: 'doubtful'; readonly minutes: number; readonly orMinutes: number };

const at = (iso: string) => Date.parse(iso);
const minutesSince = (end: number, now: number) => Math.max(0, Math.floor((now - end) / MINUTE));

function clockFrom(end: number, now: number, policy: Policy): FeedClock {
  const wait = policy.feedingWaitMinutes * MINUTE;
  if (now - end < wait) {
    const left = Math.ceil((end + wait - now) / MINUTE);
    return { says: 'wait', minutesLeft: Math.min(left, policy.feedingWaitMinutes) };
  }
  if (now - end <= policy.feedPermitsUntilMinutes * MINUTE) {
    return { says: 'longEnough', minutesSince: minutesSince(end, now) };
  }
  return { says: 'unknown' };
}

/**
 * A feed in progress holds until an end at or after its telling, or until 90 minutes have passed. What
 * was told vaguely ends none.
 */
function feedingNow(feeds: readonly Feed[], now: number, policy: Policy): boolean {
  const lastEnd = Math.max(
    ...feeds.map(({ endedAt, vague }) => (endedAt === null || vague ? -Infinity : at(endedAt))),
  );
  return feeds.some(
    ({ endedAt, toldAt }) =>
      endedAt === null &&
      at(toldAt) > lastEnd &&
      now - at(toldAt) < policy.feedInProgressMinutes * MINUTE,
  );
}

/**
 * Reads the feeding clock (article fact S39): a tummy stroke needs 30 minutes since the latest end,
 * exactly 30 is enough; after 90 minutes a feed says nothing any more. An end in the future counts
 * as just now.
 */
export function feedClock(told: readonly Feed[], nowIso: string, policy: Policy): FeedClock {
  const now = at(nowIso);
  const feeds = told.filter(({ overAt }) => overAt === undefined);
  if (feedingNow(feeds, now, policy)) return { says: 'feeding' };
  const ended = feeds.flatMap((feed) =>
    feed.endedAt === null
      ? []
      : [{ said: at(feed.endedAt), or: at(feed.orEndedAt ?? feed.endedAt), vague: feed.vague }],
  );
  if (ended.length === 0) return { says: 'unknown' };
  const safest = Math.max(...ended.flatMap(({ said, or }) => [said, or]));
  const clock = clockFrom(safest, now, policy);
  const unsure = ended.find(({ said, or }) => said !== or && Math.max(said, or) === safest);
  // The latest that a feed can have ended forbids, and permits nothing.
  const isVague = ended.some(({ said, or, vague }) => vague && Math.max(said, or) === safest);
  if (clock.says === 'longEnough') {
    // Where one of two moments may be meant, either must still say something.
    const earliest = Math.max(...ended.map(({ said, or }) => Math.min(said, or)));
    const sure = clockFrom(earliest, now, policy);
    const last = Math.max(...ended.map(({ said }) => said));
    return isVague || sure.says === 'unknown'
      ? { says: 'unknown' }
      : { says: 'longEnough', minutesSince: minutesSince(last, now) };
  }
  if (clock.says === 'unknown' || unsure === undefined) return clock;
  const others = ended.filter((end) => end !== unsure).flatMap(({ said, or }) => [said, or]);
  const other = clockFrom(Math.max(Math.min(unsure.said, unsure.or), ...others), now, policy);
  if (other.says === 'wait') return clock;
  return {
    says: 'doubtful',
    minutes: minutesSince(unsure.said, now),
    orMinutes: minutesSince(unsure.or, now),
  };
}

/** Minutes that sound alike in English: thirteen and thirty, fifteen and fifty, and so on. */
export function soundsLike(minutes: number): number | null {
  if (minutes >= 13 && minutes <= 19) return (minutes - 10) * 10;
  if (minutes >= 30 && minutes <= 90 && minutes % 10 === 0) return minutes / 10 + 10;
  return null;
}

/** The feeds worth keeping: told or ended within `feedKeptHours`. */
export function recentFeeds(feeds: readonly Feed[], now: string, policy: Policy): Feed[] {
  const since = at(now) - policy.feedKeptHours * 60 * MINUTE;
  return feeds.filter(
    (feed) => Math.max(at(feed.toldAt), at(feed.endedAt ?? feed.toldAt)) >= since,
  );
}
