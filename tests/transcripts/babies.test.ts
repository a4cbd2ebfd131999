import { FOUR_MONTHS, NO_AGE, story, teller, TWO_WEEKS } from './story';

const TWO = `
  U: my babies are Mia and Leo
  A: Okay, Mia and Leo. Tell me which baby each feed was for, and I'll keep them apart. …?
`;
const GROWN = `${TWO}\nU: they're both six months old\nA: So, both are six months old. …?\n`;

const tell = (text: string) => story(text, NO_AGE);
const WHO = 'Who is it for, Mia or Leo?';
const FED = (name: string) => `Has ${name} had any milk or food in the last half hour?`;

test('with one baby nobody is ever asked which', () =>
  story(
    `
    U: her name is Mia
    A: Okay, Mia. …?
    [FedIntent babyName=mia, ago=ten minutes]
    A: Okay, Mia's feed ended ten minutes ago. …?
    U: tummy circles
    A: The tummy needs twenty more minutes after that feed. How about a foot rub now?
    U: rub her feet
    not: Who is it for
    place: foot_rub 1
    `,
    FOUR_MONTHS,
  ));

describe('two babies', () => {
  test('by count, told apart by number', () =>
    story(
      `
      U: I have twins
      A: Okay, two babies. Tell me which baby each feed was for, and I'll keep them apart. …?
      U: tummy circles
      A: Who is it for, the first baby or the second baby?
      U: the first one
      A: Has the first baby had any milk or food in the last half hour?
      `,
      FOUR_MONTHS,
    ));

  test('"whichever" does not choose whose tummy', () =>
    story(
      `
      U: I have twins
      U: tummy circles
      [ChoiceIntent ordinal=whichever]
      A: Who is it for, the first baby or the second baby?
      `,
      FOUR_MONTHS,
    ));

  test('which one is asked only where their answers differ', () =>
    tell(`
      ${GROWN}
      U: rub her feet
      place: foot_rub 1, guiding
      U: stop
      U: tummy circles
      A: ${WHO}
      U: Leo
      A: ${FED('Leo')}
    `));

  test('a "no" counts for one baby', () =>
    tell(`
      ${GROWN}
      U: tummy circles
      U: Mia
      A: ${FED('Mia')}
      U: no
      place: belly_clockwise 1
      (10 seconds)
      U: same for his sister
      A: Okay, Leo now. ${FED('Leo')}
    `));

  test('a feed by name is that baby’s', () =>
    tell(`
      ${GROWN}
      [FedIntent babyName=leo, ago=ten minutes]
      A: Okay, Leo's feed ended ten minutes ago. …?
      U: switch to Leo
      A: Okay, Leo now. …?
      U: tummy circles
      A: The tummy needs twenty more minutes after that feed. …
      U: switch to Mia
      U: tummy circles
      A: ${FED('Mia')}
    `));

  test('what was refused for one is still wished for the other', async () => {
    const refused = `
      ${GROWN}
      [FedIntent babyName=mia, ago=ten minutes]
      U: tummy circles
      A: ${WHO}
      U: Mia
      A: The tummy needs twenty more minutes after that feed. How about a foot rub now?
      U: when can I
      A: The tummy needs twenty more minutes after that feed. Would you like a foot rub now?
    `;
    for (const words of ['Leo', 'the other one', 'switch to Leo']) {
      await tell(`${refused}\nU: ${words}\nA: Okay, Leo now. ${FED('Leo')}`);
    }
    await tell(`${refused}\nU: Mia\nA: Okay, Mia now. Shall we try a foot rub?`);
  });

  test('a choice has all that suits one of them', () =>
    tell(`
      ${GROWN}
      [FedIntent babyName=mia, ago=ten minutes]
      U: rub the tummy
      A: Would you like … circles, …?
      U: the first one
      A: ${WHO}
      U: Leo
      A: ${FED('Leo')}
    `));

  test('"both" in the middle of a massage leaves it to be gone on with', () =>
    tell(`
      ${GROWN}
      U: rub their feet
      (20 seconds)
      U: both
      A: One baby at a time. Shall we …?
      place: foot_rub 2, asking
    `));

  test('which one is answered by its number', async () => {
    for (const words of [
      'the second one',
      'the last one',
      'number two',
      '[NumberIntent number=two]',
    ]) {
      await tell(`
        ${GROWN}
        [FedIntent babyName=mia, ago=ten minutes]
        U: tummy circles
        A: ${WHO}
        ${words.startsWith('[') ? words : `U: ${words}`}
        A: ${FED('Leo')}
      `);
    }
  });

  test('"can I" is answered for the one who was chosen', () =>
    tell(`
      ${GROWN}
      [FedIntent babyName=mia, ago=forty five minutes]
      U: can I rub her tummy yet
      A: ${WHO}
      U: Mia
      A: Yes, it's been long enough, as long as baby is awake, calm and well. Shall we start?
    `));

  test('both', () =>
    tell(`
      ${GROWN}
      U: both just ate
      A: Okay, both feeds ended a moment ago. …?
      U: can I rub her tummy yet
      A: Not yet. The tummy needs thirty more minutes after that feed. How about a foot rub now?
    `));

  test('a feed without a name in the massage of one is said to count for both', () =>
    tell(`
      ${GROWN}
      U: switch to Mia
      U: rub her legs
      (30 seconds)
      U: she just ate
      A: Okay, that feed ended a moment ago. It counts for every baby until you tell me whose it was. …
      U: that was Leo's
      A: Okay, that feed was Leo's. …
    `));

  test('a feed without a name forbids for both', () =>
    tell(`
      ${GROWN}
      U: she just ate
      A: Okay, that feed ended a moment ago. It counts for every baby until you tell me whose it was. …?
      U: stop
      U: switch to Mia
      U: tummy circles
      A: The tummy needs … more minutes after that feed. …
      U: switch to Leo
      U: tummy circles
      A: The tummy needs … more minutes after that feed. …
    `));

  test('and permits for neither', () =>
    tell(`
      ${GROWN}
      [FedIntent ago=forty five minutes]
      U: tummy circles
      A: ${WHO}
      U: Mia
      A: ${FED('Mia')}
    `));

  test('until told whose, right after', async () => {
    const heardAsTwo = [
      '[TwoNamesIntent babyName=leo]',
      '[TwoNamesIntent babyName=?, otherName=leo]',
    ];
    for (const words of ["U: that was Leo's", ...heardAsTwo]) {
      await tell(`
        ${GROWN}
        [FedIntent ago=forty five minutes]
        ${words}
        A: Okay, that feed was Leo's. …?
        U: tummy circles
        A: ${WHO}
        U: Leo
        A: It's been forty-five minutes since that feed, so tummy strokes are fine. …
      `);
    }
  });

  test('a feed without a name that goes on is over for the one of whom its end was told', () =>
    tell(`
      ${GROWN}
      U: I'm still nursing
      A: During a feed, keep to light strokes on arms and legs. …?
      U: stop
      (5 minutes)
      U: switch to Mia
      U: tummy circles
      A: About how many minutes ago did Mia's feed end?
      U: forty five minutes
      A: Okay, that feed ended forty-five minutes ago. …
      U: stop
      U: switch to Leo
      U: tummy circles
      A: About how many minutes ago did Leo's feed end?
    `));

  test('a feed is known in a new session, and on another device', () =>
    tell(`
      ${GROWN}
      [FedIntent babyName=leo, ago=ten minutes]
      U: stop
      (2 minutes)
      (kitchen, a speaker)
      U: tummy circles
      A: ${WHO}
      U: Leo
      A: The tummy needs eighteen more minutes after that feed. …
    `));

  test('in the middle, another baby ends it and the same is offered', () =>
    tell(`
      ${GROWN}
      U: switch to Mia
      U: rub her legs
      (15 seconds)
      U: switch to Leo
      A: Okay, Leo now. How about leg slides now?
      U: yes
      place: leg_milking 1, guiding
    `));

  describe('another baby in hand', () => {
    const CIRCLES = `
      U: tummy circles for Mia
      U: no
      place: belly_clockwise 1, guiding
      (20 seconds)
    `;

    test.each(['carry on', 'continue', 'resume', 'yes'])(
      '"%s" means what was just offered, for the one in hand',
      (words) =>
        tell(`
          ${GROWN}
          ${CIRCLES}
          U: switch to Leo
          A: Okay, Leo now. How about tummy circles now?
          U: ${words}
          A: Has Leo had any milk or food in the last half hour?
        `),
    );

    test('what that one may not have now is not offered, nor gone on with', () =>
      tell(`
        ${GROWN}
        [FedIntent babyName=leo, ago=ten minutes]
        ${CIRCLES}
        U: switch to Leo
        A: Okay, Leo now. The tummy needs … more minutes after that feed. How about a foot rub now?
        U: carry on
        place: foot_rub 1, guiding
        not: This one's for Mia
      `));

    test('an offer of nobody else still leaves what was left to be gone on with', () =>
      tell(`
        ${GROWN}
        U: switch to Mia
        U: rub her legs
        (15 seconds)
        U: stop
        U: switch to Mia
        [FedIntent ago=one minute]
        U: tummy circles
        A: … How about a foot rub now?
        U: carry on
        place: leg_milking 2, guiding
      `));
  });

  test('the same for the other, and with nothing done yet', async () => {
    await tell(`${GROWN}\nU: same for Leo\nA: There's nothing to do again yet. …?`);
    await tell(`
      ${GROWN}
      U: switch to Mia
      U: rub her legs
      U: same for Leo
      A: Okay, Leo now. …
      place: leg_milking 1, guiding
    `);
  });
});

