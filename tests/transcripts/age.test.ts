import { NO_AGE, story, teller } from './story';

const UNKNOWN =
  "That's fine. Until you tell me how old baby is, I'll keep to gentle touch for newborns.";

/** Answers to "How old is baby?", and what is said back. */
const SAID_BACK: Readonly<Record<string, string>> = {
  'six weeks': 'So, six weeks old.',
  'four months': 'So, four months old.',
  "she's ten weeks": 'So, ten weeks old.',
  'thirteen weeks': 'So, three months old.',
  'five months old': 'So, five months old.',
  eight: 'So, eight weeks old.',
  newborn: 'So, a newborn.',
  'a day old': 'So, one day old.',
  'a week old': 'So, one week old.',
  'twenty days old': 'So, twenty days old.',
  'three weeks': 'So, three weeks old.',
  'twelve weeks': 'So, twelve weeks old.',
  "he's over three months": 'So, three months old.',
  'I have no idea': UNKNOWN,
  no: UNKNOWN,
};

describe('the age', () => {
  test.each(Object.entries(SAID_BACK))('"%s" is said back: %s', (words, back) =>
    story(
      `U: help with teething\nA: How old is baby, in weeks or months?\nU: ${words}\nA: ${back} …`,
      NO_AGE,
    ),
  );

  test('is not asked where it decides nothing', async () => {
    await story("U: rub her feet\nA: … With socks on, hold baby's ankle …", NO_AGE);
    await story(
      'U: newborn\nA: … Sit in a steady chair, not on a sofa or bed, wide awake. …',
      NO_AGE,
    );
    await story("U: hello hands\nA: If baby is calm and awake, let's begin. …", NO_AGE);
  });

  test('missed twice counts as newborn for this session, and is asked again in the next', () =>
    story(
      `
      U: full body
      A: How old is baby, in weeks or months?
      U: …
      A: Sorry, I missed that. How old is baby, in weeks or months?
      U: …
      A: ${UNKNOWN} For the first three weeks, … Shall we start?
      U: no
      U: help with teething
      not: How old
      U: stop
      U: help with teething
      A: How old is baby, in weeks or months?
      `,
      NO_AGE,
    ));

  test('told late, it still serves what was wished for', () =>
    story(
      `
      U: help with teething
      U: …
      U: …
      A: ${UNKNOWN} For the first three weeks, … How about a hand massage now?
      U: five months
      A: So, five months old. If baby is calm and awake, let's begin. …
      place: in teething, guiding
      `,
      NO_AGE,
    ));

  test('told late, and what was wished for is asked about as ever', () =>
    story(
      `
      U: tummy circles
      U: …
      U: …
      U: five months
      A: So, five months old. Has baby had any milk or food in the last half hour?
      U: no
      place: belly_clockwise 1, guiding
      `,
      NO_AGE,
    ));

  test('told late, and still too young', () =>
    story(
      `
      U: help with teething
      U: …
      U: …
      U: ten weeks
      A: So, ten weeks old. Would you like a hand massage now?
      U: fourteen weeks
      place: in teething, guiding
      `,
      NO_AGE,
    ));

  test('told behind a no to what was offered, it starts nothing', () =>
    story(
      `
      U: help with teething
      U: …
      U: …
      U: no
      U: five months
      A: So, five months old. What …
      place: none
      `,
      NO_AGE,
    ));

  test('unanswered, the safe answer is what one hears', () =>
    story(
      `
      U: full body
      (silence)
      A: Until I know, I'll keep to gentle touch for newborns. You can say six weeks, or four months.
      closed
      `,
      NO_AGE,
    ));

  test('a yes is no age', () =>
    story('U: full body\nU: yes\nA: … How old is baby, in weeks or months?\nopen', NO_AGE));

  test('is remembered, and grows', async () => {
    const told = teller(NO_AGE);
    await told.tell(
      'U: help with teething\nU: eleven weeks\nA: … That one waits until baby is three months old. …?\nU: stop',
    );
    await told.tell('(14 days)\nU: help with teething\nA: If baby is calm …');
  });

  test.each([
    ['thirty', 'So, thirteen days old.', 'So, four weeks old.'],
    ['ninety', 'So, nineteen days old.', 'So, three months old.'],
  ])('"%s days" is the younger reading, said back, until it is put right', (days, young, right) =>
    story(
      `
      U: she's ${days} days old
      A: … ${young} …?
      U: she's ${days} days old
      A: ${right} …?
      (2 minutes)
      U: she's ${days} days old
      A: … ${young} …?
      `,
      NO_AGE,
    ),
  );

  describe('by a word', () => {
    test.each([
      ['twenty six weeks old', 'over three months', 'So, six months old.'],
      ['fifteen months old', 'over three months', 'So, fifteen months old.'],
      ['fifteen months old', 'a toddler', 'So, fifteen months old.'],
      ['one week old', 'under three weeks', 'So, one week old.'],
      ['two weeks old', 'a newborn', 'So, two weeks old.'],
    ])('a finer age stays that agrees with it: %s, "%s"', (known, word, back) =>
      story(
        `
        U: she's ${known}
        U: she's ${word}
        A: ${back} …?
        U: what do you know about us
        A: …${back.replace('So, ', '').replace('.', '')}…
        `,
        NO_AGE,
      ),
    );

    test.each([
      ['twenty six weeks old', 'a newborn', 'So, a newborn.'],
      ['six weeks old', 'under three weeks', 'So, a newborn.'],
      ['ten weeks old', 'over three months', 'So, three months old.'],
      ['ten months old', 'a toddler', 'So, twelve months old.'],
    ])('where they disagree, its youngest reading counts: %s, "%s"', (known, word, back) =>
      story(`U: she's ${known}\nU: she's ${word}\nA: ${back} …?`, NO_AGE),
    );

    test('in the middle of a massage it goes on, and nothing is confirmed', () =>
      story(
        `
        U: help with teething
        U: six months
        (40 seconds)
        U: he's over three months
        A: So, six months old. …
        place: in teething, guiding
        `,
        NO_AGE,
      ));

    test('an age that is still to come is younger all the same', () =>
      story(
        `
        U: she's nine months old
        [AgeIntent nearly=six months]
        A: So, five months old. …?
        U: she's nine months old
        [AgeIntent ageWord=not one yet]
        A: So, three months old. …?
        `,
        NO_AGE,
      ));

    test('of two ages in one breath the younger counts', () =>
      story(
        `
        [BareDurationIntent duration=six weeks, nearly=six months]
        A: So, six weeks old. …?
        [AgeIntent age=nine months, nearly=six months]
        A: So, five months old. …?
        `,
        NO_AGE,
      ));

    test('of both twins: who is known better stays, and the other is learned', () =>
      story(
        `
        U: my babies are Mia and Leo
        U: Mia is six months old
        [AgeIntent who=both, ageWord=over three months]
        A: So, Leo is three months old. …
        [AgeIntent who=both, ageWord=over three months]
        A: So, Mia is six months old. So, Leo is three months old. …
        `,
        NO_AGE,
      ));
  });

  test('that cannot be is asked for again', () =>
    story(
      `
      U: help with teething
      U: twelve years
      A: I heard an age that's past baby massage. How old is baby, in weeks or months?
      U: four months
      place: in teething
      `,
      NO_AGE,
    ));

  test('told in the middle: younger acts at once, older is asked about', () =>
    story(
      `
      U: help with teething
      U: four months
      (40 seconds)
      U: six months old
      A: Did you say six months old?
      U: no
      A: Okay, we'll stay with this one. …
      (10 seconds)
      U: six months old
      U: yes
      A: So, six months old. …
      place: in teething, guiding
      U: she's two weeks old
      A: So, two weeks old. For the first three weeks, …
      not: jaw
      `,
      NO_AGE,
    ));
});
