import { feedClock, recentFeeds, soundsLike, type Feed, type FeedClock } from '../../lambda/care';
import { content } from '../../lambda/content';
import { ago, fed, fedOr, feeding, NOW } from './support/babies';

const { policy } = content;
const clock = (...feeds: Feed[]) => feedClock(feeds, NOW, policy);

/** The clock in a few words. */
function says(read: FeedClock): string {
  switch (read.says) {
    case 'wait':
      return `wait ${read.minutesLeft}`;
    case 'longEnough':
      return `long enough: ${read.minutesSince}`;
    case 'doubtful':
      return `doubtful: ${read.minutes} or ${read.orMinutes}`;
    default:
      return read.says;
  }
}

const second = 1 / 60;

describe('a tummy stroke needs 30 minutes since the end of the last feed', () => {
  test.each<[string, number, string]>([
    ['now', 0, 'wait 30'],
    ['a second ago', second, 'wait 30'],
    ['a minute ago', 1, 'wait 29'],
    ['29 minutes ago', 29, 'wait 1'],
    ['29:59 ago', 30 - second, 'wait 1'],
    ['29:59.999 ago', 30 - second / 1000, 'wait 1'],
    ['30:00 ago', 30, 'long enough: 30'],
    ['30:59 ago', 31 - second, 'long enough: 30'],
    ['45 minutes ago', 45, 'long enough: 45'],
    ['90:00 ago', 90, 'long enough: 90'],
    ['90:01 ago', 90 + second, 'unknown'],
    ['a day ago', 24 * 60, 'unknown'],
    ['a month ago', 30 * 24 * 60, 'unknown'],
    ['in five minutes (the clock moved back)', -5, 'wait 30'],
    ['tomorrow', -24 * 60, 'wait 30'],
  ])('ended %s', (_, minutes, expected) => {
    expect(says(clock(fed(minutes)))).toBe(expected);
  });

  test('no feed says nothing', () => {
    expect(says(clock())).toBe('unknown');
  });

  test('what was told vaguely permits nothing, whichever of two moments is meant', () => {
    expect(says(clock({ ...fed(40), vague: true }))).toBe('unknown');
    expect(says(clock({ ...fedOr(83, 66), vague: true }))).toBe('unknown');
    expect(says(clock({ ...fedOr(66, 83), vague: true }))).toBe('unknown');
    expect(says(clock({ ...fedOr(83, 66), vague: true }, fed(40)))).toBe('long enough: 40');
  });

  test('midnight and the end of summer time change nothing', () => {
    const feed = {
      baby: null,
      toldAt: '2026-11-01T04:45:00Z',
      endedAt: '2026-11-01T00:45:00-04:00',
    };
    const read = (now: string) => says(feedClock([feed], now, policy));
    // Clocks in New York go from 01:59 back to 01:00 between these two.
    expect(read('2026-11-01T01:10:00-04:00')).toBe('wait 5');
    expect(read('2026-11-01T01:10:00-05:00')).toBe('long enough: 85');
    const late = { baby: null, toldAt: '2026-11-22T23:50:00Z', endedAt: '2026-11-22T23:50:00Z' };
    expect(says(feedClock([late], '2026-11-23T00:19:59Z', policy))).toBe('wait 1');
    expect(says(feedClock([late], '2026-11-23T00:20:00Z', policy))).toBe('long enough: 30');
  });
});

describe('a feed in progress', () => {
  test.each<[string, Feed[], string]>([
    ['told now', [feeding(0)], 'feeding'],
    ['told 89 minutes ago', [feeding(89)], 'feeding'],
    ['told 89:59 ago', [feeding(90 - second)], 'feeding'],
    ['told 90 minutes ago', [feeding(90)], 'unknown'],
    ['told in the future', [feeding(-10)], 'feeding'],
    ['told again', [feeding(100), feeding(50)], 'feeding'],
    ['then ended', [feeding(20), fed(5)], 'wait 25'],
    ['then ended, written the other way round', [fed(5), feeding(20)], 'wait 25'],
    ['then ended long enough ago', [feeding(60), fed(40)], 'long enough: 40'],
    ['after an earlier feed', [fed(40), feeding(10)], 'feeding'],
    ['too long ago, after an end that counts', [feeding(95), fed(40)], 'long enough: 40'],
  ])('%s', (_, feeds, expected) => {
    expect(says(clock(...feeds))).toBe(expected);
  });
});

describe('of several feeds the latest end counts', () => {
  test.each<[Feed[], string]>([
    [[fed(60), fed(10)], 'wait 20'],
    [[fed(10), fed(60)], 'wait 20'],
    [[fed(400), fed(45), fed(200)], 'long enough: 45'],
    [[{ ...fed(50), baby: null }, fed(31)], 'long enough: 31'],
    [[fed(50), { ...fed(3), baby: null }], 'wait 27'],
  ])('%#', (feeds, expected) => {
    expect(says(clock(...feeds))).toBe(expected);
  });
});

describe('minutes that sound alike', () => {
  test.each([
    [13, 30],
    [14, 40],
    [15, 50],
    [16, 60],
    [17, 70],
    [18, 80],
    [19, 90],
  ])('%i and %i', (teens, tens) => {
    expect(soundsLike(teens)).toBe(tens);
    expect(soundsLike(tens)).toBe(teens);
  });

  test.each([0, 1, 3, 5, 10, 11, 12, 20, 25, 29, 31, 35, 45, 55, 95, 100, 120])(
    '%i sounds like nothing else',
    (minutes) => {
      expect(soundsLike(minutes)).toBeNull();
    },
  );

  test.each<[string, Feed[], string]>([
    ['thirteen, just told', [fedOr(13, 30)], 'doubtful: 13 or 30'],
    ['thirty, just told', [fedOr(30, 13)], 'doubtful: 30 or 13'],
    ['forty, just told', [fedOr(40, 14)], 'doubtful: 40 or 14'],
    ['ninety, just told', [fedOr(90, 19)], 'doubtful: 90 or 19'],
    ['both short: nothing hangs on it', [fedOr(20, 12)], 'wait 18'],
    ['both long: the later end counts', [fedOr(33, 50)], 'long enough: 33'],
    ['one of them too long ago to say anything', [fedOr(80, 100)], 'unknown'],
    ['the other way round as well', [fedOr(100, 80)], 'unknown'],
    ['a later end settles it', [fedOr(13, 30), fed(5)], 'wait 25'],
    ['an end between the two settles it', [fedOr(13, 30), fed(20)], 'wait 17'],
    ['an earlier end does not', [fedOr(13, 30), fed(70)], 'doubtful: 13 or 30'],
    ['two doubts', [fedOr(13, 30), fedOr(14, 40)], 'wait 17'],
  ])('%s', (_, feeds, expected) => {
    expect(says(clock(...feeds))).toBe(expected);
  });
});

describe('what is kept of feeds', () => {
  const kept = (...feeds: Feed[]) => recentFeeds(feeds, NOW, policy);

  test.each<[string, Feed, boolean]>([
    ['ended now', fed(0), true],
    ['ended 24 hours ago', fed(24 * 60), true],
    ['ended a second before that', fed(24 * 60 + second), false],
    ['in progress', feeding(10), true],
    ['in progress since yesterday', feeding(25 * 60), false],
    ['ended two days ago, told just now', { ...fed(48 * 60), toldAt: NOW }, true],
    ['told yesterday as ending in the future', { ...fed(-5), toldAt: ago(25 * 60) }, true],
  ])('%s', (_, feed, expected) => {
    expect(kept(feed)).toEqual(expected ? [feed] : []);
  });
});
