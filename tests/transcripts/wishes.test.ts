import { FOUR_MONTHS, endOf, story, TWO_WEEKS } from './story';

describe('ambiguous words get one short question', () => {
  test('the tummy', () =>
    story(
      `
      U: massage her tummy
      A: Would you like tummy circles, the gas routine, or tummy time?
      open
      U: the last one
      place: in tummy_time
      `,
      FOUR_MONTHS,
    ));

  test('the tummy, answered by name, by number and by something else', async () => {
    await story('U: massage her tummy\nU: tummy circles\nA: Has baby had any milk …?', FOUR_MONTHS);
    await story('U: massage her tummy\nU: three\nplace: in tummy_time', FOUR_MONTHS);
    await story('U: massage her tummy\nU: rub her feet\nplace: foot_rub 1', FOUR_MONTHS);
  });

  test('a yes to a choice takes the first', () =>
    story(
      `
      U: massage her tummy
      U: yes
      A: Has baby had any milk or food in the last half hour?
      `,
      FOUR_MONTHS,
    ));

  test('the head', () =>
    story(
      `
      U: rub his head
      A: Would you like the face strokes, or circles along the jaw?
      U: the second one
      place: jaw_circles 1
      `,
      FOUR_MONTHS,
    ));

  test('asked again it is said shorter, and then with how to answer', async () => {
    await story(
      `
      U: massage her tummy
      U: …
      A: Sorry, I missed that. Which one, circles, gas, or tummy time?
      U: …
      A: You can say the first one, or the second, or something else. So, tummy circles, the gas routine, or tummy time?
      U: …
      A: Let's try another way. … What would you like help with?
      `,
      FOUR_MONTHS,
    );
    await story(
      `
      U: colic
      U: what can you do
      A: … Calm, or crying?
      U: next
      A: You can say calm, or crying. So, is baby calm right now, or crying?
      U: take your time
      A: … Is baby calm, or crying right now?
      `,
      FOUR_MONTHS,
    );
    await story(
      `
      U: she has hiccups
      A: … Would you like the two-minute calm, or a hand massage?
      U: what can you do
      A: … Which one, the two-minute calm, or a hand massage?
      U: carry on
      A: You can say the first one, or the second, or something else. So, the two-minute calm, or a hand massage?
      U: the second one
      place: hand_massage 1
      `,
      FOUR_MONTHS,
    );
  });

  test('the open question is not asked twice in the same words', () =>
    story(
      `
      U: open gentle hands
      A: … What would you like help with?
      U: yes
      A: What would you like?
      U: yes
      A: You can say, for example: help with teething, or: start bedtime. What can we do for baby now?
      U: yes
      A: What would you like help with?
      U: which oil should I use
      A: … What would you like?
      U: …
      A: Sorry, I missed that. What can we do for baby now?
      U: rub her feet
      U: that's enough
      closed
      U: open gentle hands
      A: … What would you like help with?
      `,
      FOUR_MONTHS,
    ));

  test('"the other one" of two is the second, with one baby and with two', async () => {
    await story(
      `
      U: rub his head
      U: the other one
      place: jaw_circles 1
      `,
      FOUR_MONTHS,
    );
    await story(
      `
      U: I have twins
      U: the first baby
      U: rub his head
      A: Would you like the face strokes, or circles along the jaw?
      U: the other one
      not: Who is it for
      place: jaw_circles 1
      `,
      FOUR_MONTHS,
    );
  });

  test('"the other one" of three, or without a choice, is asked about or somebody else', async () => {
    await story(
      `
      U: massage her tummy
      U: the other one
      A: Which one, circles, gas, or tummy time?
      not: twins
      `,
      FOUR_MONTHS,
    );
    await story('U: the other one\nA: I only know of one baby so far. …?', FOUR_MONTHS);
  });

  test('"the other one" in the middle of a massage with one baby is the other side', async () => {
    await story(
      `
      U: rub her feet
      (20 seconds)
      U: the other one
      place: foot_rub 8, guiding
      `,
      FOUR_MONTHS,
    );
    await story(
      `
      U: I have twins
      U: rub their feet
      (20 seconds)
      U: the other one
      place: foot_rub 8, guiding
      `,
      TWO_WEEKS,
    );
    await story(
      `
      U: rub her face
      (20 seconds)
      U: the other one
      A: I only know of one baby so far. …?
      `,
      FOUR_MONTHS,
    );
  });

  test('colic, with a calm baby and with a crying one', async () => {
    await story(
      `
      U: colic
      A: Is baby calm, or crying right now?
      U: she's calm
      A: Has baby had any milk or food in the last half hour?
      U: no
      place: in gas_relief
      `,
      FOUR_MONTHS,
    );
    await story(
      `
      U: help with colic
      U: he's crying
      A: If baby is crying, hold baby close first. …
      not: calm and awake
      place: in settle_hold
      `,
      FOUR_MONTHS,
    );
  });
});

