import { FOUR_MONTHS, story } from './story';

/** New York is five hours behind until March. */
const MORNING = '2026-11-22T15:00:00Z';
const EIGHT = '2026-11-22T13:00:00Z';
const TWO = '2026-11-22T19:00:00Z';
const THREE = '2026-11-22T20:00:00Z';
const NIGHT = '2026-11-23T05:10:00Z';

const at = (now: string, text: string) => story(text, { ...FOUR_MONTHS, now });

const ASKED = 'About how many minutes ago did that feed end?';
const FINE = 'so tummy strokes are fine. …';

describe('a feed by the clock', () => {
  test.each([
    [MORNING, 'U: she ate at nine forty', 'Okay, that feed ended at nine forty. …', 'twenty'],
    [
      MORNING,
      'U: she ate at nine forty in the morning',
      'Okay, that feed ended at nine forty. …',
      'twenty',
    ],
    [
      MORNING,
      'U: she ate at quarter to ten',
      'Okay, that feed ended at nine forty-five. …',
      'fifteen',
    ],
    [THREE, 'U: fed at two fifty', 'Okay, that feed ended at two fifty. …', 'ten'],
    [
      THREE,
      '[FedAtIntent time=2:50, half=in the afternoon]',
      'Okay, that feed ended at two fifty. …',
      'ten',
    ],
    // Across midnight.
    [NIGHT, 'U: she ate at eleven fifty', 'Okay, that feed ended at eleven fifty. …', 'twenty'],
    [NIGHT, 'U: fed at twelve oh five', 'Okay, that feed ended at twelve oh five. …', 'five'],
    // The hour that comes twice: the later of the two.
    [
      '2026-11-01T06:10:00Z',
      '[FedAtIntent time=1:50]',
      'Okay, that feed ended at one fifty. …',
      'twenty',
    ],
    [
      '2026-11-01T06:30:00Z',
      '[FedAtIntent time=1:10]',
      'Okay, that feed ended at one ten. …',
      'twenty',
    ],
    [
      '2026-11-01T07:05:00Z',
      '[FedAtIntent time=1:50]',
      'Okay, that feed ended at one fifty. …',
      'fifteen',
    ],
    // Behind the hour that is skipped: ten to two was half an hour ago at twenty past three.
    [
      '2027-03-14T07:20:00Z',
      '[FedAtIntent time=1:50]',
      'Okay, that feed ended at one fifty. …',
      'thirty',
    ],
    [
      '2027-03-14T07:10:00Z',
      '[FedAtIntent time=1:50]',
      'Okay, that feed ended at one fifty. …',
      'twenty',
    ],
  ])('at %s, %s', (now, words, back, minutes) =>
    at(now, `${words}\nA: ${back}\nA: … That's ${minutes} minutes ago. …?`),
  );

  test('the tummy waits from then', () =>
    at(
      THREE,
      `
      U: fed at two fifty
      U: tummy circles
      A: The tummy needs twenty more minutes after that feed. How about a foot rub now?
      `,
    ));

  test.each([
    // At its word, in the half of the day that it names.
    [THREE, 'three in the morning', 'Okay, a feed a while ago. …?'],
    [TWO, 'three in the morning', 'Okay, a feed a while ago. …?'],
    [TWO, 'three this morning', 'Okay, a feed a while ago. …?'],
    [NIGHT, 'three p m', 'Okay, a feed a while ago. …?'],
    // Without a half it may be either, and the later is safe; it is said back.
    [THREE, 'three', "Okay, that feed ended at three o'clock, a moment ago. …?"],
    // In Britain that is half past two.
    [THREE, 'half two', "Okay, that feed ended at two thirty. That's thirty minutes ago. …?"],
    // Still to come, whatever half was said.
    [TWO, 'three in the afternoon', ASKED],
    [TWO, 'three', ASKED],
  ])('at %s, fed at %s', (now, words, answer) => at(now, `U: she ate at ${words}\nA: ${answer}`));

  test('the other half of the day, put right', () =>
    at(
      THREE,
      `
      U: she ate at three
      U: no it was at three in the morning
      A: Okay, a feed a while ago. …?
      U: what time can I do her tummy
      A: Has baby had any milk or food in the last half hour?
      `,
    ));

  test('half an hour ago is long enough, and twelve hours are another feed', async () => {
    await at(
      THREE,
      `U: fed at two thirty\nU: tummy circles\nA: It's been thirty minutes since that feed, ${FINE}`,
    );
    await at(
      MORNING,
      `U: fed at two thirty\nA: Okay, a feed a while ago. …?\nU: tummy circles\nA: Has baby had any milk or food in the last half hour?`,
    );
  });

  test('before the clocks go forward and after: the minutes that passed count', () =>
    at(
      '2027-03-14T07:19:00Z',
      `
      [FedAtIntent time=1:50]
      U: tummy circles
      A: The tummy needs one more minute after that feed. …
      `,
    ));

  test('in answer to the question about a feed', () =>
    at(
      MORNING,
      `
      U: tummy circles
      U: at nine forty
      A: Okay, that feed ended at nine forty. That's twenty minutes ago. The tummy needs ten more minutes after that feed. How about a foot rub now?
      `,
    ));

  test('from a device in another zone, by its own clock', () =>
    at(
      THREE,
      `
      (travel, a speaker in Europe/London)
      U: fed at seven forty
      A: Okay, that feed ended at seven forty. That's twenty minutes ago. …?
      U: what time can I do her tummy
      A: Tummy strokes are fine from eight ten. …?
      (kitchen, a speaker in America/Chicago)
      U: what time can I do her tummy
      A: Tummy strokes are fine from two ten. …?
      U: tummy circles
      A: The tummy needs ten more minutes after that feed. …?
      `,
    ));
});

