import fc from '../support/properties';
import { feedClock, type Feed } from '../../lambda/care';
import { content } from '../../lambda/content';
import { decisive } from '../../lambda/memory/carried';
import { readUnsaved, unsavedSince, withUnsaved } from '../../lambda/memory/unsaved';
import { NEW_HOUSEHOLD, type Household } from '../../lambda/situation';
import { ago, fed, fedOr, feeding, NOW } from '../care/support/babies';
import { guide } from '../session/support/sessions';

const home = (change: Partial<Household>): Household => ({ ...NEW_HOUSEHOLD, ...change });
const placeAt = (at: string, device = 'kitchen') => ({ guide, device, at });

/** What a session carries that began with one household and told its way to another, through JSON. */
function told(...states: readonly Household[]) {
  let carried = readUnsaved(null);
  for (const [index, after] of states.slice(1).entries()) {
    carried = unsavedSince(states[index] ?? NEW_HOUSEHOLD, after, carried, NOW);
  }
  return readUnsaved(JSON.parse(JSON.stringify(carried)));
}

/** What the store holds in the end. */
const merge = (saved: Household, ...states: readonly Household[]) =>
  withUnsaved(saved, told(...states));

test('nothing told is nothing to carry', () => {
  expect(told(home({ feeds: [fed(20)] }), home({ feeds: [fed(20)] }))).toBeNull();
  expect(withUnsaved(home({ feeds: [fed(20)] }), null).feeds).toEqual([fed(20)]);
});

describe('feeds', () => {
  const feeds = (...some: readonly Feed[]) => home({ feeds: some });

  test('of both are kept, each once', () => {
    const merged = merge(feeds(fed(60), fed(5)), feeds(fed(60)), feeds(fed(60), fed(20)));
    expect(merged.feeds).toEqual([fed(60), fed(5), fed(20)]);
    expect(merge(feeds(fed(20)), feeds(), feeds(fed(20))).feeds).toEqual([fed(20)]);
  });

  test('that another device took back do not come back', () => {
    const merged = merge(feeds(), feeds(fed(10)), feeds(fed(10), fed(1)));
    expect(merged.feeds).toEqual([fed(1)]);
  });

  test('that were corrected stay corrected', () => {
    expect(merge(feeds(fed(40)), feeds(fed(40)), feeds(fed(15))).feeds).toEqual([fed(15)]);
    expect(merge(feeds(fed(40)), feeds(fed(40)), feeds()).feeds).toEqual([]);
  });

  test('that were corrected stay corrected though the first write landed late', () => {
    expect(merge(feeds(fed(40)), feeds(), feeds(fed(40)), feeds(fed(15))).feeds).toEqual([fed(15)]);
    expect(merge(feeds(fed(40)), feeds(), feeds(fed(40)), feeds()).feeds).toEqual([]);
  });

  test('told again after they were taken back are told', () => {
    expect(merge(feeds(), feeds(), feeds(fed(9)), feeds(), feeds(fed(9))).feeds).toEqual([fed(9)]);
  });

  test('that were doubtful are settled', () => {
    const { orEndedAt, ...settled } = fedOr(30, 13);
    const merged = merge(feeds(fedOr(30, 13)), feeds(fedOr(30, 13)), feeds(settled));
    expect(merged.feeds).toEqual([settled]);
  });

  test('that ended while nothing could be saved are no longer going on', () => {
    const merged = merge(feeds(feeding(30)), feeds(feeding(30)), feeds(fed(4)));
    expect(feedClock(merged.feeds, NOW, content.policy)).toEqual({ says: 'wait', minutesLeft: 26 });
  });

  test('that may be of either twin are no longer of the first alone', () => {
    const unnamed = { ...fed(40), baby: null };
    expect(merge(feeds(fed(40)), feeds(fed(40)), feeds(unnamed)).feeds).toEqual([unnamed]);
  });

  test('of either side forbid as long as they would have', () => {
    const aFeed = fc.integer({ min: 0, max: 200 }).map((minutes) => fed(minutes));
    const some = fc.array(aFeed, { maxLength: 4 });
    const waits = (all: readonly Feed[]) => feedClock(all, NOW, content.policy).says === 'wait';
    fc.assert(
      fc.property(some, some, some, (saved, seen, more) => {
        const merged = merge(feeds(...saved), feeds(...seen), feeds(...seen, ...more));
        expect(waits(merged.feeds)).toBe(waits(saved) || waits(more.filter(notIn(seen))));
      }),
    );
  });

  const notIn = (seen: readonly Feed[]) => (feed: Feed) =>
    !seen.some(({ endedAt }) => endedAt === feed.endedAt);
});

