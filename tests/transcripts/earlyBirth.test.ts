import { createCheckedDesk } from '../support/desk';
import { FOUR_MONTHS, NO_AGE, story, teller } from './story';

const G10 =
  "Please check with baby's care team before we start, because they know what suits your baby. A still, warm hand is often where they begin.";
const WEEKS = 'How many weeks early was baby born?';
const tell = (text: string) => story(text, NO_AGE);

describe('an age told with weeks early', () => {
  /** What is told, in one breath, and the age that counts. */
  const BACK: Readonly<Record<string, string>> = {
    "he was eight weeks premature he's ten weeks now": 'two weeks',
    "she's ten weeks old born eight weeks early": 'two weeks',
    "she's four months old she came two months early": 'eight weeks',
    "she was born eight weeks early and she's six weeks": 'a newborn',
    "she's ten weeks old and born at thirty two weeks": 'two weeks',
    'corrected age six weeks': 'six weeks',
    "she's six weeks adjusted": 'six weeks',
  };

  test.each(Object.entries(BACK))('"%s": %s', (words, age) =>
    tell(
      `U: ${words}\nA: ${G10} So, ${age === 'a newborn' ? age : `${age} old`}, counted from the due date. …?`,
    ),
  );

  test('counts everywhere once the care team was asked, as in the brief', () =>
    tell(`
      U: she's ten weeks old born eight weeks early
      U: full body
      A: ${G10} Once they've said it's okay, tell me so. …
      U: the doctor says it's fine
      U: full body
      A: For the first three weeks, … Shall we start?
      not: ten weeks
    `));

  test.each<[string, string, string]>([
    ['two weeks early', "she's sixteen weeks old born two weeks early", 'So, three months old'],
    ['four weeks early', "she's sixteen weeks old born four weeks early", 'So, twelve weeks old'],
  ])('decides about fever: %s', async (_, words, back) => {
    const told = teller(NO_AGE);
    await told.tell(`U: ${words}\nA: … ${back}, counted from the due date. …`);
    await told.tell('U: her temperature is thirty eight point zero');
    expect(told.end.open).toBe(back.includes('three months'));
  });
});

describe('weeks early, told apart from the age', () => {
  test('are held until the age is told, and are taken off once', () =>
    tell(`
      U: she was born eight weeks early
      A: ${G10} Okay, eight weeks early. I'll count baby's age from the due date. …?
      U: the doctor says it's fine
      U: full body
      A: How old is baby, in weeks or months?
      U: ten weeks
      A: So, two weeks old, counted from the due date. For the first three weeks, …
      U: she was born eight weeks early
      A: So, two weeks old, counted from the due date. …
      U: she's ten weeks
      A: So, two weeks old, counted from the due date. …
      U: she was six weeks early
      A: So, four weeks old, counted from the due date. …
    `));

  test('are taken off an age that was told before', () =>
    tell(`
      U: she's ten weeks
      A: So, ten weeks old. …?
      U: she came five weeks early
      A: ${G10} So, five weeks old, counted from the due date. …?
      not: counted from birth
    `));

  test('are taken off a remembered age, which may have been corrected: one is told how to put it right', () =>
    story(
      `
      U: she was born eight weeks early
      A: ${G10} So, nine weeks old, counted from the due date. If that's off, tell me how old baby is, counted from birth. …?
      U: she's five months old
      A: So, three months old, counted from the due date. …?
      `,
      FOUR_MONTHS,
    ));

  test('are not taken off a corrected age', () =>
    tell(`
      U: six weeks corrected
      A: ${G10} So, six weeks old, counted from the due date. …?
      U: she was born eight weeks early
      A: ${G10} So, six weeks old, counted from the due date. …?
    `));

  test('beyond two years change nothing', () =>
    tell(`
      U: she's three years old
      U: she was born eight weeks early
      A: ${G10} So, thirty-six months old. …?
    `));
});

