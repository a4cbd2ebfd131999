import { FOUR_MONTHS, NO_AGE, SIX_WEEKS, story, TWO_WEEKS } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);
const LEGS = 'U: rub her legs\n(30 seconds)\n';
const OFFER = "We can go on once baby's ready, or you can name something else, or say stop.";
const topic = (words: string) => `[QuestionIntent topic=${words}]`;

describe('a question that tells a fact', () => {
  test.each([
    [
      'my baby just had shots can I massage',
      'Give baby two quiet days after a vaccine, with cuddles instead of massage. …',
    ],
    ['my baby was premature is it okay', "Ask baby's care team first, …"],
    ['is the fever from teething', "Please don't put it down to teeth: …"],
  ])('"%s" holds it, and nothing is carried on', (words, answer) =>
    tell(`
      ${LEGS}
      ${topic(words)}
      A: ${answer} Is there anything else I can help with?
      place: none
      U: rub her feet
      not: circles
    `),
  );

  test.each(['can teething cause a fever', 'what temperature is a fever'])(
    '"%s" tells of none: it is answered, with what to do, and the massage goes on',
    (words) =>
      tell(`
        ${LEGS}
        ${topic(words)}
        A: … 100.4 Fahrenheit or more is a fever, and then no massage. If baby feels hot now, tell me, … call a doctor right now. …?
        place: leg_milking 4, asking
        U: yes
        place: leg_milking 4, guiding
        ${topic(words)}
        U: she has a fever
        place: none
        U: rub her feet
        not: circles
      `),
  );

  test('asked with nothing going on, it keeps nothing back', () =>
    tell(`${topic('do teeth cause a fever')}\nU: rub her feet\nplace: foot_rub 1, guiding`));

  test('of a baby of two weeks, it sends to a doctor all the same', () =>
    story(
      `${topic('can teething cause a fever')}\nA: … under three months, … doctor right now. …`,
      {
        family: { days: 14 },
      },
    ));

  test('a refusal says once what lifts it', () =>
    tell(`
      U: she has a fever
      U: rub her feet
      A: Let's skip massage while baby has a fever. … When the fever's gone, tell me so. …
      U: rub her legs
      not: tell me so
      U: the fever's gone
      U: rub her feet
      place: foot_rub 1, guiding
    `));

  test('crying asked about in a massage holds it; with nothing going on it is only asked', async () => {
    await tell(`
      ${LEGS}
      ${topic('what if my baby cries')}
      A: Stop and comfort baby first. … ${OFFER} …
      place: leg_milking 4, paused
    `);
    await tell(`${topic('what if my baby cries')}\nU: rub her feet\nplace: foot_rub 1`);
  });

  test('the stump keeps off the tummy, said once', () =>
    story(
      `
      ${topic('the cord stump is still on can I massage')}
      U: tummy circles
      A: Let's keep off the tummy until the navel is fully healed. …
      `,
      SIX_WEEKS,
    ));
});

test('usual crying is crying all the same', () =>
  tell(`
    ${LEGS}
    U: she won't stop crying
    U: no
    A: … How about a calm-down hold now?
    U: no
    A: ${OFFER} …
    place: leg_milking 4, paused
    U: rub her feet
    not: circles
    U: she's calm now
    A: Good, a calm baby. Shall we stop this and change to the foot rub?
    U: no
    place: leg_milking 4, guiding
  `));

test.each(['a nut allergy', 'sore skin'])('%s told: any oil waits for the doctor', (sign) =>
  tell(`
    [SignIntent sign=${sign}]
    ${topic('which oil should I use')}
    A: Skip oil, or ask your doctor which one is okay. …
    ${topic('is coconut oil okay')}
    A: Skip oil, or ask your doctor which one is okay. …
  `),
);

test('below thirty-six degrees is cold at any age', () =>
  tell(
    '[TemperatureIntent degrees=35]\nA: No massage now, and hold baby warm against you. …\nclosed',
  ));

test('an alarm that names a young age is believed', () =>
  tell(
    '[EmergencyIntent alarm=hot and two weeks old]\nA: Under three months, a fever or feeling hot needs a doctor right now. …\nclosed',
  ));

test('a sleepy grown-up: nothing of the chest version is gone on with', () =>
  story(
    `
    U: start the newborn routine
    (20 seconds)
    U: I'm so tired
    A: If you might doze off, … How about a foot rub now?
    place: none
    U: no
    U: next
    A: … massage … How about a hand massage now?
    `,
    TWO_WEEKS,
  ));

describe('partial bars', () => {
  test('a harness ends a leg massage, and hello hands keep off the feet', () =>
    tell(`
      ${LEGS}
      U: she's in a hip harness
      A: Leave the harness … How about a hand massage now?
      place: none
      U: hello hands
      not: feet
    `));

  test('a sore leg is sore to the foot', () =>
    tell(`
      U: she had a shot in the leg three days ago
      U: rub her feet
      A: … Would you like a hand massage now?
    `));

  test('after spitting up nothing presses on the tummy', () =>
    tell(`
      ${LEGS}
      U: she's spitting up
      U: stop
      U: she's spitting up
      U: bicycle legs
      A: … Would you like a foot rub now?
    `));
});