test.each(['', 'U: stop\n', "U: that's enough\n"])(
  'the same for a new name is for the other of two, %j',
  (leaves) =>
    tell(`
    U: I have twins
    U: rub the back
    A: Who is it for, the first baby or the second baby?
    U: the first one
    A: How old is the first baby, in weeks or months?
    U: eight weeks
    A: So, the first baby is eight weeks old. …
    ${leaves}U: same for Leo
    A: Okay, Leo now. How old is Leo, in weeks or months?
  `),
);

test('the same for a name, where nobody had one, is for another baby', () =>
  story(
    `
    U: rub her legs
    [SameForIntent babyName=leo]
    A: Okay, Leo now. Clothes stay on. …
    place: leg_milking 1, guiding
    `,
    FOUR_MONTHS,
  ));

describe('ages', () => {
  test('are kept for each, and tell them apart', () =>
    tell(`
      ${TWO}
      [AgeIntent babyName=mia, age=four months]
      A: So, Mia is four months old. …?
      [AgeIntent babyName=leo, age=two weeks]
      A: So, Leo is two weeks old. …?
      [FedIntent who=the younger one, ago=ten minutes]
      A: Okay, Leo's feed ended ten minutes ago. …?
      [FedIntent who=the older one, ago=twenty minutes]
      A: Okay, Mia's feed ended twenty minutes ago. …?
      U: the older one
      U: when can I rub her tummy
      A: The tummy needs ten more minutes after that feed. …?
    `));

  test('"the older one" makes nobody else older', async () => {
    const on = teller(NO_AGE);
    await on.tell(`
      U: I have twins
      U: the younger one is two weeks old
      A: So, the first baby is two weeks old. …?
      U: the older one is six months old
      A: So, the older one is six months old. …?
      U: full body massage
      A: Who is it for, the younger one or the older one?
    `);
  });

  test('an age without a name never makes a baby older', () =>
    story(
      `
      U: my babies are Mia and Leo
      U: she's four months old
      U: switch to Mia
      U: full body massage
      A: For the first three weeks, let's keep it on your chest, …
      `,
      TWO_WEEKS,
    ));

  test('a navel without a name counts as healed for nobody', () =>
    story(
      `
      U: my babies are Mia and Leo
      U: the navel's healed
      U: switch to Mia
      U: tummy circles
      A: Is Mia's cord stump still on, or the navel still healing?
      `,
      { family: { days: 30 } },
    ));

  test('younger acts at once in the middle, older is confirmed', async () => {
    const legs = 'U: rub her legs\n(15 seconds)\n';
    await story(
      `${legs}U: no, she's three weeks\nA: So, three weeks old. …\nplace: leg_milking 2, guiding`,
      FOUR_MONTHS,
    );
    await story(
      `${legs}U: no, she's two weeks old\nA: So, two weeks old. Over the clothes, …`,
      FOUR_MONTHS,
    );
    await story(`${legs}U: no, she's six months\nA: Did you say six months old?`, FOUR_MONTHS);
  });
});

