import fc from '../support/properties';
import { feedClock, permit, planFor, recentFeeds, type Feed } from '../../lambda/care';
import { content } from '../../lambda/content';
import { ago, baby, NOW, startOf, WHOLE } from './support/babies';

const { policy } = content;
const MINUTE = 60_000;

const anEnd = fc.double({ min: -180, max: 600, noNaN: true });
const aFeed = fc
  .record({ told: anEnd, ended: fc.option(anEnd), or: fc.option(anEnd, { freq: 3 }) })
  .map(({ told, ended, or }): Feed => ({
    baby: null,
    toldAt: ago(told),
    endedAt: ended === null ? null : ago(ended),
    ...(or !== null && ended !== null && { orEndedAt: ago(or) }),
  }));
const feedsOfADay = fc.array(aFeed, { maxLength: 5 });
const laterBy = fc.integer({ min: 0, max: 12 * 60 }).map((minutes) => ago(-minutes));

const ends = (feeds: readonly Feed[]) =>
  feeds.flatMap(({ endedAt, orEndedAt }) =>
    endedAt === null ? [] : [endedAt, orEndedAt ?? endedAt],
  );

test('the clock never says long enough within 30 minutes of any end that may be meant', () => {
  fc.assert(
    fc.property(feedsOfADay, laterBy, (feeds, now) => {
      const clock = feedClock(feeds, now, policy);
      if (clock.says !== 'longEnough') return;
      for (const end of ends(feeds)) {
        expect(Date.parse(now) - Date.parse(end)).toBeGreaterThanOrEqual(30 * MINUTE);
      }
      expect(clock.minutesSince).toBeGreaterThanOrEqual(30);
      expect(clock.minutesSince).toBeLessThanOrEqual(90);
    }),
    { numRuns: 1000 },
  );
});

test('one more ended feed never makes it safer sooner', () => {
  const waits = (feeds: readonly Feed[], now: string) =>
    ['wait', 'doubtful', 'feeding'].includes(feedClock(feeds, now, policy).says);
  const ended = aFeed.filter((feed) => feed.endedAt !== null && feed.orEndedAt === undefined);
  fc.assert(
    fc.property(feedsOfADay, ended, laterBy, (feeds, more, now) => {
      // An end told after a feed in progress is what ends it; here only ends are compared.
      const known = feeds.filter((feed) => feed.endedAt !== null);
      if (waits(known, now)) expect(waits([...known, more], now)).toBe(true);
    }),
  );
});

test('while one waits the minutes left only go down, and then it is long enough', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 29, noNaN: true }), (minutes) => {
      const feed: Feed = { baby: null, toldAt: NOW, endedAt: ago(minutes) };
      let left = 31;
      for (let passed = 0; passed <= 30; passed += 0.5) {
        const clock = feedClock([feed], ago(-passed), policy);
        const next = clock.says === 'wait' ? clock.minutesLeft : 0;
        expect(next).toBeLessThanOrEqual(left);
        left = next;
      }
      expect(left).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test('forgetting old feeds changes nothing the clock says', () => {
  fc.assert(
    fc.property(feedsOfADay, laterBy, (feeds, now) => {
      const kept = recentFeeds(feeds, now, policy);
      expect(feedClock(kept, now, policy)).toEqual(feedClock(feeds, now, policy));
    }),
  );
});

test('the order in which feeds are written down does not matter', () => {
  fc.assert(
    fc.property(feedsOfADay, (feeds) => {
      const moments = new Set(feeds.map((feed) => feed.toldAt));
      fc.pre(moments.size === feeds.length);
      const turned = [...feeds].reverse();
      const says = (some: readonly Feed[]) => feedClock(some, NOW, policy).says;
      expect(says(turned)).toBe(says(feeds));
    }),
  );
});

/** The techniques of which the brief (A1) says HARD. */
const HARD = ['belly_clockwise', 'ilu', 'paddle_wheel', 'knees_to_tummy', 'full_body_short'];

test('no hard step is permitted within 30 minutes of any told end, whatever else was told', () => {
  const aTold = fc.record(
    { feedingNow: fc.constant(true), notFedAt: laterBy },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.constantFrom(...HARD), feedsOfADay, laterBy, aTold, (id, feeds, now, told) => {
      const plan = planFor({ start: startOf(id) }, WHOLE, content);
      const { steps } = permit(plan, baby({ feeds, navel: 'healed' }), told, now);
      const tummy = steps.filter((step) => id !== 'full_body_short' || step.step === 'tummy');
      if (tummy.length === 0) return;
      for (const end of ends(feeds)) {
        expect(Date.parse(now) - Date.parse(end)).toBeGreaterThanOrEqual(30 * MINUTE);
      }
    }),
    { numRuns: 1000 },
  );
});