describe('a feed by the clock where nobody knows the zone', () => {
  const down = (text: string) => at(THREE, `(the time zone is down)\n${text}`);

  test('asks for minutes', () =>
    down(`
      U: fed at two fifty
      A: ${ASKED}
      U: ten minutes ago
      A: Okay, that feed ended ten minutes ago. …?
      U: when can I rub her tummy
      A: The tummy needs twenty more minutes after that feed. …?
    `));

  test('asks before a tummy massage', () =>
    down(`
      U: tummy circles
      U: fed at two fifty
      A: ${ASKED}
      U: I don't know
      A: To be safe, let's leave the tummy out for now. How about a foot rub now?
      not: minutes
    `));

  test('asks in the middle of a massage with the tummy to come', () =>
    down(`
      U: full body massage
      U: no
      (20 seconds)
      U: fed at two fifty
      A: ${ASKED}
      U: ten minutes ago
      A: Okay, that feed ended ten minutes ago. The tummy needs twenty more minutes after that feed. …
      place: in full_body, guiding
    `));

  test('and is not lost in the middle of one without', () =>
    down(`
      U: rub her legs
      (15 seconds)
      U: fed at two fifty
      A: Okay, a feed a while ago. …
      place: leg_milking 2, guiding
      U: stop
      U: tummy circles
      A: To be safe, let's leave the tummy out for now. How about a foot rub now?
      not: minutes
    `));

  test('a feed that is put right by the clock is not lost either', () =>
    down(`
      [FedIntent ago=ten minutes]
      [CorrectFeedIntent time=2:00]
      A: ${ASKED}
      (silence)
      U: tummy circles
      A: To be safe, let's leave the tummy out for now. How about a foot rub now?
    `));

  test('what time it will be is said in minutes', () =>
    down(`
      [FedIntent ago=ten minutes]
      U: what time can I do her tummy
      A: The tummy needs twenty more minutes after that feed. …?
    `));
});

describe('a part of the day', () => {
  test('that is over is long enough ago', () =>
    at(
      THREE,
      `
      U: she ate this morning
      A: Okay, a feed a while ago. …?
      U: tummy circles
      A: Has baby had any milk or food in the last half hour?
      U: this morning
      place: belly_clockwise 1, guiding
      `,
    ));

  test('a part of the day that has just passed permits nothing either', () =>
    at(
      '2026-11-22T17:45:00Z',
      `
      U: she ate this morning
      A: Okay, a feed a while ago. …?
      U: tummy circles
      A: Has baby had any milk or food in the last half hour?
      U: this morning
      place: belly_clockwise 1, guiding
      `,
    ));

  test('that still lasts is asked about once', async () => {
    await at(
      EIGHT,
      `
      U: she ate this morning
      A: ${ASKED}
      U: twenty minutes ago
      A: Okay, that feed ended twenty minutes ago. Yes, if baby is awake, calm and well, for everything but the tummy. The tummy needs ten more minutes after that feed. Shall we start?
      `,
    );
    await at(
      EIGHT,
      `
      U: tummy circles
      U: she ate this morning
      A: ${ASKED}
      U: she ate this morning
      A: To be safe, let's leave the tummy out for now. How about a foot rub now?
      `,
    );
  });

  test('nobody knows: the latest it can have been, and no minutes are named', () =>
    at(
      EIGHT,
      `
      U: she ate this morning
      U: I don't know
      A: Yes, if baby is awake, calm and well, for everything but the tummy. To be safe, let's leave the tummy out for now. Shall we start?
      U: no
      U: tummy circles
      not: circles
      `,
    ));

  test('around noon, at ten past and at three', async () => {
    await at('2026-11-22T17:10:00Z', `U: she ate around noon\nA: ${ASKED}`);
    await at(THREE, `U: she ate around noon\nA: Okay, a feed a while ago. …?`);
  });
});

