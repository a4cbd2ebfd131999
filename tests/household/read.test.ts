import fc from '../support/properties';
import { readHousehold } from '../../lambda/memory/household';
import { NEW_HOUSEHOLD, type Household } from '../../lambda/situation';
import { fed, fedOr, feeding, NOW } from '../care/support/babies';
import { damaged, guide } from '../session/support/sessions';

export const full: Household = {
  version: 1,
  babies: [
    { id: 'first', name: 'Mia', age: { days: 60, countedAt: NOW }, navel: 'healed' },
    { id: 'second', navel: 'due' },
  ],
  feeds: [fed(50), fedOr(13, 30), feeding(2), { ...fed(3), baby: null }],
  place: { guide, device: 'kitchen', at: NOW, endedAt: NOW },
  history: [{ id: 'foot_rub', at: NOW }],
  notices: ['welcome', 'quiet'],
  ways: { pace: -2, counting: true, manner: 'oneStep', voice: 'whispered' },
  reminder: { token: 'r', dueAt: NOW, baby: null },
  consentRefusedAt: NOW,
  devices: {
    kitchen: { lastRequest: { id: 'r1', before: { notices: [] } }, timeZone: 'Europe/London' },
  },
};

test.each([
  ['a new one', NEW_HOUSEHOLD],
  ['one with everything', full],
])('%s survives JSON', (_, household) => {
  expect(readHousehold(JSON.parse(JSON.stringify(household)))).toEqual(household);
});

test.each([undefined, null, 'text', 5, [], {}, { version: 1 }, { babies: 'two', feeds: {} }])(
  'what is no household reads as a new one: %j',
  (stored) => {
    expect(readHousehold(stored)).toEqual(NEW_HOUSEHOLD);
  },
);

test.each<[string, unknown, Partial<Household>]>([
  ['a place', { ...full, place: { guide: 'gone' } }, { place: null }],
  ['a place of an older guide', { ...full, place: { ...full.place, guide: {} } }, { place: null }],
  ['a notice nobody knows', { ...full, notices: ['quiet', 'party'] }, { notices: ['quiet'] }],
  ['the devices', { ...full, devices: [] }, { devices: {} }],
  ['the history', { ...full, history: [{ id: 'ilu' }] }, { history: [] }],
  ['the babies', { ...full, babies: [{}] }, { babies: NEW_HOUSEHOLD.babies }],
  ['one feed', { ...full, feeds: [fed(5), { endedAt: 'soon' }] }, { feeds: [fed(5)] }],
  [
    'the baby of a feed',
    { ...full, feeds: [{ ...fed(5), baby: 7 }] },
    { feeds: [{ ...fed(5), baby: null }] },
  ],
  [
    'the end of a feed',
    { ...full, feeds: [{ ...fed(5), endedAt: 'soon' }] },
    { feeds: [{ ...fed(5), endedAt: null }] },
  ],
  [
    'when a feed was told',
    { ...full, feeds: [{ baby: 'first', endedAt: NOW }] },
    { feeds: [fed(0)] },
  ],
  [
    'the age and name of a baby',
    { ...full, babies: [{ id: 'first', name: 4, age: { days: -1 } }, full.babies[1]] },
    { babies: [{ id: 'first' }, { id: 'second', navel: 'due' }] },
  ],
])('damage to %s costs that and nothing else', (_, stored, expected) => {
  expect(readHousehold(stored)).toEqual({ ...full, ...expected });
});

test('when massages were given up, and begun again, is read where it is a time', () => {
  const told = { ...full, droppedAt: NOW, begunAgainAt: NOW };
  expect(readHousehold(JSON.parse(JSON.stringify(told)))).toEqual(told);
  expect(readHousehold({ ...full, droppedAt: 'soon', begunAgainAt: 5 })).toEqual(full);
});

test('whatever became of a record, it reads as a household', () => {
  fc.assert(
    fc.property(damaged(full), (stored) => {
      const read = readHousehold(stored);
      expect(Object.keys(read).sort()).toEqual(Object.keys(NEW_HOUSEHOLD).sort());
      expect(read.babies.length).toBeGreaterThan(0);
      expect(readHousehold(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
    { numRuns: 1000 },
  );
});

test('a feed that can be read is never lost to damage elsewhere', () => {
  const { feeds, ...others } = full;
  fc.assert(
    fc.property(damaged(others), (stored) => {
      fc.pre(typeof stored === 'object' && stored !== null && !Array.isArray(stored));
      const read = readHousehold({ ...stored, feeds });
      const ids = read.babies.map(({ id }) => id);
      // Of a baby who cannot be read any more it may be anybody's.
      const theirs = (baby: string | null) => (baby !== null && ids.includes(baby) ? baby : null);
      expect(read.feeds).toEqual(feeds.map((feed) => ({ ...feed, baby: theirs(feed.baby) })));
    }),
  );
});
