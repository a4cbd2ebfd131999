import { FOUR_MONTHS, story, teller } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

const feedsOf = (household: unknown): readonly unknown[] =>
  (household as { feeds?: readonly unknown[] } | null)?.feeds ?? [];

describe('when the store fails', () => {
  test('a told feed holds in the session, and it is said that it is not kept', () =>
    tell(`
      U: open gentle hands
      (the store is down)
      U: he finished twenty minutes ago
      A: Okay, that feed ended twenty minutes ago. I couldn't save that for later, so please tell me again next time. …?
      U: tummy circles
      A: The tummy needs ten more minutes after that feed. How about a foot rub now?
      U: yes
      A: If baby is calm and awake, let's begin. Hold baby's ankle …
    `));

  test('and comes back, it is kept after all', async () => {
    const told = teller(FOUR_MONTHS);
    await told.tell(`
      U: open gentle hands
      (the store is down)
      U: he finished twenty minutes ago
      (the store is up)
      U: rub her feet
    `);
    const { state } = await told.desk.state();
    expect(feedsOf(state?.household)).toHaveLength(1);
  });

  test.each(['down', 'slow'])('%s, the massage goes on as it was', (how) =>
    tell(`
      U: rub her legs
      (15 seconds)
      (the store is ${how})
      U: again
      A: Again, wrapping the thigh. Wrap your other hand in a soft C around the top of the thigh. …
      not: massage guide
      not: How old
      (20 seconds)
      U: next
      not: massage guide
      U: stop
      closed
    `),
  );

  test('slow or down, an answer leaves in time', async () => {
    const told = teller(FOUR_MONTHS);
    await told.tell('(the store is slow)\nU: rub her legs\nA: …');
    const before = told.end;
    await told.tell('(the store is up)\nU: stop');
    const after = told.end;
    expect(Date.parse(after.now) - Date.parse(before.now)).toBeLessThan(
      (before.seconds + 3) * 1000,
    );
  });
});

describe('a request that comes twice', () => {
  test('sets nothing twice, and is answered the same', () =>
    tell(`
      U: he finished twenty minutes ago
      A: Okay, that feed ended twenty minutes ago. …?
      (the last request again)
      A: Okay, that feed ended twenty minutes ago. …?
      U: tummy circles
      A: The tummy needs ten more minutes after that feed. …?
    `));

  test('one feed is one feed', async () => {
    const told = teller(FOUR_MONTHS);
    await told.tell('U: she just ate\n(the last request again)\n(the last request again)');
    const { state } = await told.desk.state();
    expect(feedsOf(state?.household)).toHaveLength(1);
  });

  test('goes on once only', () =>
    tell(`
      U: rub her feet
      (20 seconds)
      U: next
      A: Next, the strokes across the sole. Slide your thumb straight …
      (the last request again)
      A: Next, the strokes across the sole. Slide your thumb straight …
      place: foot_rub 3
      U: stop
      U: open gentle hands
      (the last request again)
      A: We were in the foot rub, at …
    `));
});