test('an illness of one is none of the other, and a tired grown-up is tired for both', () =>
  tell(`
    ${GROWN}
    U: switch to Leo
    [SignIntent sign=a new rash]
    A: Let's not massage over a new rash …
    U: switch to Mia
    U: rub her feet
    place: foot_rub 1, guiding
    U: switch to Leo
    A: Okay, Leo now. Let's not massage over a new rash …
  `));

describe('an alarm of one by name', () => {
  const AGES = `
    ${TWO}
    [AgeIntent babyName=mia, age=six months]
    [AgeIntent babyName=leo, age=six weeks]
    [TechniqueIntent technique=foot rub, babyName=mia]
  `;
  const YOUNG = 'Under three months, a fever';

  test('is an alarm', () =>
    tell(`${AGES}\nU: Leo isn't breathing\nA: Stop and call 911 …\nclosed`));

  test('goes by the age of the one who was named', async () => {
    await tell(`${AGES}\nU: Leo has a fever\nA: ${YOUNG} …\nclosed`);
    await tell(`${AGES}\nU: Mia has a fever\nnot: ${YOUNG}`);
  });

  test('and of a name that is new by none, which makes nobody known', () =>
    tell(`
      ${AGES}
      U: Theo has a fever
      A: ${YOUNG} …
      closed
      [TechniqueIntent technique=tummy circles]
      A: ${WHO}
    `));
});

