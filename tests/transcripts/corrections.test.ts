import { FOUR_MONTHS, NO_AGE, SIX_WEEKS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);
const ASKED = 'Has baby had any milk or food in the last half hour?';

describe('a feed told wrong', () => {
  test('is replaced by the right one, earlier or later', async () => {
    await tell(`
      U: he finished twenty minutes ago
      U: actually it was an hour ago
      A: Okay, that feed ended sixty minutes ago. …
      U: tummy circles
      A: It's been sixty minutes since that feed, so tummy strokes are fine. …
    `);
    await tell(`
      U: he finished an hour ago
      U: sorry I meant five minutes ago
      A: Okay, that feed ended five minutes ago. …
      U: tummy circles
      A: The tummy needs twenty-five more minutes after that feed. …
    `);
  });

  test('is taken back, which is no "no": the tummy asks again', () =>
    tell(`
      U: she just ate
      U: take that feed back
      A: Okay, I've taken that feed back. …?
      U: tummy circles
      A: ${ASKED}
    `));

  test('takes back only the last one', () =>
    tell(`
      U: he finished ten minutes ago
      U: stop
      (2 minutes)
      U: she just ate
      U: take that feed back
      A: Okay, I've taken that feed back. …
      U: tummy circles
      A: The tummy needs eighteen more minutes after that feed. …
    `));

  test('with none told in this session it is a feed', () =>
    tell(`
      U: open gentle hands
      U: no it was ten minutes ago
      A: Okay, that feed ended ten minutes ago. …
      U: tummy circles
      A: The tummy needs twenty more minutes after that feed. …
    `));

  test('a "no" within half a minute takes it back, later it does not', async () => {
    await tell(`
      U: she just ate
      (10 seconds)
      U: she hasn't eaten yet
      A: Okay, I've taken that feed back. …
      U: tummy circles
      A: ${ASKED}
    `);
    await tell(`
      U: she just ate
      U: tummy circles
      (40 seconds)
      U: she hasn't eaten yet
      not: taken that feed back
      U: tummy circles
      A: The tummy needs … more minutes after that feed. …
    `);
  });

  test('that it was going on: the feet are free again, the tummy asks', () =>
    tell(`
      U: I'm nursing her
      U: take that feed back
      A: Okay, I've taken that feed back. …
      U: tummy circles
      A: ${ASKED}
      U: rub her feet
      place: foot_rub 1, guiding
    `));
});

describe('why', () => {
  test('the age, the navel and the feed are asked', async () => {
    await story(
      `
      U: help with teething
      U: why
      A: Younger babies need gentler touch, so some massages wait until baby is older. How old is baby, in weeks or months?
      `,
      NO_AGE,
    );
    await story(
      `
      U: tummy circles
      U: why do you ask
      A: The navel needs to be dry and healed before hands go on the tummy. Is the cord stump still on, …?
      `,
      SIX_WEEKS,
    );
    await tell(`
      U: tummy circles
      U: how come
      A: Pressing on a full tummy makes spit-up more likely. Half an hour lets the milk settle. ${ASKED}
    `);
  });

  test('the tummy has to wait', () =>
    tell(`
      U: she just ate
      U: tummy circles
      U: why
      A: Pressing on a full tummy makes spit-up more likely. … Would you like a foot rub now?
    `));

  test('nothing waits: it is a miss', () => tell('U: why\nA: Sorry, I missed that. …?\nopen'));
});

describe('a feed that ends during the strokes for a feed', () => {
  test('leads to the last part of the routine', () =>
    tell(`
      U: start feed time
      (20 seconds)
      U: she's done eating
      A: Okay, that feed ended a moment ago. After the feed, hold baby upright …
      place: upright_burp 1, in feed_time
    `));

  test('and to the last step of the strokes', () =>
    tell(`
      U: feeding stroke
      (20 seconds)
      U: she just ate
      A: Okay, that feed ended a moment ago. Stop when baby's full or sleepy, and finish the feed as usual. …
      place: feeding_stroke 6
    `));
});
