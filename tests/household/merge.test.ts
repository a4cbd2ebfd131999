import fc from 'fast-check';
import { feedClock, type Feed } from '../../lambda/care';
import { content } from '../../lambda/content';
import { merge } from '../../lambda/memory/household';
import { NEW_HOUSEHOLD, type Household } from '../../lambda/situation';
import { ago, fed, feeding, NOW } from '../care/support/babies';
import { guide } from '../session/support/sessions';

const home = (change: Partial<Household>): Household => ({ ...NEW_HOUSEHOLD, ...change });
const placeAt = (at: string, device = 'kitchen') => ({ guide, device, at });

test('feeds of both are kept, each once', () => {
  const merged = merge(home({ feeds: [fed(60), fed(20)] }), home({ feeds: [fed(20), fed(5)] }));
  expect(merged.feeds).toEqual([fed(60), fed(20), fed(5)]);
});

test('a feed that ended while nothing could be saved is no longer going on', () => {
  const merged = merge(home({ feeds: [feeding(30)] }), home({ feeds: [fed(4)] }));
  expect(feedClock(merged.feeds, NOW, content.policy)).toEqual({ says: 'wait', minutesLeft: 26 });
});

test('no feed of either side stops forbidding', () => {
  const aFeed = fc.integer({ min: 0, max: 200 }).map((minutes) => fed(minutes));
  const some = fc.array(aFeed, { maxLength: 4 });
  const waits = (feeds: readonly Feed[]) => feedClock(feeds, NOW, content.policy).says === 'wait';
  fc.assert(
    fc.property(some, some, (saved, unsaved) => {
      const { feeds } = merge(home({ feeds: saved }), home({ feeds: unsaved }));
      expect(waits(feeds)).toBe(waits(saved) || waits(unsaved));
    }),
  );
});

test.each<[string, string | null, string | null, string | null]>([
  ['the newer one wins', ago(5), ago(1), ago(1)],
  ['the saved one, if newer', ago(1), ago(5), ago(1)],
  ['the only one', null, ago(5), ago(5)],
  ['the saved one where the session has none', ago(5), null, ago(5)],
  ['none', null, null, null],
])('of two places %s', (_, saved, unsaved, expected) => {
  const place = (at: string | null) => home({ place: at === null ? null : placeAt(at) });
  expect(merge(place(saved), place(unsaved)).place?.at ?? null).toBe(expected);
});

test('of two ages the one told later', () => {
  const aged = (days: number, minutes: number) =>
    home({ babies: [{ id: 'first', age: { days, countedAt: ago(minutes) } }] });
  expect(merge(aged(20, 60), aged(42, 1)).babies[0]?.age?.days).toBe(42);
  expect(merge(aged(42, 1), aged(20, 60)).babies[0]?.age?.days).toBe(42);
  expect(merge(NEW_HOUSEHOLD, aged(42, 1)).babies[0]?.age?.days).toBe(42);
  expect(merge(aged(42, 1), NEW_HOUSEHOLD).babies[0]?.age?.days).toBe(42);
});

test('a name and a navel that one side does not know are kept', () => {
  const saved = home({ babies: [{ id: 'first', name: 'Mia', navel: 'due' }] });
  expect(merge(saved, NEW_HOUSEHOLD).babies).toEqual(saved.babies);
  const healed = home({ babies: [{ id: 'first', navel: 'healed' }] });
  expect(merge(saved, healed).babies).toEqual([{ id: 'first', name: 'Mia', navel: 'healed' }]);
});

test('notices heard on either side were heard', () => {
  const merged = merge(home({ notices: ['welcome'] }), home({ notices: ['quiet', 'welcome'] }));
  expect(merged.notices).toEqual(['welcome', 'quiet']);
});

test('history and the last requests of the store stay', () => {
  const history = [{ id: 'ilu', at: NOW }];
  const devices = { kitchen: { lastRequest: { id: 'r', before: {} } } };
  expect(merge(home({ history, devices }), NEW_HOUSEHOLD)).toMatchObject({ history, devices });
});
