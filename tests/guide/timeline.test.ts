import { content } from '../../lambda/content';
import { later, momentAt, quietAfter, type Timeline } from '../../lambda/guide';
import { NOW } from '../care/support/babies';
import { begun, everyWish } from './support/walks';

const { policy } = content;

/** Ten seconds of steps, two of closing words; eight of listening; the reprompt, and its close. */
const timeline: Timeline = {
  startedAt: NOW,
  speech: {
    spans: [
      { key: 'a', start: 2, end: 6 },
      { key: 'b', start: 6, end: 10 },
    ],
    closes: 10,
    seconds: 12,
    next: 'c',
  },
  reprompt: {
    spans: [
      { key: 'c', start: 1, end: 8 },
      { key: 'd', start: 8, end: 15 },
    ],
    closes: 15,
    seconds: 17,
    next: 'e',
  },
  repromptSeconds: 17,
};
const last: Timeline = {
  ...timeline,
  reprompt: timeline.reprompt && { ...timeline.reprompt, next: null },
};
const only: Timeline = {
  ...timeline,
  speech: { ...timeline.speech, next: null },
  reprompt: null,
  repromptSeconds: 0,
};
const quietReprompt: Timeline = { ...timeline, reprompt: null, repromptSeconds: 6 };

const moment = (of: Timeline, second: number): string => {
  const at = momentAt(of, later(NOW, second), policy);
  return at.at === 'closing' ? `closing ${at.key}, next ${at.next}` : `${at.at} ${at.key}`;
};

/** What holds from a second on, until the next row. */
type Table = readonly (readonly [from: number, expected: string])[];

const TABLES: readonly (readonly [string, Timeline, Table])[] = [
  [
    'with more to come',
    timeline,
    [
      [-5, 'step a'],
      [0, 'step a'],
      [6, 'step b'],
      [10, 'closing b, next c'],
      // 12 s of speech, 8 s of listening, 4 s into the reprompt.
      [24, 'step c'],
      [28, 'step d'],
      [35, 'closing d, next e'],
    ],
  ],
  [
    'to the end of the massage',
    last,
    [
      [0, 'step a'],
      [6, 'step b'],
      [10, 'closing b, next c'],
      [24, 'step c'],
      [28, 'step d'],
      [35, 'finished d'],
    ],
  ],
  [
    'without a question',
    only,
    [
      [0, 'step a'],
      [6, 'step b'],
      [10, 'finished b'],
    ],
  ],
  [
    'with a reprompt that only asks again',
    quietReprompt,
    [
      [0, 'step a'],
      [6, 'step b'],
      [10, 'closing b, next c'],
    ],
  ],
];

test.each(TABLES)('every second of a passage %s', (_, of, table) => {
  for (let second = -10; second <= 60; second += 1) {
    const row = [...table].reverse().find(([from]) => second >= from) ?? table[0];
    expect(`${second}: ${moment(of, second)}`).toBe(`${second}: ${row?.[1]}`);
  }
});

test('between two seconds it counts to the millisecond', () => {
  expect(moment(timeline, 5.999)).toBe('step a');
  expect(moment(timeline, 9.999)).toBe('step b');
  expect(moment(timeline, 23.999)).toBe('closing b, next c');
});

test.each([
  ['speech, two listenings and the reprompt', timeline, 12 + 8 + 17 + 8],
  ['only the speech where nothing is asked', only, 12],
  ['a reprompt without steps too', quietReprompt, 12 + 8 + 6 + 8],
])('a device goes quiet after %s', (_, of, seconds) => {
  expect(quietAfter(of, policy)).toBe(later(NOW, seconds));
});

test.each(everyWish)('%s keeps its timeline through JSON', (id) => {
  const { timeline: real } = begun(id);
  expect(JSON.parse(JSON.stringify(real))).toEqual(real);
});

test.each(everyWish)('%s never goes back while it plays', (id) => {
  const { timeline: real, speech, reprompt } = begun(id);
  const order = [...speech, ...reprompt].flatMap((one) => ('step' in one ? [one.step.key] : []));
  let before = 0;
  for (let second = 0; second < 400; second += 1) {
    const index = order.indexOf(momentAt(real, later(NOW, second), policy).key);
    expect(index).toBeGreaterThanOrEqual(before);
    before = index;
  }
  expect(before).toBe(order.length - 1);
});