describe('a massage that is gone on with', () => {
  const LEFT = `
    ${GROWN}
    [FedIntent babyName=leo, ago=five minutes]
    [TechniqueIntent technique=tummy circles, babyName=mia]
    A: ${FED('Mia')}
    U: no
    (session ends: USER_INITIATED)
  `;

  test('is still for the same baby, and says so', () =>
    tell(`
      ${LEFT}
      U: open gentle hands
      A: This one's for Mia. We were in the tummy circles, … Shall we …?
      U: yes
      A: Back to the first circles, if baby is calm and awake. ${FED('Mia')}
      U: no
      A: …With flat fingers, draw six slow circles, …
    `));

  test('on another device as well, without an offer', () =>
    tell(`
      ${LEFT}
      (bedroom, a speaker)
      [AMAZON.ResumeIntent]
      A: …${FED('Mia')}
    `));

  test('or started over there: whose it is comes first', () =>
    tell(`
      ${LEFT}
      (bedroom, a speaker)
      U: start over
      A: This one's for Mia. From the top. ${FED('Mia')}
    `));

  test('of nobody in particular: for whom it is now comes before what decides for one', () =>
    tell(`
      ${GROWN}
      [FedIntent who=both, ago=seventy five minutes]
      U: tummy circles
      A: …With flat fingers, draw six slow circles, …
      (session ends: USER_INITIATED)
      (20 minutes)
      [AMAZON.ResumeIntent]
      A: … ${WHO}
      U: no
      A: ${WHO}
      U: Leo
      A: ${FED('Leo')}
      U: no
      A: …With flat fingers, draw six slow circles, …
      place: belly_clockwise 1, guiding
    `));

  test('and a "no" that may be of either baby permits for none', () =>
    tell(`
      U: she's six months old
      [FedIntent ago=seventy five minutes]
      U: tummy circles
      (session ends: USER_INITIATED)
      (20 minutes)
      [AMAZON.ResumeIntent]
      A: …Has baby had any milk or food in the last half hour?
      U: I have twins
      U: no
      A: Who is it for, the first baby or the second baby?
    `));

  test('and is not taken for that of another whose name was spoken', () =>
    tell(`
      ${GROWN}
      [FedIntent babyName=leo, ago=five minutes]
      [TechniqueIntent technique=foot rub, babyName=mia]
      [TechniqueIntent technique=I love you strokes, babyName=leo]
      A: The tummy needs … more minutes after that feed. Shall we …?
      U: yes
      A: This one's for Mia. …
      place: foot_rub 7, first side, guiding
    `));
});

describe('a feed of both that is put right in answer to a question about one', () => {
  const BOTH = `
    ${GROWN}
    U: both ate thirty minutes ago
    U: tummy circles
    A: Who is it for, Mia or Leo?
    U: Mia
    A: … was it less than half an hour ago?
  `;
  const LEO = `
    place: belly_clockwise 1, guiding
    U: stop
    U: tummy circles for Leo
    A: … was it less than half an hour ago?
  `;

  test.each(['U: forty-five minutes ago', '[CorrectFeedIntent ago=forty-five minutes]'])(
    'stays that of the other: %s',
    (said) => tell(`${BOTH}\n${said}\n${LEO}`),
  );

  test('as does that of the other alone', () =>
    tell(`
      ${GROWN}
      [FedIntent babyName=leo, ago=five minutes]
      U: tummy circles for Mia
      A: Has Mia had any milk or food in the last half hour?
      [CorrectFeedIntent ago=forty-five minutes]
      place: belly_clockwise 1, guiding
      U: stop
      U: tummy circles for Leo
      A: The tummy needs …
    `));
});
