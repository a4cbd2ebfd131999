import { soundsLike, type Feed } from '../care';
import type { Situation, Turn } from '../situation';
import { learned } from './learned';
import { meant } from './meant';
import { proceed } from './proceed';
import { askedAgain } from './passedOver';
import { minutesSince } from './recording';
import { babyToday } from './whose';

/** "Was it less than half an hour ago?", asked where thirteen may have been thirty, and its answers. */

/** A feed that ended at one of two moments that sound alike. */
type Doubtful = Feed & { readonly endedAt: string; readonly orEndedAt: string };

const isDoubtful = (feed: Feed): feed is Doubtful =>
  feed.orEndedAt !== undefined && feed.endedAt !== null;

/** Which of the two it was, of the baby meant: "less than half an hour" keeps the later end. */
export function settleDoubt(situation: Situation, lessThanHalfAnHour: boolean): Turn {
  const { household } = situation;
  const { feeds: theirs } = babyToday(situation);
  const feeds = household.feeds.map((feed): Feed => {
    if (!isDoubtful(feed) || !theirs.includes(feed)) return feed;
    const { orEndedAt, endedAt, ...kept } = feed;
    const [earlier, later] = [endedAt, orEndedAt].sort();
    return { ...kept, endedAt: (lessThanHalfAnHour ? later : earlier) ?? endedAt };
  });
  return proceed(learned(situation, { household: { ...household, feeds } }), []);
}

/** The feeds that the question is about; none where it is not open, or a baby is named. */
function inDoubt(situation: Situation): readonly Doubtful[] {
  const { session } = situation;
  const asked = session.phase === 'asking' && session.question.about === 'feedDoubt';
  if (!asked || meant(situation).babies.length > 0) return [];
  return babyToday(situation).feeds.filter(isDoubtful);
}

/** Both ends of a feed in minutes, as they were told; the later one first. */
const bothOf = ({ endedAt, orEndedAt, toldAt }: Doubtful): readonly number[] =>
  [minutesSince(endedAt, toldAt), minutesSince(orEndedAt, toldAt)].sort((a, b) => a - b);

/**
 * Which of the two is said again: the later end is the safe one and settles it. The earlier one may be
 * misheard a second time as it was the first, so the question stays open.
 */
function saidAgain(situation: Situation, isLater: boolean): Turn {
  const { session } = situation;
  if (isLater || session.phase !== 'asking') return settleDoubt(situation, true);
  return askedAgain(situation, session.question, session.guide);
}

/** The answer of whoever says one of the two again, in minutes; null where that was not asked. */
export function settledBy(situation: Situation, minutes: number): Turn | null {
  const both = inDoubt(situation).map(bothOf);
  const said = both.find((ends) => ends.includes(minutes));
  return said === undefined ? null : saidAgain(situation, minutes === said[0]);
}

/** Whether the feed that this session told last is the one in doubt, so that another number puts it right. */
export const isLastInDoubt = (situation: Situation): boolean =>
  inDoubt(situation).some(({ toldAt }) => toldAt === situation.session.told.lastFeedToldAt);

/**
 * The same, of a bare number: of a feed of an earlier session any number says on which side it was; null
 * where none is in doubt.
 */
export function settledBeside(situation: Situation, minutes: number): Turn | null {
  const settled = settledBy(situation, minutes);
  if (settled !== null) return settled;
  if (inDoubt(situation).length === 0 || isLastInDoubt(situation)) return null;
  const least = Math.min(minutes, soundsLike(minutes) ?? minutes);
  return settleDoubt(situation, least < situation.content.policy.feedingWaitMinutes);
}

/** The same, of whoever says one of the two again by the clock. */
export function settledAt(situation: Situation, endedAt: string): Turn | null {
  const found = inDoubt(situation).find((feed) => [feed.endedAt, feed.orEndedAt].includes(endedAt));
  if (found === undefined) return null;
  return saidAgain(
    situation,
    [found.endedAt, found.orEndedAt].every((end) => end <= endedAt),
  );
}
