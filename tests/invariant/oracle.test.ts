import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Oracle } from './oracle';
import { TUMMY } from './rules';
import { spokenIn, waitingTechniques } from './spoken';
import type { Said, Turn } from './told';
import { say } from './vocabulary';

const MINUTE = 60_000;
const CIRCLES = 'With flat fingers, draw six slow circles, clockwise as you look at the tummy.';
const DOUBT =
  'Numbers like thirteen and thirty sound alike, so to be sure, was it less than half an hour ago?';
const TOES = 'Roll each toe lightly between your finger and thumb.';
const SOLES = 'Roll each toe lightly through the sock.';
const ALARM = 'No massage. Please have a doctor check baby now.';
const FEED_QUESTION = 'Has baby had any milk or food in the last half hour?';

/** Tells an oracle one turn after the other, and returns what was broken in the last. */
function after(...turns: [minute: number, said: Said, speech?: string, more?: Partial<Turn>][]) {
  const oracle = new Oracle();
  const verdicts = turns.map(([minute, said, speech = 'Okay.', more]) =>
    oracle.watch({
      id: `${minute}`,
      at: minute * MINUTE,
      closed: false,
      zone: 'Europe/London',
      read: true,
      remindersUp: true,
      device: 'kitchen',
      session: 'one',
      isNew: false,
      again: false,
      said,
      speech,
      reprompt: '',
      acknowledged: true,
      ...more,
    }),
  );
  return verdicts.at(-1)?.broken ?? null;
}

const months = say('AgeIntent', {}, { age: 'P6M' });
const fed = (ago: string) => say('FedIntent', {}, { ago });
const early = (age: string) => say('BornEarlyIntent', {}, { early: 'P8W', age });
const tenWeeks = say('AgeIntent', {}, { age: 'P10W' });
const cleared = say('SignIntent', { sign: 'cleared' });
const no = say('AMAZON.NoIntent');
const thirty = say('NumberIntent', {}, { number: '30' });
const next = say('AMAZON.NextIntent');
const other = { session: 'two', isNew: true };
const feet = say('TechniqueIntent', { technique: 'foot_rub' });
const toBaby = (babyName: string) => say('BabyIntent', {}, { babyName });

/** Two babies, one of whom was being fed, and the end of that as it was told of Mia. */
const twoNursed: Parameters<typeof after> = [
  [0, say('TwoNamesIntent', {}, { babyName: 'mia', otherName: 'leo' })],
  [0, say('AgeIntent', { who: 'both' }, { age: 'P6M' })],
  [1, say('FeedingNowIntent')],
  [2, toBaby('mia'), "About how many minutes ago did Mia's feed end?"],
  [3, say('BareDurationIntent', {}, { duration: 'PT45M' })],
];

/** A feed by the clock, for which minutes are asked instead. */
const byClock: Parameters<typeof after> = [
  [0, months],
  [1, say('FedAtIntent', {}, { time: '00:50' }), 'About how many minutes ago did that feed end?'],
];

describe('the oracle', () => {
  it('knows nothing of the skill', () => {
    const files = [
      'oracle',
      'rules',
      'meaning',
      'again',
      'feeding',
      'whose',
      'family',
      'told',
      'health',
      'early',
    ];
    for (const file of [...files, 'amounts', 'spoken']) {
      const text = readFileSync(join(__dirname, `${file}.ts`), 'utf8');
      const imports = [...text.matchAll(/from '(.*)'/g)].map(([, from]) => from);
      expect(
        imports.filter(
          (from) =>
            !/^node:/.test(from ?? '') &&
            ![...files, 'amounts', 'spoken'].includes(from?.slice(2) ?? ''),
        ),
      ).toEqual([]);
    }
  });

  it('has the list of the tummy techniques that content has', () => {
    expect([...TUMMY, 'full_body_short'].sort()).toEqual(waitingTechniques().sort());
  });

  it('hears steps, lines and questions, and what stands nowhere', () => {
    const heard = spokenIn(
      `All done. Every bit counts. ${CIRCLES} Hop on one leg. ${FEED_QUESTION}`,
    );
    expect(heard.steps).toEqual([
      [
        {
          technique: 'belly_clockwise',
          step: 'circles',
          wording: 'say',
          zone: 'tummy',
          hasGentle: false,
        },
      ],
    ]);
    expect([...heard.lines]).toContain('finish.done');
    expect([...heard.last]).toContain('rule.G29');
    expect(heard.strange).toEqual(['Hop on one leg.']);
  });

  it('hears past the strokes that are counted', () => {
    const heard = spokenIn(`${CIRCLES} one two three All done. one two Every bit counts. one two`);
    expect(heard.steps).toHaveLength(1);
    expect([...heard.lines]).toContain('finish.done');
    expect(heard.strange).toEqual([]);
    expect(spokenIn(`${CIRCLES} two three All done.`).strange).toEqual(['two three All done.']);
  });

  it.each<[string, string | null, Parameters<typeof after>]>([
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
      'no age',
      'at 0 days',
      [
        [0, fed('PT40M')],
        [1, next, CIRCLES],
      ],
    ],
    [
      'thirty or thirteen',
      'after a feed',
      [
        [0, months],
        [0, fed('PT30M'), CIRCLES],
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
      'after an alarm',
      'alarm',
      [
        [0, months],
        [0, fed('PT45M')],
        [1, say('EmergencyIntent'), ALARM, { closed: true }],
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
      'and one that is settled by it',
      null,
      [
        [0, months],
        [0, fed('PT30M'), DOUBT],
        [1, thirty, CIRCLES],
      ],
    ],
    [
      'what an old envelope begins once more behind an alarm',
      null,
      [
        [0, months],
        [1, say('EmergencyIntent'), ALARM, { closed: true }],
        [2, feet, 'Who is it for, Mia or Leo?', other],
        [2, feet, SOLES, { ...other, again: true }],
        [3, say('AMAZON.ResumeIntent'), SOLES, { session: 'three', isNew: true }],
      ],
    ],
    [
      'and what one from before it does not',
      'went on after an alarm',
      [
        [0, feet, SOLES],
        [1, say('EmergencyIntent'), ALARM, { closed: true }],
        [0, feet, SOLES, { again: true }],
        [3, say('AMAZON.ResumeIntent'), SOLES, other],
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
  ])('on %s', (_, broken, turns) => {
    const found = after(...turns);
    if (broken === null) expect(found).toBeNull();
    else expect(found).toContain(broken);
  });
});
