import { planFor } from '../care';
import { line, type Line, type Param } from '../content/line';
import type { Guide } from '../guide';
import { isSafety, isUnderWay } from '../session';
import type { Situation, Turn } from '../situation';
import { isLastInDoubt, settledBy } from './doubt';
import { learned } from './learned';
import { meant } from './meant';
import { proceed } from './proceed';
import { askQuestion } from './questions';
import {
  endedAgo,
  feedersOf,
  feedToldWithin,
  honestly,
  lastFeeds,
  minutesSince,
  withFeed,
  withoutLastFeed,
  type Feeders,
  type FeedTold,
} from './recording';
import { reconciled } from './takenBack';
import { waiting } from './where';
import { babyToday, nameOf } from './whose';

/** Of whom a feed is told, and the situation with a baby who was named for the first time. */
export interface Told {
  readonly situation: Situation;
  readonly feeders: Feeders;
  /** How the one baby is called who was named; null for none, or for both. */
  readonly named: Param | null;
}

export function toldOf(before: Situation): Told {
  const { household, babies, isNew } = meant(before);
  const situation = { ...before, household };
  if (babies.length === 0) return { situation, feeders: feedersOf(situation), named: null };
  const [baby] = babies;
  const named = babies.length === 1 && baby !== undefined ? nameOf(baby, situation) : null;
  // A name that is new may be a misheard one, so the feed may be anybody's.
  return { situation, feeders: isNew ? [null] : babies.map(({ id }) => id), named };
}

/** The feed as it was understood, said back. */
function saidBack({ feeders, named }: Told, minutes: number): Line {
  const count = minutes;
  if (feeders.length > 1) {
    return minutes < 1 ? line('heard.bothFedNow') : line('heard.bothFedAgo', { count });
  }
  if (named !== null) {
    return minutes < 1
      ? line('heard.babyFedNow', { baby: named })
      : line('heard.babyFedAgo', { baby: named, count });
  }
  return minutes < 1 ? line('heard.fedNow') : line('heard.fedAgo', { count });
}

/** Whether the question about milk or food is open. */
const feedAsked = ({ session }: Situation): boolean =>
  session.phase === 'asking' && isSafety(session.question) && session.question.about === 'feed';

/** Whether a later feed was told before, so that the one told now changes nothing. */
const laterCounts = ({ household }: Situation, { endedAt }: FeedTold, feeders: Feeders): boolean =>
  household.feeds.some(
    (other) =>
      other.overAt === undefined &&
      !other.vague &&
      (other.endedAt ?? '') > (endedAt ?? '') &&
      (other.baby === null || feeders.includes(other.baby)),
  );

/** Nobody said whose of several: it holds for all of them until somebody does. */
const ofAny = ({ household }: Situation, feeders: Feeders, isLongAgo: boolean): Line[] =>
  household.babies.length > 1 && feeders.includes(null) && !isLongAgo
    ? [line('heard.feedOfAny')]
    : [];

/** Takes a feed in that has ended, and goes on. `heard` says it back in other words. */
export function take(told: Told, feed: FeedTold, heard?: Line): Turn {
  const { situation, feeders } = told;
  const { now, content } = situation;
  const knows = withFeed(situation, feed, feeders);
  const minutes = minutesSince(feed.endedAt ?? now, now);
  const { feedingWaitMinutes, feedPermitsUntilMinutes } = content.policy;
  const isLongAgo = minutes > feedPermitsUntilMinutes;
  // Hours ago, or "this morning", in answer to "in the last half hour?": that is a "no".
  const isBefore = isLongAgo || (feed.vague === true && minutes >= feedingWaitMinutes);
  const theirs =
    feeders.includes(babyToday(situation).id) || situation.household.babies.length === 1;
  const isNo = isBefore && feedAsked(situation) && theirs;
  const after = learned(knows, {
    told: { ...knows.session.told, ...(isNo && { notFedAt: now }) },
  });
  const understood = heard ?? (isLongAgo ? line('heard.aWhile') : saidBack(told, minutes));
  const back = laterCounts(knows, feed, feeders) ? line('heard.laterCounts') : understood;
  return proceed(after, [back, ...ofAny(knows, feeders, isLongAgo), ...honestly(situation)]);
}