describe('early birth without a number', () => {
  test.each([
    ['about eight weeks', 'So, two weeks old, counted from the due date. …?'],
    ['eight', 'So, two weeks old, counted from the due date. …?'],
    ['two months', 'So, one week old, counted from the due date. …?'],
    ['thirty two weeks', 'So, two weeks old, counted from the due date. …?'],
    ['she was eight weeks early', `${G10} So, two weeks old, counted from the due date. …?`],
    ['twenty weeks', `I can count from one to seventeen weeks early. ${WEEKS}`],
    [
      "I don't know",
      "That's fine. To be careful, I'll count it as very early. So, a newborn, counted from the due date. …?",
    ],
  ])('is asked about once an age is there; "%s"', (answer, back) =>
    tell(`
      U: she's ten weeks
      U: she was premature
      A: ${G10} ${WEEKS}
      R: If you're not sure, I'll count baby as very young. You can say, for example, six weeks.
      U: ${answer}
      A: ${back}
    `),
  );

  test('unanswered, baby is as young as can be, tomorrow too', async () => {
    const told = teller(NO_AGE);
    await told.tell(`
      U: she's ten weeks
      U: she was premature
      (silence)
      closed
    `);
    await told.tell(`
      (next day)
      U: full body
      A: For the first three weeks, …
    `);
  });

  test('is asked about when the age is told, for the massage that waits', () =>
    tell(`
      U: she was premature
      A: ${G10} Is there anything else …?
      U: the doctor says it's fine
      U: help with teething
      A: How old is baby, in weeks or months?
      U: six months
      A: ${WEEKS}
      U: four weeks
      A: So, five months old, counted from the due date. …
      place: in teething
    `));
});

test('a baby before the due date grows from the due date on, and is told as a newborn', async () => {
  const told = teller(NO_AGE);
  await told.tell(`
    U: she's four weeks old born eight weeks early
    A: … So, a newborn, counted from the due date. …
  `);
  await told.tell('(27 days)\nU: what do you know about us\nA: … baby is zero weeks old …');
});

test('what is kept is the corrected age alone', async () => {
  const told = teller(NO_AGE);
  await told.tell("U: she's ten weeks old born eight weeks early\nU: stop");
  await told.tell(
    '(8 days)\nU: full body\nA: …\nU: what do you know about us\nA: … baby is three weeks old …',
  );
});

describe('of two babies', () => {
  const TWO =
    "U: my babies are Mia and Leo\nU: they're both ten weeks old\nA: So, both are ten weeks old. …?";

  test('it is of the one who is named', () =>
    tell(`
      ${TWO}
      U: Leo was born eight weeks early
      A: ${G10} So, Leo is two weeks old, counted from the due date. …?
      U: what do you know about us
      A: … Mia is ten weeks old. … Leo is two weeks old. …
    `));

  test('it is of both where nobody is named, which is the younger reading', () =>
    tell(`
      ${TWO}
      U: they were eight weeks early
      A: ${G10} So, both are two weeks old, counted from the due date. …?
      U: what do you know about us
      A: … Mia is two weeks old. … Leo is two weeks old. …
    `));

  test('the number is asked of the one who was named', () =>
    tell(`
      ${TWO}
      U: Leo is premature
      A: ${G10} How many weeks early was Leo born?
      U: eight weeks
      A: So, Leo is two weeks old, counted from the due date. …?
      U: what do you know about us
      A: … Mia is ten weeks old. … Leo is two weeks old. …
    `));
});

test("the age of a new baby by name is nobody else's", async () => {
  const desk = createCheckedDesk({ family: {} });
  await desk.intent('FeedingNowIntent', { babyName: 'mia' });
  await desk.intent('BornEarlyIntent', { corrected: 'six weeks', babyName: 'leo' });
  const { babies } = (await desk.state()).state?.household as { babies: { age?: object }[] };
  expect(babies.map(({ age }) => age !== undefined)).toEqual([false, true]);
});
