import { idNamed, isCalled, type Baby, type Feed } from '../care';
import { same } from '../json';

/** Of a baby only what is new. */
export function newOf(baby: Baby, before: Baby | undefined): Baby[] {
  if (before === undefined) return [baby];
  const { id, name, age, navel, navelAt } = baby;
  const told = {
    id,
    ...(name !== undefined && name !== before.name && { name }),
    ...(age !== undefined && !same(age, before.age) && { age }),
    ...(navel !== undefined &&
      navel !== before.navel && { navel, ...(navelAt !== undefined && { navelAt }) }),
  };
  return Object.keys(told).length > 1 ? [told] : [];
}

/** Babies with what was told of them; of two ages the one told later. */
export function withTold(babies: readonly Baby[], told: readonly Baby[]): Baby[] {
  const known = babies.map((baby): Baby => {
    const news = told.find(({ id }) => id === baby.id);
    if (news === undefined) return baby;
    const older = (news.age?.countedAt ?? '') <= (baby.age?.countedAt ?? '');
    return { ...baby, ...news, ...(baby.age !== undefined && older && { age: baby.age }) };
  });
  return [...known, ...told.filter(({ id }) => babies.every((baby) => baby.id !== id))];
}

/** A baby told by name: the one who is known by it, or else another one, whatever the session took it for. */
function byName(babies: readonly Baby[], told: Baby): Baby {
  const { id, name } = told;
  if (name === undefined) return told;
  const known = babies.find(isCalled(name));
  if (known !== undefined) return { ...told, id: known.id };
  const isOther = babies.some((baby) => baby.id === id && baby.name !== undefined);
  return isOther ? { ...told, id: idNamed(name) } : told;
}

const bornAt = ({ countedAt, days }: NonNullable<Baby['age']>) =>
  Date.parse(countedAt) - days * 86_400_000;

/**
 * What a session told of one baby without a name while others were perhaps unknown to it, in the safe
 * sense: a younger age, a navel that is not healed.
 */
function cautious(babies: readonly Baby[], told: readonly Baby[]): readonly Baby[] {
  const [only, other] = told;
  if (babies.length < 2 || only === undefined || other !== undefined) return told;
  const { id, name, age, navel, navelAt } = only;
  const known = babies.find((baby) => baby.id === id);
  if (name !== undefined || known === undefined) return told;
  const younger = age !== undefined && known.age !== undefined && bornAt(age) > bornAt(known.age);
  return [{ id, ...(younger && { age }), ...(navel === 'due' && { navel, navelAt }) }];
}

interface Known {
  readonly babies: readonly Baby[];
  readonly feeds: readonly Feed[];
}

/** Babies and feeds of a household with what a session told that could not read it. */
export function withBabies(saved: Known, told: Known): Known & { readonly told: readonly Feed[] } {
  const meant = new Map(told.babies.map((baby) => [baby.id, byName(saved.babies, baby)]));
  const theirs = (feed: Feed): Feed => ({
    ...feed,
    baby: feed.baby === null ? null : (meant.get(feed.baby)?.id ?? feed.baby),
  });
  const babies = withTold(saved.babies, cautious(saved.babies, [...meant.values()]));
  // Who was alone until now may not have been meant by what nobody said of whom.
  const joined = saved.babies.length === 1 && babies.length > 1;
  return {
    babies,
    feeds: joined ? saved.feeds.map((feed) => ({ ...feed, baby: null })) : saved.feeds,
    told: told.feeds.map(theirs),
  };
}
