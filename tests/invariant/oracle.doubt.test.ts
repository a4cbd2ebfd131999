import { CIRCLES, fed, judges, months, next, other } from './verdicts';
import { say } from './vocabulary';

/** What two numbers that sound alike, or two amounts in one breath, say of the end of a feed. */

const DOUBT =
  'Numbers like thirteen and thirty sound alike, so to be sure, was it less than half an hour ago?';
const no = say('AMAZON.NoIntent');
const PAST_HALF_AN_HOUR = say('BareDurationIntent', {}, { duration: 'PT31M' });
const thirty = say('NumberIntent', {}, { number: '30' });

judges([
  [
    'thirty or thirteen',
    'after a feed',
    [
      [0, months],
      [0, fed('PT30M'), CIRCLES],
    ],
  ],
  [
    'thirty told again, that was taken for news and asked about once more',
    'after a feed',
    [
      [0, months],
      [0, fed('PT30M'), DOUBT],
      [1, thirty, `Okay, that feed ended thirty minutes ago. ${DOUBT}`],
      [1, next, CIRCLES],
    ],
  ],
  [
    'and thirty told again, which may be misheard a second time',
    'after a feed',
    [
      [0, months],
      [0, fed('PT30M'), DOUBT],
      [1, thirty, CIRCLES],
    ],
  ],
  [
    'another number, that settled it in a write nobody heard of and was then taken for news',
    null,
    [
      [0, months],
      [0, fed('PT30M')],
      [1, next, DOUBT, other],
      [2, PAST_HALF_AN_HOUR, 'Okay, that feed ended thirty-one minutes ago.', { session: 'two' }],
      [3, next, CIRCLES, { session: 'two' }],
    ],
  ],
  [
    'thirty, once it was said that it is no less than half an hour',
    null,
    [
      [0, months],
      [0, fed('PT30M'), DOUBT],
      [1, no, CIRCLES],
    ],
  ],
  [
    'an hour and ten minutes in one breath',
    'after a feed',
    [
      [0, months],
      [0, say('FedIntent', {}, { ago: 'PT1H', lessThan: 'PT10M' })],
      [19, next, CIRCLES],
    ],
  ],
  [
    'twenty minutes in one breath with thirty, which may have been thirteen',
    'after a feed',
    [
      [0, months],
      [0, say('CorrectFeedIntent', {}, { ago: 'PT20M', minutes: '30' })],
      [16, next, CIRCLES],
    ],
  ],
  [
    'an hour in one breath with a time ten minutes ago',
    'after a feed',
    [
      [0, months],
      [70, say('CorrectFeedIntent', {}, { ago: 'PT1H', time: '02:00' })],
      [89, next, CIRCLES],
    ],
  ],
]);
