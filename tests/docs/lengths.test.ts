import { content } from '../../lambda/content';
import type { Ways } from '../../lambda/guide/ways';
import type { Household } from '../../lambda/situation';
import { lengthsPage, routines, techniques } from '../../scripts/lengths/page';
import { play } from '../../scripts/lengths/play';
import { read } from './pages';

test('docs/lengths.md is current; if not, run: npx tsx scripts/lengths.ts', async () => {
  expect(read('docs/lengths.md')).toBe(await lengthsPage());
}, 30_000);

/** A day of feeds and a month of massages. */
const hoursAgo = (hours: number) => new Date(Date.UTC(2026, 10, 22, 15 - hours)).toISOString();
const LIVED: Partial<Household> = {
  feeds: Array.from({ length: 23 }, (_, hours) => ({
    baby: 'first',
    toldAt: hoursAgo(hours + 1),
    endedAt: hoursAgo(hours + 1),
  })),
  history: Array.from({ length: content.policy.historyKept }, (_, hours) => ({
    id: 'belly_clockwise',
    at: hoursAgo(hours + 24),
  })),
};

/** What makes responses longest. */
const SLOWEST: Ways = { pace: -2, counting: true, manner: 'onward', voice: 'whispered' };
const WAYS = [
  ['the usual way', {}],
  ['slowly, counted and whispered', SLOWEST],
] as const;

describe.each([...techniques, ...routines])('%s', (_, what) => {
  test.each(WAYS)('keeps inside the limits of Alexa, %s', async (_name, ways) => {
    const { largest } = await play(what, ways, LIVED);
    expect(largest.speech).toBeLessThan(8_000);
    expect(largest.reprompt).toBeLessThan(8_000);
    expect(largest.response).toBeLessThan(24 * 1024);
    expect(largest.attributes).toBeLessThan(6 * 1024);
  });
});

test.each(techniques)('%s, if it is short, needs no word', async (_, what) => {
  const { stepSeconds, seconds, words } = await play(what);
  if (stepSeconds <= content.policy.withoutWordSeconds) expect(words).toBe(0);
  else expect(words).toBeLessThanOrEqual(seconds / 180);
});

test.each(routines)('%s needs at most a word every three minutes', async (_, what) => {
  const { seconds, words } = await play(what);
  expect(words).toBeLessThanOrEqual(seconds / 180);
});
