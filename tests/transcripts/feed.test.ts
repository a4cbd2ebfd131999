import { FOUR_MONTHS, story } from './story';

const ASKED = 'Has baby had any milk or food in the last half hour?';

/** Answers to the question, and what becomes of the tummy circles. */
const ANSWERS: Readonly<Record<string, string>> = {
  no: "If baby is calm and awake, let's begin. Lay baby face up …",
  'not for hours': "If baby is calm and awake, let's begin. …",
  yes: 'Okay, a feed that ended now. The tummy needs thirty more minutes after that feed. How about a foot rub now?',
  'she just ate':
    'Okay, a feed that ended now. The tummy needs thirty more minutes after that feed. How about a foot rub now?',
  'not sure': "To be safe, let's leave the tummy out for now. How about a foot rub now?",
  '…': "To be safe, let's leave the tummy out for now. How about a foot rub now?",
  'twenty minutes ago':
    'Okay, a feed that ended twenty minutes ago. The tummy needs ten more minutes after that feed. How about a foot rub now?',
  twelve:
    'Okay, a feed that ended twelve minutes ago. The tummy needs eighteen more minutes after that feed. How about a foot rub now?',
  'half an hour ago':
    "Okay, a feed that ended thirty minutes ago. If baby is calm and awake, let's begin. …",
  "it's been an hour":
    "Okay, a feed that ended sixty minutes ago. If baby is calm and awake, let's begin. …",
  'two hours ago': "Okay, a feed a while ago. If baby is calm and awake, let's begin. …",
  'thirty minutes ago':
    'Okay, a feed that ended thirty minutes ago. To be sure I heard right, did that feed end less than half an hour ago?',
  'forty minutes ago': 'Okay, a feed that ended forty minutes ago. To be sure I heard right, …?',
  'a while ago': 'About how many minutes ago did that feed end?',
};

describe('the feed question', () => {
  test.each(Object.entries(ANSWERS))('"%s": %s', (words, answer) =>
    story(`U: tummy circles\nA: ${ASKED}\nU: ${words}\nA: ${answer}`, FOUR_MONTHS),
  );

  test('unanswered, the safe answer is what one hears, and nothing is kept', () =>
    story(
      `
      U: tummy circles
      (silence)
      A: If you're not sure, I'll leave the tummy out. Say no if it's been longer than half an hour.
      closed
      U: tummy circles
      A: ${ASKED}
      `,
      FOUR_MONTHS,
    ));

  test.each([
    ['no', "It's been thirty minutes since that feed, so the tummy's fine. …"],
    ['yes', 'The tummy needs seventeen more minutes after that feed. How about a foot rub now?'],
    ['not sure', 'The tummy needs seventeen more minutes after that feed. …?'],
  ])('thirteen or thirty, answered "%s"', (words, answer) =>
    story(`U: tummy circles\nU: thirty minutes ago\nU: ${words}\nA: ${answer}`, FOUR_MONTHS),
  );

  test('is not asked for anything but the tummy', async () => {
    await story('U: rub her feet\nplace: foot_rub 1', FOUR_MONTHS);
    await story('U: she just ate\nU: rub her feet\nplace: foot_rub 1', FOUR_MONTHS);
  });

  test('"a while ago" twice leaves the tummy out', () =>
    story(
      `U: tummy circles\nU: a while ago\nU: a while ago\nA: To be safe, let's leave the tummy out for now. …?`,
      FOUR_MONTHS,
    ));
});

describe('a feed that was told', () => {
  test('makes a routine shorter, with what comes instead', () =>
    story(
      `
      U: she just ate
      A: Okay, a feed that ended now. …?
      U: start the gas routine
      A: The tummy needs thirty more minutes after that feed, so here's a massage without it. …
      not: paddle wheel
      place: in gas_relief
      `,
      FOUR_MONTHS,
    ));

  test('is counted on to the minute, and permits at thirty', () =>
    story(
      `
      U: he finished twenty minutes ago
      U: stop
      (9 minutes)
      U: tummy circles
      A: The tummy needs one more minute after that feed. How about a foot rub now?
      U: stop
      (2 minutes)
      U: tummy circles
      A: It's been thirty-one minutes since that feed, so the tummy's fine. …
      `,
      FOUR_MONTHS,
    ));

  test('long ago, it is asked about again', () =>
    story(`U: she just ate\nU: stop\n(95 minutes)\nU: tummy circles\nA: ${ASKED}`, FOUR_MONTHS));

  test('in the middle of tummy strokes ends them, and offers something else', () =>
    story(
      `
      U: tummy circles
      U: no
      (30 seconds)
      U: she just ate
      A: Okay, a feed that ended now. The tummy needs thirty more minutes after that feed. How about a foot rub now?
      open
      `,
      FOUR_MONTHS,
    ));

  test('in the middle of a routine leaves the tummy out of it', () =>
    story(
      `
      U: full body
      U: no
      U: she just ate
      A: Okay, a feed that ended now. The tummy needs thirty more minutes after that feed. …
      place: in full_body, guiding
      U: skip the feet
      A: Okay, we'll leave that out. …
      not: clockwise
      U: skip the chest
      not: clockwise
      `,
      FOUR_MONTHS,
    ));

  test('a "no" holds for half an hour only', () =>
    story(
      `
      U: tummy circles
      U: no
      U: wait
      (3 minutes)
      U: next
      place: belly_clockwise 5, guiding
      (silence)
      (40 minutes)
      U: tummy circles
      A: ${ASKED}
      `,
      FOUR_MONTHS,
    ));
});

describe('a feed going on', () => {
  test('offers feed-time strokes, and nothing else until it ends', () =>
    story(
      `
      U: I'm nursing her
      A: During a feed, keep to light strokes on arms and legs. Stop if baby coughs or pulls off. Shall we start?
      U: no
      U: rub her feet
      A: During a feed, keep to light strokes on arms and legs. … Shall we start?
      U: she finished
      A: Okay, a feed that ended now. …?
      not: feed-time
      U: rub her feet
      place: foot_rub 1
      `,
      FOUR_MONTHS,
    ));

  test('elsewhere, the tummy asks when it ended', () =>
    story(
      `
      U: start feed time
      place: in feed_time
      U: stop
      (10 minutes)
      (kitchen, a speaker)
      U: tummy circles
      A: About how many minutes ago did that feed end?
      U: five minutes ago
      A: Okay, a feed that ended five minutes ago. The tummy needs twenty-five more minutes after that feed. …?
      `,
      FOUR_MONTHS,
    ));
});

describe('constipation', () => {
  test('under eight weeks goes to a professional, with a foot rub now', () =>
    story(
      `
      U: she's constipated
      A: At this age, please call your doctor, midwife or nurse line about it today. Hold off on tummy strokes until they've advised you. How about a foot rub now?
      U: yes
      place: foot_rub 1
      `,
      { family: { days: 55, navel: 'healed' } },
    ));

  test('from eight weeks on it is tummy circles', () =>
    story(`U: she's constipated\nA: ${ASKED}`, { family: { days: 56, navel: 'healed' } }));
});
