import type { Feed } from '../care';
import { line, type Line } from '../content/line';
import { slotOf, type Situation, type Turn } from '../situation';
import { baby } from './baby';
import { inform } from './help';
import { calledSo, meant, type Meant } from './meant';
import { feedToldWithin, honestly, lastFeeds } from './recording';
import { reconciled } from './takenBack';
import type { Handler } from './turns';
import { nameOf } from './whose';

/** Whose a feed was that was told a moment ago: a name never takes it from whom it was told of. */

/** How long a name is still about the feed that was just told of somebody, in seconds. */
const WHOSE_WITHIN = 60;

/**
 * The feeds told in the last breath; none once that is too long ago. One of nobody in particular can be
 * given a name for as long as it keeps anything back, as the parent was told.
 */
function lastTold(situation: Situation): readonly Feed[] {
  const last = lastFeeds(situation);
  const isOfAny = last.some((feed) => feed.baby === null);
  const within = isOfAny ? situation.content.policy.feedingWaitMinutes * 60 : WHOSE_WITHIN;
  return feedToldWithin(situation, within) ? last : [];
}

/** Who is said not to have had it, "not Mia, Leo"; a name heard beside a new one takes nothing away. */
function deniedIn(situation: Situation, { babies, isNew }: Meant): string | undefined {
  const slot = slotOf(situation, 'otherName');
  if (isNew || (slot.kind !== 'unmatched' && slot.kind !== 'matched')) return undefined;
  const denied = calledSo(situation.household, slot.said);
  return babies.some(({ id }) => id === denied?.id) ? undefined : denied?.id;
}

/** For whom it counts now, and what is said of that. */
function claimed(situation: Situation, theirs: Meant, last: readonly Feed[]): Turn {
  const { household } = situation;
  const ids = theirs.babies.map(({ id }) => id);
  const denied = deniedIn(situation, theirs);
  const kept = last.filter((feed) => feed.baby !== null && feed.baby !== denied);
  const added = ids
    .filter((id) => kept.every((feed) => feed.baby !== id))
    .flatMap((id) => last.slice(0, 1).map((feed): Feed => ({ ...feed, baby: id })));
  const before = household.feeds.filter((feed) => !last.includes(feed));
  const knows = {
    ...situation,
    household: { ...household, feeds: [...before, ...kept, ...added] },
  };
  return reconciled(knows, [...counts(knows, theirs, kept), ...honestly(knows)], inform);
}

function counts(situation: Situation, { babies }: Meant, kept: readonly Feed[]): Line[] {
  const [first, more] = babies;
  if (first === undefined || more !== undefined) return [line('baby.feedBoth')];
  const named = nameOf(first, situation);
  const other = situation.household.babies.find(
    ({ id }) => id !== first.id && kept.some((feed) => feed.baby === id),
  );
  return other === undefined
    ? [line('baby.feedWas', { baby: named })]
    : [line('baby.feedCounts', { baby: named, other: nameOf(other, situation) })];
}

/**
 * "That was Leo's". What was told of nobody in particular is his; what was told of another by name
 * counts for him too, as either name may be misheard, unless it is said whose it was not.
 */
export const whoseFeed: Handler = (before) => {
  const theirs = meant(before);
  const { household, babies, isNew } = theirs;
  const [first] = babies;
  if (first === undefined) return inform(before, []);
  const situation = { ...before, household };
  const last = lastTold(situation);
  // With one baby a name is only a name.
  if (household.babies.length < 2 || last.length === 0) return baby(before);
  // A name that is new may be a misheard one, so the feed stays anybody's.
  if (isNew && last.some((feed) => feed.baby === null)) {
    const named = line('baby.named', { baby: nameOf(first, situation) });
    return inform(situation, [named, line('heard.feedOfAny'), ...honestly(situation)]);
  }
  return claimed(situation, theirs, last);
};

/** The feed that was told a moment ago, for another baby too; null where none was. */
export function fedToo(situation: Situation, id: string): Turn | null {
  const { household } = situation;
  const [last] = lastTold(situation);
  if (last === undefined || last.baby === null || last.baby === id) return null;
  const feeds = [...household.feeds, { ...last, baby: id }];
  const named = household.babies.find((one) => one.id === id);
  if (named === undefined) return null;
  const say = line('baby.feedToo', { baby: nameOf(named, situation) });
  return inform({ ...situation, household: { ...household, feeds } }, [say]);
}