describe('while a cue holds a massage', () => {
  test.each(['again', 'skip this one', 'start over', 'go back'])('"%s" waits', (words) =>
    tell(`
      ${LEGS}
      U: she's crying
      U: ${words}
      A: Let's pause and comfort baby first. … ${OFFER} …
      place: leg_milking 4, paused
      U: next
      place: leg_milking 4, guiding
    `),
  );

  test('another massage is not begun', () =>
    tell(`
      ${LEGS}
      U: she's crying
      U: rub her feet
      A: Comfort baby first. … How about a calm-down hold now?
      U: next
      place: leg_milking 4, guiding
    `));

  test('calm with nothing wrong goes on', () =>
    tell(`${LEGS}U: she's calm now\nA: Good, a calm baby. …\nplace: leg_milking 4, guiding`));
});

test('words about baby that nobody knows hold', async () => {
  const unknown =
    "I don't know about that. If baby isn't well, please check with your doctor first.";
  await tell(`${LEGS}[SignIntent sign=flumpy]\nA: ${unknown} ${OFFER} …\nplace: paused`);
  await tell(`U: tummy circles\n[CueIntent cue=flumpy]\nA: ${unknown} Has baby had any milk …?`);
});

describe('why', () => {
  test.each([
    ['[SignIntent sign=a new rash]', 'Nobody knows yet what the rash is, …'],
    ["U: she's in a hip harness", 'The harness keeps the hips …'],
    ["U: she's crying", 'A crying baby needs comfort first. …'],
    ['U: she has diarrhea', 'An upset tummy is best left alone, …'],
    [
      '[SignIntent sign=a nut allergy]',
      "Oil may upset skin that's sore, or a baby with allergies, …",
    ],
  ])('%s', (said, reason) => tell(`${said}\nU: why\nA: ${reason}`));

  test('of a step, with nothing refused', () =>
    tell(`${LEGS}U: why\nA: Slow, gentle strokes give baby time …?`));
});

test('a spitty baby told in tummy strokes has the choice, and then goes gently', () =>
  tell(`
    [FedIntent ago=thirty five minutes]
    U: tummy circles
    U: she spits up a lot
    A: You can, but babies who spit up a lot … Would you like a foot rub, or tummy circles?
    U: the second one
    A: Then very gently on the tummy. …
  `));

test('what still holds is said instead of a promise', () =>
  tell(`
    U: she's in a hip harness
    [SignIntent sign=rash is gone]
    A: Good to hear. The harness keeps the hips as the hip team set them, …
    not: we can start
  `));

describe('choices', () => {
  test('yes takes the first', () =>
    tell('[BodyPartIntent bodyPart=tummy]\nU: yes\nA: Has baby had any milk …?'));
  test('not sure is told how once', () =>
    tell(`
      [BodyPartIntent bodyPart=tummy]
      U: not sure
      U: not sure
      A: You can say the first one, …?
      U: not sure
      A: … What …?
    `));
});

test('no poop in an older baby offers no tummy strokes', () =>
  tell(
    "U: she hasn't pooped in three days\nA: …worth a call to your doctor. … Is there anything else …?",
  ));

test.each([
  ['eczema', "If it's a small patch and baby is well, massage is fine. …"],
  ['diaper rash', "If it's a small patch and baby is well, massage is fine. …"],
  ['earache', "Let's leave massage until baby is well again, …"],
  ['cough', 'Yes, if breathing and feeding are normal. …'],
])('help with %s', (problem, answer) => tell(`[ProblemIntent problem=${problem}]\nA: ${answer}`));

test('the direction is that of the next strokes', () =>
  tell(`
    U: start the bedtime routine
    (2 seconds)
    U: which way do I go
    not: tummy
  `));

test('an age that nobody told is not named', () =>
  story(
    '[TemperatureIntent degrees=39]\nA: No massage now: under three months, …\nclosed',
    NO_AGE,
  ));

describe('what was told of one of two', () => {
  const TWO = 'U: my babies are Mia and Leo\nU: they are both six months old\n';

  test('is not taken back by a word about the other', () =>
    story(
      `
      ${TWO}
      [FedIntent babyName=mia, feedMoment=just now]
      [NotFedIntent babyName=leo]
      not: taken that feed back
      [TechniqueIntent technique=tummy circles, babyName=mia]
      not: Lay baby face up
      `,
      NO_AGE,
    ));

  test('may be put right by name', () =>
    story(
      `
      ${TWO}
      [FedIntent babyName=leo, feedMoment=just now]
      [WhoseFeedIntent babyName=mia, otherName=leo]
      A: Okay, that feed was Mia's. …?
      [TechniqueIntent technique=tummy circles, babyName=mia]
      not: Lay baby face up
      `,
      NO_AGE,
    ));

  test('and a sign of which nobody said whose holds for both', () =>
    story(
      `
      ${TWO}
      U: she has diarrhea
      [TechniqueIntent technique=tummy circles, babyName=leo]
      not: Lay baby face up
      U: no
      [TechniqueIntent technique=tummy circles, babyName=mia]
      not: last half hour
      `,
      NO_AGE,
    ));
});

describe('numbers', () => {
  test('"make that five", of a feed told in minutes, is five minutes', () =>
    tell(`
      [FedIntent ago=ten minutes]
      U: make that five
      A: Okay, that feed ended five minutes ago. …?
    `));

  test('her two month shots, today, are of today', () =>
    tell(`
      [VaccineIntent ago=two months, vaccineMoment=today]
      U: rub her feet
      not: circles
    `));
});
