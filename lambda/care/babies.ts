import type { Policy } from '../content/types';
import { ageInDays, type Baby, type BabyToday } from './baby';
import { feedClock, type Feed } from './feed';

/**
 * One baby with every feed that may be theirs. Among several, a feed that nobody gave a name forbids
 * for each and permits for none (DESIGN, feeding rule): it counts only while it forbids.
 */
export function babyAmong(
  baby: Baby,
  babies: readonly Baby[],
  feeds: readonly Feed[],
  now: string,
  policy: Policy,
): BabyToday {
  const forbids = (feed: Feed) => {
    const { says } = feedClock([feed], now, policy);
    return says !== 'longEnough' && says !== 'unknown';
  };
  const counts = (feed: Feed) => {
    if (feed.baby !== null) return feed.baby === baby.id;
    return babies.length === 1 || forbids(feed);
  };
  return { ...baby, feeds: feeds.filter(counts) };
}

/** What is known of all of them alike. */
const common = <T>(values: readonly T[]): T | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined;

/**
 * Any of several babies, where nobody said which: the youngest, with every feed that forbids, and
 * with nothing that permits unless it permits for each.
 */
export function anyAmong(
  babies: readonly Baby[],
  feeds: readonly Feed[],
  now: string,
  policy: Policy,
): BabyToday {
  const each = babies.map((baby) => babyAmong(baby, babies, feeds, now, policy));
  const clocks = each.map((baby) => feedClock(baby.feeds, now, policy));
  const permits = clocks.every(({ says }) => says === 'longEnough');
  const forbidding = each.filter((_, index) => clocks[index]?.says !== 'longEnough');
  const counting = permits ? each : forbidding;
  const [age] = babies.some((baby) => baby.age === undefined)
    ? []
    : babies
        .flatMap((baby) => baby.age ?? [])
        .sort((one, other) => ageInDays(one, now) - ageInDays(other, now));
  const navel = babies.some((baby) => baby.navel === 'due')
    ? 'due'
    : common(babies.map((baby) => baby.navel));
  return {
    id: ANY,
    feeds: [...new Set(counting.flatMap((baby) => baby.feeds))],
    ...(age !== undefined && { age }),
    ...(navel !== undefined && { navel }),
  };
}

/** Stands for whichever of several babies it is. */
export const ANY = 'any';

/** The id of a baby who joins by name, so that two devices that add the same one add one. */
export const idNamed = (name: string): string => `named ${name.toLowerCase()}`;

/** Whether that is the baby's name, in whatever case it was said. */
export const isCalled =
  (name: string) =>
  ({ name: own }: Baby): boolean =>
    own?.toLowerCase() === name.toLowerCase();