describe('only what may start now is offered', () => {
  test('colic asks again in its own words, and bare words answer it', async () => {
    await story('U: colic\n(silence)\nA: You can say calm, or crying.\nclosed', FOUR_MONTHS);
    await story('U: colic\nU: calm\nA: Has baby had any milk …?', FOUR_MONTHS);
    await story('U: colic\nU: crying\nplace: in settle_hold', FOUR_MONTHS);
  });

  test('after a feed, no tummy circles', () =>
    story('U: she just ate\nU: massage her tummy\nA: …?\nnot: tummy circles', FOUR_MONTHS));

  test('one left is an offer', () =>
    story(
      `
      U: rub his head
      A: How about a face stroke now?
      not: jaw
      U: yes
      place: face_soothe 1
      `,
      { family: { days: 60, navel: 'healed' } },
    ));

  test.each(['she has hiccups', 'massage her tummy', 'rub his head', 'rub her bottom'])(
    'in the first weeks, what "%s" offers does begin',
    async (words) => {
      const out = await endOf(`U: ${words}\nA: …?`, TWO_WEEKS);
      expect(out.speech).not.toMatch(/tummy circles|tummy time|jaw|back rub/);
    },
  );
});

describe('what is not on offer', () => {
  test('is said back, with what is', () =>
    story(
      `
      U: she has hiccups
      A: I don't have a massage for hiccups. Would you like the two-minute calm, or a hand massage?
      U: the first one
      place: in quick_two_minute
      `,
      FOUR_MONTHS,
    ));

  test('is said back where we do not know it at all', () =>
    story(
      `
      [BodyPartIntent bodyPart=eyelids]
      A: I don't have strokes for eyelids. I can do feet, legs, tummy, chest, arms, hands, face or back. …?
      open
      place: none
      `,
      FOUR_MONTHS,
    ));

  test('declined, it leads back to the question', () =>
    story(
      `
      U: she has hiccups
      U: no thanks
      A: …?
      place: none
      open
      `,
      FOUR_MONTHS,
    ));
});

describe('time', () => {
  test('alone', async () => {
    await story('U: I only have a minute\nplace: in quick_two_minute', FOUR_MONTHS);
    await story('U: I have twenty minutes\nU: no\nplace: in full_body', FOUR_MONTHS);
  });

  test('with a wish, kept through the question', async () => {
    const out = await endOf(
      `
      U: five minutes for gas
      A: Has baby had any milk or food in the last half hour?
      U: no
      place: in gas_relief
      `,
      FOUR_MONTHS,
    );
    expect(out.seconds + out.repromptSeconds).toBeLessThan(6 * 60);
  });

  test('told in the middle shortens what is left', () =>
    story(
      `
      U: start bedtime
      (30 seconds)
      U: I only have three minutes
      A: Okay, we'll keep it short. …
      not: arm slides
      `,
      FOUR_MONTHS,
    ));
});

test('everything on offer is named', () =>
  story(
    `
    U: what can you do
    A: There's gas, teething, a stuffy nose, bedtime, tummy time, a newborn cuddle, a feed, a diaper change and on the go. …?
    open
    `,
    FOUR_MONTHS,
  ));

test('an offer is put in other words where it was passed over, and is dropped before it nags', () =>
  story(
    `
    U: she just ate
    U: tummy circles
    A: … How about a foot rub now?
    U: help
    A: … Would you like a foot rub now?
    U: what can you do
    A: … Shall we try a foot rub?
    U: help
    A: … Is there anything else I can help with?
    U: tummy circles
    A: … How about a foot rub now?
    U: tummy circles
    A: … Would you like a foot rub now?
    `,
    FOUR_MONTHS,
  ));