test.each<[string, string | null, string | null, string | null]>([
  ['the newer one wins', ago(5), ago(1), ago(1)],
  ['the saved one, if newer', ago(1), ago(5), ago(1)],
  ['the only one', null, ago(5), ago(5)],
])('of two places %s', (_, saved, unsaved, expected) => {
  const place = (at: string | null) => home({ place: at === null ? null : placeAt(at) });
  expect(merge(place(saved), NEW_HOUSEHOLD, place(unsaved)).place?.at ?? null).toBe(expected);
});

test('a place that was dropped stays dropped, unless it was written since', () => {
  const at = (minutes: number) => home({ place: placeAt(ago(minutes)) });
  expect(merge(at(5), at(5), NEW_HOUSEHOLD).place).toBeNull();
  expect(merge(at(-1), at(5), NEW_HOUSEHOLD).place?.at).toBe(ago(-1));
});

test('what was begun before another device dropped it does not come back', () => {
  const left = home({ place: placeAt(ago(1)) });
  const saved = (droppedAt: string) => home({ place: null, droppedAt });
  expect(merge(saved(guide.begunAt), home({}), left).place).toBeNull();
  const earlier = new Date(Date.parse(guide.begunAt) - 1).toISOString();
  expect(merge(saved(earlier), home({}), left).place).toEqual(placeAt(ago(1)));
});

test('of two beginnings behind a drop the later one', () => {
  const begun = (minutes: number) => home({ begunAgainAt: ago(minutes) });
  expect(merge(begun(9), home({}), begun(2)).begunAgainAt).toBe(ago(2));
  expect(merge(begun(2), home({}), begun(9)).begunAgainAt).toBe(ago(2));
  expect(merge(begun(2), home({}), home({})).begunAgainAt).toBe(ago(2));
});

test('a beginning behind a drop of its own settles no other that still stands', () => {
  const dropped = (minutes: number) => home({ droppedAt: ago(minutes) });
  const began = { ...dropped(5), begunAgainAt: ago(3) };
  const merged = merge(dropped(9), home({}), dropped(5), began);
  expect(merged.droppedAt).toBe(ago(5));
  expect(merged.begunAgainAt).toBeUndefined();
  // Its own was taken in meanwhile; the other is settled already; or it is the one it knew of.
  expect(merge(dropped(5), home({}), dropped(5), began).begunAgainAt).toBe(ago(3));
  const settled = { ...dropped(9), begunAgainAt: ago(7) };
  expect(merge(settled, home({}), dropped(5), began).begunAgainAt).toBe(ago(3));
  expect(merge(dropped(9), dropped(9), began).begunAgainAt).toBeUndefined();
  const again = { ...dropped(9), begunAgainAt: ago(3) };
  expect(merge(dropped(9), dropped(9), again).begunAgainAt).toBe(ago(3));
});

describe('babies', () => {
  const aged = (days: number, minutes: number) =>
    home({ babies: [{ id: 'first', age: { days, countedAt: ago(minutes) } }] });

  test('of two ages the one told later', () => {
    const age = (...args: Parameters<typeof merge>) => merge(...args).babies[0]?.age?.days;
    expect(age(aged(20, 60), NEW_HOUSEHOLD, aged(42, 1))).toBe(42);
    expect(age(aged(42, 1), NEW_HOUSEHOLD, aged(20, 60))).toBe(42);
    expect(age(NEW_HOUSEHOLD, NEW_HOUSEHOLD, aged(42, 1))).toBe(42);
    expect(age(aged(42, 1), NEW_HOUSEHOLD, home({ feeds: [fed(1)] }))).toBe(42);
  });

  test('what this session did not tell is not undone', () => {
    const due = home({ babies: [{ id: 'first', navel: 'due' }] });
    const healed = home({ babies: [{ id: 'first', navel: 'healed' }] });
    const named = home({ babies: [{ id: 'first', name: 'Mia', navel: 'healed' }] });
    expect(merge(due, healed, named).babies).toEqual([{ id: 'first', name: 'Mia', navel: 'due' }]);
  });

  test('one who joined is there', () => {
    const twins = home({ babies: [{ id: 'first' }, { id: 'baby2', name: 'Leo' }] });
    expect(merge(NEW_HOUSEHOLD, NEW_HOUSEHOLD, twins).babies).toEqual(twins.babies);
  });
});

