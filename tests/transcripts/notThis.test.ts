import { FOUR_MONTHS, NO_AGE, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('what is denied', () => {
  test('starts nothing', async () => {
    for (const said of [
      "she's not gassy",
      "he isn't teething I don't think",
      "I don't want the bedtime routine",
      'anything but the tummy',
    ]) {
      await tell(`
        U: open gentle hands
        U: ${said}
        A: All right, not that. What would you like?
      `);
    }
  });

  test('gives way to what it is instead', async () => {
    await tell(`
      U: open gentle hands
      U: she's not gassy she's constipated
      A: Has baby had any milk or food in the last half hour?
    `);
    await tell(`
      U: help with gas
      U: it's not wind it's teething
      A: If baby is calm and awake, let's begin. …jaw…
    `);
  });

  test('lets a massage for it wait for what was meant, and can be gone on with', () =>
    tell(`
      U: help with teething
      U: it's not her teeth
      A: All right, not that. What did you mean: …, or something else?
      U: go on
      A: …jaw…
    `));

  test('takes back the wish that a question is asked for', () =>
    story(
      `
        U: help with teething
        A: How old is baby, in weeks or months?
        U: she isn't teething
        A: All right, not that. What would you like help with?
      `,
      NO_AGE,
    ));

  test('is not offered any more', async () => {
    await tell(`
      U: she just ate
      U: tummy circles
      A: … foot rub …?
      U: not the foot rub
      A: All right, not that. What would you like help with?
    `);
    await tell(`
      U: open gentle hands
      U: not the foot rub
      U: go on
      A: … How about a hand massage now?
    `);
    await tell(`
      U: rub her tummy
      A: Would you like tummy circles, the gas routine, or tummy time?
      U: it's not wind
      A: All right, not that. Would you like tummy circles, or the tummy-time routine?
    `);
  });

  test('carries another massage on, without it', async () => {
    await tell(`
      U: foot rub
      U: she isn't teething
      A: All right, not that. …
    `);
    await tell(`
      U: full body massage
      U: no
      U: no tummy strokes please
      A: Okay, I'll leave that out. …
    `);
  });
});

test('what is denied is left out of a massage that waits, which waits on', async () => {
  await tell(`
    U: full body massage
    U: no
    U: wait
    U: no tummy strokes
    A: Okay, I'll leave that out. … say next.
    place: leg_milking 4, second side, in full_body, paused
  `);
  await tell(`
    U: full body massage
    U: no
    U: she's crying
    U: no tummy strokes
    A: Okay, I'll leave that out. We can go on once baby's ready, …
    place: leg_milking 4, second side, in full_body, paused
  `);
});

test('what is denied is no answer to what a rule about babies must know', () =>
  tell(`
    U: gas routine
    U: no
    U: stop
    (50 minutes)
    U: resume
    A: … Has baby had any milk or food in the last half hour?
    U: she's not gassy
    A: All right, not that. What did you mean: …, or something else?
    U: go on
    A: … Has baby had any milk or food in the last half hour?
  `));

describe('a baby who was not born early', () => {
  test('has no weeks taken off, and may be massaged', () =>
    tell(`
      U: open gentle hands
      U: she was premature
      A: Please check with baby's care team … How many weeks early was baby born?
      U: she wasn't premature
      A: Okay, I'll keep that in mind. So, four months old. Is there anything else I can help with?
      U: foot rub
      A: …foot…
    `));

  test('has to be named where there are several', () =>
    story(
      `
        U: my babies are Mia and Leo
        U: they're both six months old
        [BornEarlyIntent babyName=Leo, early=eight weeks]
        A: … So, Leo is four months old, counted from the due date. …
        U: she was full term
        A: Okay. Please say that again with a name, or with both, so I know which baby. …
        [SignIntent sign=full term, babyName=Leo]
        A: Okay, I'll keep that in mind. So, Leo is six months old. …
      `,
      NO_AGE,
    ));

  test('is nothing new', () =>
    tell(`
      U: open gentle hands
      U: he was born at full term
      A: Okay, I'll keep that in mind. What would you like?
    `));
});
