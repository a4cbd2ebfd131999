import { FOUR_MONTHS, NO_AGE, story } from './story';

/** Numbers of days that sound alike: the younger counts, and the same answer says the way out. */

const ALIKE = (younger: string, older: string) =>
  `Numbers like ${younger} and ${older} sound alike, so I went with ${younger}. If that's too young, tell me the age in weeks or months.`;
const FORTY = `So, two weeks old. ${ALIKE('fourteen', 'forty')} …`;

const tell = (text: string) => story(text, NO_AGE);

describe('an age in days that may be another', () => {
  test.each([
    ['P30D', 'So, thirteen days old.', 'thirteen', 'thirty'],
    ['P40D', 'So, two weeks old.', 'fourteen', 'forty'],
    ['P50D', 'So, fifteen days old.', 'fifteen', 'fifty'],
    ['P60D', 'So, sixteen days old.', 'sixteen', 'sixty'],
    ['P90D', 'So, nineteen days old.', 'nineteen', 'ninety'],
  ])(
    'says why it is the younger, and how to tell the other: %s',
    async (days, back, one, other) => {
      await tell(`[AgeIntent age=${days}]\nA: ${back} ${ALIKE(one, other)} …?`);
      await tell(`[BareDurationIntent duration=${days}]\nA: ${back} ${ALIKE(one, other)} …?`);
      await tell(`U: full body\n[AgeIntent age=${days}]\nA: ${back} ${ALIKE(one, other)} …`);
    },
  );

  test.each([
    ['P14D', 'So, two weeks old. What …'],
    ['P20D', 'So, twenty days old. What …'],
    ['P45D', 'So, six weeks old. What …'],
    ['P6W', 'So, six weeks old. What …'],
    ['P40W', 'So, nine months old. What …'],
  ])('says nothing of it where it was not lowered: %s', (age, answer) =>
    tell(`[AgeIntent age=${age}]\nA: ${answer}`),
  );

  test('nor once it is said again, nor where a word is younger still', async () => {
    await tell(`[AgeIntent age=P40D]\n[AgeIntent age=P40D]\nA: So, five weeks old. What …`);
    await tell('[AgeIntent age=P40D, ageWord=under three weeks]\nA: So, a newborn. What …');
  });

  test('of what is nearly so, of both twins, and counted from the due date', async () => {
    await tell(`[AgeIntent nearly=P40D]\nA: So, one week old. ${ALIKE('fourteen', 'forty')} …`);
    await tell(
      `U: my babies are Mia and Leo\n[AgeIntent who=both, age=P40D]\nA: So, both are two weeks old. ${ALIKE('fourteen', 'forty')} …`,
    );
    await tell(
      `[BornEarlyIntent early=P1W, age=P40D]\nA: …So, one week old, counted from the due date. ${ALIKE('fourteen', 'forty')} …`,
    );
  });

  test('keeps no alarm waiting', () =>
    tell(
      "U: she hasn't pooped in three days\nA: …How old is baby, …?\n[AgeIntent age=P90D]\nA: …please call your doctor…\nnot: sound alike",
    ));
});

describe('the age in weeks, told instead', () => {
  const SIX = 'So, six weeks old. …';
  const told = ['[AgeIntent age=P40D]', '[BareDurationIntent duration=P40D]'];
  const weeks = ['[AgeIntent age=P6W]', '[BareDurationIntent duration=P6W]'];
  const both = told.flatMap((days) => weeks.map((age) => [days, age] as const));

  test.each(both)('is taken at once, wherever the younger was: %s %s', async (days, age) => {
    await tell(`${days}\nA: ${FORTY}\n${age}\nA: ${SIX}`);
    await tell(`U: full body\n${days}\nA: ${FORTY}\n${age}\nA: ${SIX}`);
    await tell(`U: help with teething\n${days}\nA: ${FORTY}\n${age}\nA: ${SIX}`);
    await tell(`U: can I massage her now\n${days}\nA: ${FORTY}\n${age}\nA: ${SIX}`);
    await tell(`[FedIntent lessThan=half an hour]\n${days}\nA: ${FORTY}\n${age}\nA: ${SIX}`);
    await tell(
      `U: she's five weeks old\nU: tummy circles\nA: Is the cord stump …?\n${days}\nA: ${FORTY}\n${age}\nA: ${SIX}`,
    );
    await story(`U: tummy circles\n${days}\nA: ${FORTY}\n${age}\nA: ${SIX}`, FOUR_MONTHS);
  });

  test.each(both)('is confirmed once in the middle of a massage: %s %s', async (days, age) => {
    for (const wait of ['', 'U: wait\n']) {
      await tell(`
        U: rub her feet
        (20 seconds)
        ${wait}${days}
        A: ${FORTY}
        ${age}
        A: Did you say six weeks old?
        U: yes
        A: ${SIX}
      `);
    }
  });

  test('also where the younger was to be confirmed', () =>
    tell(`
      U: she's ten days old
      U: rub her feet
      (20 seconds)
      [AgeIntent age=P40D]
      A: ${ALIKE('fourteen', 'forty')} Did you say two weeks old?
      [AgeIntent age=P6W]
      A: Did you say six weeks old?
      U: yes
      A: ${SIX}
    `));
});