/** A feed that ended `minutes` ago, told in numbers (which may have been misheard) or in words. */
export const takeFeed = (situation: Situation, minutes: number, inNumbers: boolean): Turn =>
  settledBy(situation, minutes) ??
  take(toldOf(situation), endedAgo(situation.now, minutes, inNumbers));

/**
 * Without the feed that was told last, for another one in its place: in answer to a question, of the
 * baby it was asked of; else, and where somebody is named, of all.
 */
export const toReplace = (situation: Situation): Situation =>
  withoutLastFeed(situation, meant(situation).babies.length > 0 ? [null] : feedersOf(situation));

/** "Yes", "she ate": a feed with no word of when counts as just now, until somebody says. */
export function takeUntimed(situation: Situation): Turn {
  const { session, now } = situation;
  return takeFeed(learned(situation, { told: { ...session.told, untimedAt: now } }), 0, false);
}

/** How long the end of a feed may be told behind it, in seconds. */
const UNTIMED_FOR = 60;

/** Whether this session told a feed a moment ago, with no word of when. */
export function isUntimed(situation: Situation): boolean {
  const { untimedAt, lastFeedToldAt } = situation.session.told;
  return untimedAt === lastFeedToldAt && feedToldWithin(situation, UNTIMED_FOR);
}

/** An end that is told now is that of the feed just told with no word of when, unless somebody is named. */
export function ofUntimed(told: Told): Told {
  const { situation } = told;
  if (!isUntimed(situation) || meant(situation).babies.length > 0) return told;
  const feeders = lastFeeds(situation).map(({ baby }) => baby);
  return { ...told, situation: withoutLastFeed(situation), feeders };
}

/**
 * The same in answer to a question, or as news: another number of a feed in doubt puts that one right, and
 * one behind a feed with no word of when says when that was.
 */
export const takeAgo = (situation: Situation, minutes: number, inNumbers: boolean): Turn =>
  settledBy(situation, minutes) ??
  (isLastInDoubt(situation)
    ? takeFeed(toReplace(situation), minutes, inNumbers)
    : take(ofUntimed(toldOf(situation)), endedAgo(situation.now, minutes, inNumbers)));

/** Whether a massage has tummy strokes for which the feed decides. */
const tummyIn = ({ wish, terms }: Guide, { content }: Situation): boolean =>
  planFor(wish, terms, content).steps.some(({ needs }) => needs.feedingWait === 'hard');

/** Takes in a feed of which nobody knows yet when it ended: the latest is safe. */
export function whenever(told: Told, endedAt: string = told.situation.now): Turn {
  const knows = withFeed(told.situation, { endedAt, vague: true }, told.feeders);
  return reconciled(knows, honestly(told.situation), askMinutes);
}

/** "About how many minutes ago did that feed end?", for the massage that waits, or for readiness. */
export function askMinutes(situation: Situation, heard: readonly Line[] = []): Turn {
  const { session, content } = situation;
  if (session.phase === 'asking' && isSafety(session.question)) {
    // Asked once already: nobody knows.
    if (session.question.about === 'feedEnd') return feedUnsure(situation);
    const question = { ...session.question, about: 'feedEnd' } as const;
    return askQuestion(situation, question, { guide: session.guide, say: heard });
  }
  const guide = waiting(situation);
  const later = guide !== null && isUnderWay(session) && tummyIn(guide, situation);
  if (later) {
    const { wish, terms } = guide;
    const question = { about: 'feedEnd', wish, withoutTummy: terms.withoutTummy } as const;
    return askQuestion(situation, question, { guide, say: heard });
  }
  const [start] = content.instead.ready;
  // Where nothing waits for it, the safe reading is kept and nobody is asked.
  if (session.phase !== 'open' || start === undefined) {
    return proceed(situation, [line('heard.aWhile'), ...heard]);
  }
  const wish = { start };
  return askQuestion(
    situation,
    { about: 'feedEnd', wish, withoutTummy: false, ready: 'general' },
    { guide: null, say: heard },
  );
}

/** Nobody knows when the feed was: the tummy stays out of this massage, and no minutes are named. */
export const feedUnsure = (situation: Situation): Turn => proceed(situation, [], true);
