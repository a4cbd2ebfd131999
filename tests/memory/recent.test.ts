import { createRecent, KEPT_MILLISECONDS } from '../../lambda/memory/recent';
import { content } from '../../lambda/content';
import { ago, NOW } from '../care/support/babies';
import { family } from '../turn/support/stores';

const snapshot = { household: family(), revision: 7 };
const kitchen = { user: 'us', session: 'kitchen' };
const bedroom = { user: 'us', session: 'bedroom' };
const theirs = { user: 'them', session: 'kitchen' };

test('what is kept for a session is taken out once, and by no other session', () => {
  const recent = createRecent(9);
  recent.keep(kitchen, snapshot, NOW);
  expect([bedroom, theirs, kitchen, kitchen].map((whose) => recent.takeOut(whose, NOW))).toEqual([
    null,
    null,
    snapshot,
    null,
  ]);
});

test('beyond the most that are kept, the one that was kept first goes', () => {
  const recent = createRecent(2);
  for (const whose of [kitchen, bedroom, kitchen, theirs]) recent.keep(whose, snapshot, NOW);
  expect([kitchen, bedroom, theirs].map((whose) => recent.takeOut(whose, NOW))).toEqual([
    snapshot,
    null,
    snapshot,
  ]);
});

describe('for ten minutes', () => {
  const minutes = KEPT_MILLISECONDS / 60_000;

  test.each([
    ['kept', minutes, snapshot],
    ['no longer kept', minutes + 0.01, null],
  ])('%s after %s minutes', (_, after, found) => {
    const recent = createRecent(9);
    recent.keep(kitchen, snapshot, NOW);
    expect(recent.takeOut(kitchen, ago(-after))).toEqual(found);
  });

  test("another session's request drops what is too old", () => {
    const recent = createRecent(9);
    recent.keep(kitchen, snapshot, NOW);
    recent.takeOut(bedroom, ago(-minutes - 1));
    // An older request that comes late does not find it either.
    expect(recent.takeOut(kitchen, NOW)).toBeNull();
  });

  test('which is longer than a session goes on without a word', () => {
    const { routinePassageMaxSeconds, listeningSeconds, speechDriftPercent } = content.policy;
    const turn = routinePassageMaxSeconds * (1 + speechDriftPercent / 100) + listeningSeconds;
    expect(2 * turn).toBeLessThan(KEPT_MILLISECONDS / 1000);
  });
});

test('a household of more than 32 KB is not kept', () => {
  const recent = createRecent(9);
  const household = family({ notices: Array.from({ length: 5_000 }, () => 'welcome' as const) });
  recent.keep(kitchen, { household, revision: 7 }, NOW);
  expect(recent.takeOut(kitchen, NOW)).toBeNull();
});

test('what is forgotten of a user is forgotten in every session of theirs, and of nobody else', () => {
  const recent = createRecent(9);
  for (const whose of [kitchen, bedroom, theirs]) recent.keep(whose, snapshot, NOW);
  recent.forget('us');
  expect([kitchen, bedroom, theirs].map((whose) => recent.takeOut(whose, NOW))).toEqual([
    null,
    null,
    snapshot,
  ]);
});
