import {
  CIRCLES,
  FEED_QUESTION,
  fed,
  months,
  next,
  other,
  toBaby,
  judges,
  type Turns,
} from './verdicts';
import { say } from './vocabulary';

const no = say('AMAZON.NoIntent');

/** Two babies, one of whom was being fed, and the end of that as it was told of Mia. */
const twoNursed: Turns = [
  [0, say('TwoNamesIntent', {}, { babyName: 'mia', otherName: 'leo' })],
  [0, say('AgeIntent', { who: 'both' }, { age: 'P6M' })],
  [1, say('FeedingNowIntent')],
  [2, toBaby('mia'), "About how many minutes ago did Mia's feed end?"],
  [3, say('BareDurationIntent', {}, { duration: 'PT45M' })],
];

/** Two babies, one of whom had a feed by name; and whose it is said to be behind that. */
const leosFeed: Turns = [
  [0, say('TwoNamesIntent', {}, { babyName: 'mia', otherName: 'leo' })],
  [0, say('AgeIntent', { who: 'both' }, { age: 'P6M' })],
  [0, say('FedIntent', {}, { babyName: 'leo', ago: 'PT1M' })],
];
const whose = say('WhoseFeedIntent', {}, { babyName: 'mia' });
const COUNTS = 'Okay, that feed counts for Mia too. If Leo had none, tell me so.';

/** A feed by the clock, for which minutes are asked instead. */
const byClock: Turns = [
  [0, months],
  [1, say('FedAtIntent', {}, { time: '00:50' }), 'About how many minutes ago did that feed end?'],
];

judges([
  [
    'exactly thirty minutes',
    null,
    [
      [0, months],
      [0, fed('PT1M')],
      [29, next, CIRCLES],
    ],
  ],
  [
    'a hair less',
    'after a feed',
    [
      [0, months],
      [0, fed('PT1M')],
      [28.99, next, CIRCLES],
    ],
  ],
  [
    'elsewhere too',
    'after a feed',
    [
      [0, months],
      [0, fed('PT1M')],
      [9, next, CIRCLES, other],
    ],
  ],
  [
    'ninety minutes',
    null,
    [
      [0, months],
      [0, fed('PT1M')],
      [89, next, CIRCLES],
    ],
  ],
  [
    'longer ago',
    'no word',
    [
      [0, months],
      [0, fed('PT1M')],
      [89.01, next, CIRCLES],
    ],
  ],
  [
    'nothing said',
    'no word',
    [
      [0, months],
      [1, next, CIRCLES],
    ],
  ],
  [
    'a no',
    null,
    [
      [0, months, FEED_QUESTION],
      [1, no, CIRCLES],
      [31, next, CIRCLES],
    ],
  ],
  [
    'an old no',
    'no word',
    [
      [0, months, FEED_QUESTION],
      [1, no],
      [31.01, next, CIRCLES],
    ],
  ],
  [
    'a no elsewhere',
    'no word',
    [
      [0, months, FEED_QUESTION],
      [1, no],
      [2, next, CIRCLES, other],
    ],
  ],
  [
    'during a feed',
    'during',
    [
      [0, months, FEED_QUESTION],
      [0, no],
      [1, say('FeedingNowIntent')],
      [2, next, CIRCLES],
    ],
  ],
  [
    'a feed of nobody in particular, once its end was told of one',
    null,
    [...twoNursed, [4, toBaby('mia'), CIRCLES]],
  ],
  ['and of the other', 'during a feed', [...twoNursed, [4, toBaby('leo'), CIRCLES]]],
  [
    'a time that was not understood, until the minutes are told that were asked for',
    'no word about a feed',
    [...byClock, [45, next, CIRCLES]],
  ],
  ['and from then on', null, [...byClock, [2, fed('PT45M'), CIRCLES]]],
  [
    "one baby's time that was said back, though minutes are asked for the other's",
    null,
    [
      ...twoNursed,
      [4, toBaby('mia'), "About how many minutes ago did Mia's feed end?"],
      [
        5,
        say('FedAtIntent', {}, { time: '01:04', babyName: 'leo' }),
        "Okay, Leo's feed ended one minute ago. About how many minutes ago did Mia's feed end?",
      ],
      [45, toBaby('leo'), CIRCLES],
    ],
  ],
  [
    'a part of the day that has just passed',
    'no word about a feed',
    [
      [0, months],
      [11 * 60 + 45, say('FedWhenIntent', { dayMoment: 'this_morning' }), CIRCLES],
    ],
  ],
  [
    'one that answers whether there was a feed in the last half hour',
    null,
    [
      [0, months, FEED_QUESTION],
      [11 * 60 + 45, say('FedWhenIntent', { dayMoment: 'this_morning' }), CIRCLES],
    ],
  ],
  ...['mia', 'leo'].map(
    (name) =>
      [
        `a feed told of one, once it counts for the other too: ${name}`,
        'after a feed',
        [...leosFeed, [1, whose, COUNTS], [2, toBaby(name), CIRCLES]],
      ] as const,
  ),
  [
    'the same for whoever had none',
    'no word',
    [
      ...leosFeed,
      [1, whose, COUNTS],
      [1, say('NotFedIntent', {}, { babyName: 'leo' }), "Okay, I've taken that feed back."],
      [2, toBaby('leo'), CIRCLES],
    ],
  ],
  [
    'and for the other still',
    'after a feed',
    [
      ...leosFeed,
      [1, whose, COUNTS],
      [1, say('NotFedIntent', {}, { babyName: 'leo' }), "Okay, I've taken that feed back."],
      [2, toBaby('mia'), CIRCLES],
    ],
  ],
  [
    'a feed that nobody can know of here: it must be feared',
    'after a feed',
    [
      [0, months],
      [0, fed('PT40M')],
      [1, fed('PT1M'), 'Okay, that feed ended one minute ago.', other],
      [2, next, CIRCLES, { read: false }],
    ],
  ],
  [
    'an unsaved feed in its session',
    'after a feed',
    [
      [0, months],
      [0, fed('PT1M'), "I couldn't save that for later, so please tell me again next time."],
      [1, next, CIRCLES],
    ],
  ],
]);
