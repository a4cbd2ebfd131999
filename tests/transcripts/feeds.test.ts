import { FOUR_MONTHS, story } from './story';

const ASKED = 'Has baby had any milk or food in the last half hour?';

describe('a feed that was told', () => {
  test('makes a routine shorter, with what comes instead', () =>
    story(
      `
      U: she just ate
      A: Okay, that feed ended a moment ago. …?
      U: start the gas routine
      A: The tummy needs thirty more minutes after that feed, so here's a massage without it. …
      not: paddle wheel
      place: in gas_relief
      `,
      FOUR_MONTHS,
    ));

  test('with no word of when, counts from when that is said', async () => {
    await story(
      `
      U: tummy circles
      A: ${ASKED}
      U: yes
      A: Okay, that feed ended a moment ago. The tummy needs thirty more minutes after that feed. How about a foot rub now?
      [FedIntent ago=ten minutes]
      A: Okay, that feed ended ten minutes ago. …
      `,
      FOUR_MONTHS,
    );
    await story(
      `
      U: tummy circles
      U: yes
      [BareDurationIntent duration=twenty minutes]
      A: Okay, that feed ended twenty minutes ago. …
      U: stop
      U: tummy circles
      A: The tummy needs ten more minutes after that feed. …
      `,
      FOUR_MONTHS,
    );
    await story(
      `
      U: she ate
      [FedIntent ago=forty minutes]
      A: Okay, that feed ended forty minutes ago. …
      `,
      FOUR_MONTHS,
    );
    await story(
      `
      U: she ate
      [FedAtIntent time=twenty to ten]
      A: Okay, that feed ended at … That's …
      not: later feed
      `,
      FOUR_MONTHS,
    );
  });

  test('with no word of when, counts as just now once a minute has passed', () =>
    story(
      `
      U: she ate
      (90 seconds)
      [FedIntent ago=forty minutes]
      A: Okay, but you told me of a later feed, and that one counts. …
      `,
      FOUR_MONTHS,
    ));

  test('behind which a long time is named is not put right by a mere length', () =>
    story(
      `
      U: tummy circles
      U: yes
      [BareDurationIntent duration=forty minutes]
      U: stop
      U: tummy circles
      A: The tummy needs … more minutes after that feed. …
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
      A: It's been thirty-one minutes since that feed, so tummy strokes are fine. …
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
      A: Okay, that feed ended a moment ago. The tummy needs thirty more minutes after that feed. How about a foot rub now?
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
      A: Okay, that feed ended a moment ago. The tummy needs thirty more minutes after that feed. …
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
      A: Okay, that feed ended a moment ago. …?
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
      A: Okay, that feed ended five minutes ago. The tummy needs twenty-five more minutes after that feed. …?
      `,
      FOUR_MONTHS,
    ));
});

describe('constipation', () => {
  test('under eight weeks goes to a professional, and nothing is offered', () =>
    story(
      `
      U: she's constipated
      A: At this age, please call your doctor, midwife or nurse line about it today. Hold off on tummy strokes until they've advised you.
      closed
      `,
      { family: { days: 55, navel: 'healed' } },
    ));

  test('from eight weeks on it is tummy circles', () =>
    story(`U: she's constipated\nA: ${ASKED}`, { family: { days: 56, navel: 'healed' } }));
});