describe('when and how long', () => {
  test('whole minutes, rounded up', () =>
    at(
      MORNING,
      `
      U: she just ate
      (20 seconds)
      U: how long until I can do her tummy
      A: The tummy needs thirty more minutes after that feed. …?
      (1 minute)
      U: when can I rub her tummy
      A: The tummy needs twenty-nine more minutes after that feed. …?
      U: how many more minutes
      A: The tummy needs …-… more minutes after that feed. …?
      `,
    ));

  test('as a time of day where that was asked, on the minute that is not too early', () =>
    at(
      '2026-11-22T15:00:20Z',
      `
      U: she just ate
      U: what time can I do her tummy
      A: Tummy strokes are fine from ten thirty-one. …?
      `,
    ));

  test('with nothing to wait for, during a feed, and with nothing known', async () => {
    await at(
      MORNING,
      `
      [FedIntent ago=forty five minutes]
      U: when can I rub her tummy
      A: Tummy strokes are fine now, if baby is awake, calm and well. …?
      `,
    );
    await at(
      MORNING,
      `
      U: nursing her now
      U: when can I rub her tummy
      A: The tummy waits thirty minutes after this feed ends. …?
      `,
    );
    await at(
      MORNING,
      `U: when can I rub her tummy\nA: Has baby had any milk or food in the last half hour?`,
    );
  });

  test('in the middle of a massage, one question at a time', () =>
    at(
      MORNING,
      `
      U: rub her legs
      (15 seconds)
      U: when can I rub her tummy
      A: If baby is awake, calm and well, we can carry on. For the tummy, tell me when baby last had milk. …?
      place: leg_milking 2, asking
      `,
    ));
});

describe('how feeds are told', () => {
  test.each([
    ['U: she just finished', 'ended a moment ago'],
    ['U: he ate twenty minutes ago', 'ended twenty minutes ago'],
    ['U: an hour and a half ago', 'ended ninety minutes ago'],
    ['U: she nursed for twenty minutes and got done ten minutes ago', 'ended ten minutes ago'],
    ['[FedForIntent feedLength=twenty minutes]', 'ended a moment ago'],
    ['U: she had a top up', 'ended a moment ago'],
    ['U: she had a little more milk five minutes ago', 'ended five minutes ago'],
  ])('%s', (words, back) => at(MORNING, `${words}\nA: Okay, that feed ${back}. …?`));

  test('a start is no end', () =>
    at(
      MORNING,
      `
      U: she started nursing ten minutes ago
      A: During a feed, keep to light strokes on arms and legs. …
      U: tummy circles
      A: During a feed, keep to light strokes on arms and legs. …
      U: she just finished
      U: when can I rub her tummy
      A: The tummy needs thirty more minutes after that feed. …?
      `,
    ));

  test('a top-up starts the clock again', () =>
    at(
      MORNING,
      `
      [FedIntent ago=an hour]
      U: she had a top up
      U: tummy circles
      A: The tummy needs thirty more minutes after that feed. …
      `,
    ));

  test('put right: minutes, and by the clock', async () => {
    await at(
      MORNING,
      `
      U: he ate twenty minutes ago
      U: no, I said fifteen
      A: Okay, that feed ended fifteen minutes ago. …?
      `,
    );
    await at(
      MORNING,
      `
      [FedIntent ago=fifty minutes]
      U: no, I said fifteen
      U: tummy circles
      A: The tummy needs fifteen more minutes after that feed. …
      `,
    );
    await at(
      THREE,
      `
      U: fed at two fifty
      [CorrectFeedIntent time=2:00]
      A: Okay, that feed ended at two o'clock. That's sixty minutes ago. …?
      U: tummy circles
      A: It's been sixty minutes since that feed, ${FINE}
      `,
    );
  });
});
