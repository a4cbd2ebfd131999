import type { Part, Routine } from '../../lambda/content/types';
import { partsSeconds } from './lengths';
import { book, routine, technique } from './ours';

const routines = Object.values(book.routines);
const byId = routines.map((one) => [one.id, one] as const);
const techniquesOf = (parts: readonly Part[]) =>
  parts.flatMap((part) => ('technique' in part ? [technique(part.technique)] : []));

/** The parts within 30 minutes after a feed. */
const fed = ({ parts, afterFeed }: Routine): readonly Part[] => [
  ...parts.filter(({ id }) => !afterFeed?.leaveOut.includes(id)),
  ...(afterFeed?.instead ?? []),
];

test.each(byId)('%s takes what the brief gives it, speech included', (_, { parts, ...one }) => {
  const share = partsSeconds(book, 'en', parts) / (one.targetSeconds * 1.2);
  expect(share).toBeGreaterThanOrEqual(0.85);
  expect(share).toBeLessThanOrEqual(1.15);
});

test('a feed takes out everything that presses on the tummy', () => {
  for (const one of routines) {
    const waits = techniquesOf(fed(one)).filter(({ feedingWait }) => feedingWait !== 'none');
    expect({ routine: one.id, waits }).toEqual({ routine: one.id, waits: [] });
  }
});

test('after a feed there is still a massage', () => {
  for (const one of routines) expect(fed(one).length).toBeGreaterThanOrEqual(2);
});

test('a newborn gets only what is for newborns', () => {
  for (const { id, parts, newborn } of routines) {
    const own = newborn ? ('parts' in newborn ? newborn.parts : []) : parts;
    const tooOld = techniquesOf(own).filter(
      ({ minimumAgeDays, gentler }) => (gentler?.fromDays ?? minimumAgeDays) > 0,
    );
    expect({ id, tooOld }).toEqual({ id, tooOld: [] });
  }
});

test('a newborn at bedtime is never put on the chest', () => {
  const { newborn } = routine('bedtime');
  expect(newborn && 'parts' in newborn && techniquesOf(newborn.parts).map(({ id }) => id)).toEqual([
    'resting_hands',
    'foot_rub',
  ]);
  expect(newborn && 'parts' in newborn && newborn.parts.at(-1)).toMatchObject({
    line: 'safe_sleep_close',
  });
});

test('safety lines and closes stay when time is short', () => {
  for (const { parts } of routines) {
    const must = parts.filter((part) => 'safety' in part || part.id === 'close');
    expect(must.map(({ keep }) => keep)).toEqual(must.map(() => 'always'));
  }
});

test('what is left out first is told apart', () => {
  for (const { parts } of routines) {
    const order = parts.flatMap(({ keep }) => (keep === 'always' ? [] : [keep]));
    expect([...order].sort((a, b) => a - b)).toEqual(order.map((__, at) => at + 1));
  }
});
