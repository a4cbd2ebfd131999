import { FOUR_MONTHS, NO_AGE, story } from './story';

/** Hours and minutes that are heard as an age, and words for an age that answer another question. */

const ASKED = 'Has baby had any milk or food in the last half hour?';
const WHEN = 'About how many minutes ago did that feed end?';
const HOUR_AGO = 'Okay, that feed ended sixty minutes ago. …';

const FED_LATELY = `[FedIntent lessThan=half an hour]\nA: ${WHEN}`;
const TEN_DAYS = "U: she's ten days old\nA: So, ten days old. …";
const STILL_TEN_DAYS = 'U: what do you know about us\nA: …one week old…';

/** "More than an hour", however it is heard. */
const AN_HOUR = [
  '[AgeIntent age=PT1H]',
  '[AgeIntent age=PT1H, ageWord=a toddler]',
  '[AgeIntent age=PT60M, ageWord=over three months]',
];

describe('an amount below a day', () => {
  test.each([...AN_HOUR, '[BareDurationIntent duration=PT1H]'])(
    'is how long ago a feed was, where that is asked: %s',
    async (words) => {
      await story(`U: tummy circles\nA: ${ASKED}\n${words}\nA: ${HOUR_AGO}`, FOUR_MONTHS);
      await story(
        `U: tummy circles\nU: a while ago\nA: ${WHEN}\n${words}\nA: ${HOUR_AGO}`,
        FOUR_MONTHS,
      );
      await story(
        `${TEN_DAYS}\n${FED_LATELY}\n${words}\nA: ${HOUR_AGO}\n${STILL_TEN_DAYS}`,
        NO_AGE,
      );
    },
  );

  test('answers whether it was less than half an hour', async () => {
    const before = 'U: tummy circles\nU: thirty minutes ago\nA: …sound alike…';
    await story(
      `${before}\n[AgeIntent age=PT13M, ageWord=a toddler]\nA: The tummy needs seventeen more minutes after that feed. …`,
      FOUR_MONTHS,
    );
    await story(
      `${before}\n[AgeIntent age=PT30M]\nA: …was it less than half an hour ago?`,
      FOUR_MONTHS,
    );
  });

  test('"nearly an hour" is less than that', () =>
    story(
      `${TEN_DAYS}\n[FedIntent lessThan=half an hour]\n[AgeIntent nearly=PT1H, ageWord=a toddler]\nA: …\n${STILL_TEN_DAYS}`,
      NO_AGE,
    ));

  test('is the feed of the one who was asked about', () =>
    story(
      `
      U: my babies are Mia and Leo
      U: they are both six months old
      [TechniqueIntent technique=tummy circles, babyName=mia]
      A: Has Mia had any milk or food in the last half hour?
      [AgeIntent age=PT20M, ageWord=a toddler]
      A: Okay, that feed ended twenty minutes ago. The tummy needs ten more minutes …
      [TechniqueIntent technique=tummy circles, babyName=leo]
      A: Has Leo had any milk or food in the last half hour?
      `,
      NO_AGE,
    ));

  test.each(AN_HOUR)("is nobody's age anywhere else: %s", async (words) => {
    await story(`${TEN_DAYS}\n${words}\nA: I missed the age. …\n${STILL_TEN_DAYS}`, NO_AGE);
    await story(
      `U: help with teething\n${words}\nA: I missed the age. How old is baby, …?`,
      NO_AGE,
    );
    await story(
      `
      U: help with teething
      (40 seconds)
      ${words}
      A: I missed the age. …
      place: in teething, guiding
      U: stop
      U: what do you know about us
      A: …four months old…
      `,
      FOUR_MONTHS,
    );
  });

  test('beside an age in weeks leaves that age as it is', () =>
    story('[AgeIntent age=six weeks, nearly=PT1H]\nA: So, six weeks old. …', NO_AGE));
});

describe('a word for an age, in answer to another question about baby', () => {
  test('makes nobody older: it is asked once more, and then the answer is the safe one', () =>
    story(
      `
      ${TEN_DAYS}
      [FedIntent lessThan=half an hour]
      A: ${WHEN}
      [AgeIntent ageWord=a toddler]
      A: Sorry, I missed that. ${WHEN}
      [AgeIntent ageWord=over three months]
      not: months old
      ${STILL_TEN_DAYS}
      `,
      NO_AGE,
    ));

  test('is no age where none was told', () =>
    story(
      `
      [FedIntent lessThan=half an hour]
      [AgeIntent ageWord=a toddler]
      A: Sorry, I missed that. ${WHEN}
      [AgeIntent age=four months]
      A: So, four months old. …
      `,
      NO_AGE,
    ));

  test('is asked about a navel again', () =>
    story(
      `
      U: she's thirty five days old
      U: tummy circles
      A: Is the cord stump still on, or the navel still healing?
      [AgeIntent ageWord=a toddler]
      A: Sorry, I missed that. Is the cord stump …?
      `,
      NO_AGE,
    ));

  test('makes younger at once, and says what is known better again', async () => {
    await story(
      `U: tummy circles\n[AgeIntent ageWord=under three weeks]\nA: So, a newborn. …`,
      FOUR_MONTHS,
    );
    await story(
      `U: tummy circles\n[AgeIntent ageWord=over three months]\nA: So, four months old. ${ASKED}`,
      FOUR_MONTHS,
    );
  });

  test('is an age where that is asked', () =>
    story(
      'U: help with teething\n[AgeIntent ageWord=a toddler]\nA: So, twelve months old. …',
      NO_AGE,
    ));
});
