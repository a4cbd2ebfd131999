import type { Feed } from '../care';
import type { Policy } from '../content/types';
import type { Household } from '../situation';
import type { Unsaved } from './unsaved';

const said = ({ endedAt }: Feed): string => endedAt ?? '';
const endOf = ({ endedAt, orEndedAt }: Feed): string =>
  [endedAt ?? '', orEndedAt ?? ''].sort().at(-1) ?? '';
/** From here it is counted how long a feed may still decide something. */
const latestOf = (feed: Feed): string => [feed.toldAt, endOf(feed)].sort().at(-1) ?? '';
const byEnd = (one: Feed, other: Feed) => (endOf(one) < endOf(other) ? 1 : -1);

/** Of one baby's feeds: the last end, the one before it where that is doubtful, and one going on. */
function deciding(newest: readonly Feed[]): Feed[] {
  const going = newest.filter(({ endedAt }) => endedAt === null);
  const ended = newest.filter(({ endedAt }) => endedAt !== null);
  const [last] = ended.sort((one, other) => (said(one) < said(other) ? 1 : -1));
  return [...ended.sort(byEnd).slice(0, 2), ...(last ? [last] : []), ...going.slice(0, 1)];
}

/** Of any number of feeds those that still decide something. */
function decidingOf(feeds: readonly Feed[], now: string, policy: Policy): Feed[] {
  const minutes = Math.max(policy.feedPermitsUntilMinutes, policy.feedInProgressMinutes);
  const since = new Date(Date.parse(now) - minutes * 60_000).toISOString();
  const newest = feeds
    .filter((feed) => latestOf(feed) >= since)
    .sort((one, other) => (latestOf(one) < latestOf(other) ? 1 : -1));
  const chosen = [...new Set(newest.map(({ baby }) => baby))].flatMap((baby) =>
    deciding(newest.filter((feed) => feed.baby === baby)),
  );
  return feeds.filter((feed) => chosen.includes(feed));
}

/** What of a household decides, small enough for a session to carry where the store may fail. */
export const decisive = (
  { version, babies, feeds, notices, ways, droppedAt, begunAgainAt }: Household,
  now: string,
  policy: Policy,
) => ({
  version,
  babies,
  feeds: decidingOf(feeds, now, policy),
  notices,
  ways,
  ...(droppedAt !== undefined && { droppedAt }),
  ...(begunAgainAt !== undefined && { begunAgainAt }),
});

/** Feeds that were taken back: nobody corrects more of them in one conversation. */
const MOST_TAKEN_BACK = 20;

/** What could not be saved, small enough for a session to carry however much is told. */
export const carriable = (unsaved: Unsaved, now: string, policy: Policy): Unsaved => ({
  ...unsaved,
  feeds: decidingOf(unsaved.feeds, now, policy),
  takenBack: unsaved.takenBack.slice(-MOST_TAKEN_BACK),
  history: unsaved.history.slice(-policy.historyKept),
});