test('a record that was forgotten does not come back with what was only known', () => {
  const before = home({
    babies: [{ id: 'first', name: 'Mia', age: { days: 60, countedAt: NOW } }],
    feeds: [fed(50)],
    history: [{ id: 'ilu', at: NOW }],
  });
  const after = { ...before, feeds: [fed(50), fed(1)] };
  expect(merge(NEW_HOUSEHOLD, before, after)).toEqual(home({ feeds: [fed(1)] }));
});

test('notices, history and a refused permission of either side', () => {
  const merged = merge(
    home({ notices: ['welcome'], history: [{ id: 'ilu', at: ago(9) }], consentRefusedAt: ago(90) }),
    NEW_HOUSEHOLD,
    home({ notices: ['quiet'], history: [{ id: 'foot_rub', at: NOW }], consentRefusedAt: NOW }),
  );
  expect(merged.notices).toEqual(['welcome', 'quiet']);
  expect(merged.history.map(({ id }) => id)).toEqual(['ilu', 'foot_rub']);
  expect(merged.consentRefusedAt).toBe(NOW);
});

test('a reminder that stands is not lost to a request that could reach nobody', () => {
  const set = home({ reminder: { token: 'r', dueAt: NOW, baby: null } });
  expect(merge(set, set, home({ feeds: [fed(1)] })).reminder).toEqual(set.reminder);
});

describe('what a session sees', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    ...fed(index * 4),
    baby: index % 6 === 0 ? 'first' : `baby${(index % 6) + 1}`,
  }));
  const babies = ['first', 'baby2', 'baby3', 'baby4', 'baby5', 'baby6'].map((id) => ({
    id,
    name: 'x'.repeat(30),
    age: { days: 120, countedAt: NOW },
    navel: 'healed' as const,
  }));

  test('is what still decides, and small', () => {
    const seen = decisive(home({ babies, feeds: many }), NOW, content.policy);
    expect(seen.babies).toEqual(babies);
    expect(JSON.stringify(seen).length).toBeLessThan(3_000);
    for (const { id } of babies) {
      const of = (feeds: readonly Feed[]) =>
        feedClock(
          feeds.filter(({ baby }) => baby === id),
          NOW,
          content.policy,
        );
      expect(of(seen.feeds)).toEqual(of(many));
    }
  });

  test('says the same of every feed as the whole day does', () => {
    const minutes = fc.integer({ min: 0, max: 200 });
    const aFeed = fc.oneof(
      minutes.map(fed),
      minutes.map(feeding),
      fc.constantFrom(fedOr(13, 30), fedOr(30, 13), fedOr(50, 15)),
    );
    fc.assert(
      fc.property(fc.array(aFeed, { maxLength: 12 }), (feeds) => {
        const seen = decisive(home({ feeds }), NOW, content.policy);
        const says = (some: readonly Feed[]) => feedClock(some, NOW, content.policy);
        expect(says(seen.feeds)).toEqual(says(feeds));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('babies told where the store could not be read', () => {
  const first = NEW_HOUSEHOLD.babies[0] ?? { id: 'first' };
  const age = (days: number, countedAt = NOW) => ({ days, countedAt });
  const leo = { ...first, name: 'Leo', age: age(60, ago(100)) };
  const zoe = { id: 'named zoe', name: 'Zoe', age: age(20, ago(100)) };
  const saw = (...babies: Household['babies']) => home({ babies });

  test('by another name are other babies, and so are their feeds', () => {
    const mias = { ...fed(10), baby: 'first' };
    const merged = merge(
      home({ babies: [leo], feeds: [fed(50)] }),
      saw(first),
      home({ babies: [{ ...first, name: 'Mia' }], feeds: [mias] }),
    );
    expect(merged.babies).toEqual([leo, { id: 'named mia', name: 'Mia' }]);
    expect(merged.feeds).toEqual([
      { ...fed(50), baby: null },
      { ...mias, baby: 'named mia' },
    ]);
  });

  test('are found by name, whatever place they had there', () => {
    const merged = merge(saw(leo, zoe), saw(first), saw({ ...first, name: 'zoe', age: age(30) }));
    expect(merged.babies).toEqual([leo, { ...zoe, name: 'zoe', age: age(30) }]);
  });

  test.each([
    ['older than is known', { age: age(90) }, leo],
    ['younger', { age: age(9) }, { ...leo, age: age(9) }],
    ['with a healed navel', { navel: 'healed' as const }, leo],
    ['with a navel that is not', { navel: 'due' as const, navelAt: NOW }, undefined],
  ])('without a name, among several, count only where that is safe: %s', (_, news, expected) => {
    const merged = merge(saw(leo, zoe), saw(first), saw({ ...first, ...news }));
    expect(merged.babies).toEqual([expected ?? { ...leo, ...news }, zoe]);
  });
});
