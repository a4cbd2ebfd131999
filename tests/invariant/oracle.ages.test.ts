import { CIRCLES, FEED_QUESTION, TOES, fed, months, next, other, judges } from './verdicts';
import { say } from './vocabulary';

const early = (age: string) => say('BornEarlyIntent', {}, { early: 'P8W', age });
const tenWeeks = say('AgeIntent', {}, { age: 'P10W' });
const cleared = say('SignIntent', { sign: 'cleared' });

judges([
  [
    'an early baby before the care team was asked',
    'preterm',
    [
      [0, early('P10W')],
      [1, next, CIRCLES],
    ],
  ],
  [
    'ten weeks, eight weeks early',
    'at 14 days',
    [
      [0, early('P10W')],
      [1, cleared],
      [2, next, CIRCLES],
    ],
  ],
  [
    'six months, eight weeks early, and told again',
    null,
    [
      [0, early('P6M')],
      [1, cleared],
      [2, early('P6M')],
      [3, fed('PT1H')],
      [4, next, CIRCLES],
    ],
  ],
  [
    'early without a number',
    'at -49 days',
    [
      [0, tenWeeks],
      [1, say('SignIntent', { sign: 'preterm' })],
      [2, cleared],
      [3, next, CIRCLES],
    ],
  ],
  [
    'no age',
    'at 0 days',
    [
      [0, fed('PT40M')],
      [1, next, CIRCLES],
    ],
  ],
  [
    'an hour, heard as an age in answer to whether there was a feed',
    'at 10 days',
    [
      [0, say('AgeIntent', {}, { age: 'P10D' }), FEED_QUESTION],
      [1, say('AgeIntent', { ageWord: 'toddler' }, { age: 'PT1H' })],
      [2, next, CIRCLES],
    ],
  ],
  [
    'a word for an age, in answer to that',
    'at 10 days',
    [
      [0, say('AgeIntent', {}, { age: 'P10D' }), FEED_QUESTION],
      [1, say('AgeIntent', { ageWord: 'toddler' })],
      [2, next, CIRCLES],
    ],
  ],
  [
    'an hour, heard as an age, which is long enough',
    null,
    [
      [0, months, FEED_QUESTION],
      [1, say('AgeIntent', { ageWord: 'toddler' }, { age: 'PT1H' })],
      [2, next, CIRCLES],
    ],
  ],
  ['a rub for a newborn', 'foot_rub/toes (say)', [[0, next, TOES]]],
  ['a softer one', null, [[0, next, 'Roll each toe lightly through the sock.']]],
  [
    'an age that was put right elsewhere, once the store could be read',
    'foot_rub/toes (say) at 10 days',
    [
      [0, months],
      [1, say('AgeIntent', {}, { age: 'P10D' }), 'So, ten days old.', other],
      [2, next, TOES],
    ],
  ],
  [
    'an age that nobody can know of here, as the store could not be read since',
    null,
    [
      [0, months],
      [1, say('AgeIntent', {}, { age: 'P10D' }), 'So, ten days old.', other],
      [2, next, TOES, { read: false }],
    ],
  ],
  [
    'a second baby told of elsewhere, once the store could be read',
    'foot_rub/toes (say) at 0 days',
    [
      [0, months, 'So, six months old.', other],
      [1, say('TwinsIntent')],
      [2, next, TOES, other],
    ],
  ],
  [
    'one that nobody can know of here, as the store could not be read since',
    null,
    [
      [0, months, 'So, six months old.', other],
      [1, say('TwinsIntent')],
      [2, next, TOES, { ...other, read: false }],
    ],
  ],
  [
    'the same for a new name, which is not that of the one before',
    'at 0 days (b2)',
    [
      [0, say('TwinsIntent')],
      [0, say('AgeIntent', { who: 'first_one' }, { age: 'P6M' })],
      [1, say('BabyIntent', { who: 'first_one' }), TOES],
      [2, say('SameForIntent', {}, { babyName: 'leo' }), TOES],
    ],
  ],
  [
    'the navel',
    'navel',
    [
      [0, months],
      [0, fed('PT45M')],
      [1, say('NavelIntent', { navelState: 'healing' }), CIRCLES],
    ],
  ],
  [
    'nearly so old, by itself',
    null,
    [
      [0, say('BareDurationIntent', {}, { nearly: 'P3M' })],
      [0, fed('PT45M')],
      [1, next, CIRCLES],
    ],
  ],
  [
    'nearly so old, which is not yet old enough',
    'no word that the navel is healed',
    [
      [0, say('AgeIntent', {}, { nearly: 'P7W' })],
      [0, fed('PT45M')],
      [1, next, CIRCLES],
    ],
  ],
]);
