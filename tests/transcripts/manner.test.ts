import { createMemoryStore } from '../../lambda/memory/memory';
import { createCheckedDesk, storeOf } from '../support/desk';
import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

/** Seconds of silence in SSML. */
const silence = (ssml: string): number =>
  [...ssml.matchAll(/<break time="([\d.]+)s"\/>/g)].reduce((sum, one) => sum + Number(one[1]), 0);

test('each way of being guided is heard, acknowledged, and goes on from the step', () =>
  tell(`
    U: rub her feet
    (10 seconds)
    U: slower
    A: Okay, slower. Hold baby's ankle softly with one hand. …
    (5 seconds)
    U: faster
    A: Okay, a bit faster. Hold baby's ankle softly with one hand. …
    (5 seconds)
    U: count with me
    A: Okay, I'll count with you. Hold baby's ankle softly with one hand. …
    (5 seconds)
    U: don't count
    A: Okay, no counting. Hold baby's ankle softly with one hand. …
    (5 seconds)
    U: speak softly
    A: Okay, I'll whisper. Hold baby's ankle softly with one hand. …
    (5 seconds)
    U: normal voice
    A: Okay, in my usual voice. Hold baby's ankle softly with one hand. …
    place: foot_rub 1, guiding
  `));

describe('pace', () => {
  test('slower and faster act from the step in progress, by the hands and by the voice', async () => {
    const desk = createCheckedDesk(FOUR_MONTHS);
    await desk.say('rub her face');
    await desk.wait('PT30S');
    const slower = await desk.say('a bit slower');
    expect(slower.speech).toMatch(/^Okay, slower\. Slide outward across the forehead/);
    expect(slower.ssml).toContain('rate="85%"');
    await desk.wait('PT10S');
    const usual = await desk.say('faster');
    expect(usual.speech).toMatch(/^Okay, a bit faster\. Slide outward across the forehead/);
    expect(usual.ssml).toContain('rate="90%"');
    // The same steps to the end, with a quarter more quiet (each break in whole tenths).
    expect(silence(slower.ssml ?? '')).toBeGreaterThan(silence(usual.ssml ?? '') * 1.2);
  });

  test('there is a slowest and a fastest, which is said', () =>
    tell(`
      U: rub her feet
      (8 seconds)
      U: slower
      (4 seconds)
      U: slower
      A: Okay, slower. …
      (4 seconds)
      U: slower
      A: That's as slow as I go. …
      place: foot_rub 1, guiding
    `));

  test('it is remembered', async () => {
    const store = storeOf({ days: 120 });
    const desk = createCheckedDesk({ store });
    await desk.say('rub her face');
    await desk.say('a bit slower');
    await desk.say('stop');
    await desk.wait('P1D');
    const next = await desk.intent('TechniqueIntent', { technique: 'foot rub' });
    expect(next.ssml).toContain('rate="85%"');
  });
});

describe('more time', () => {
  test('is the quiet of the step in progress once more, and nothing of its words', () =>
    tell(`
      U: rub her face
      (32 seconds)
      place: face_soothe 3
      U: more time
      A: … Stroke down both sides of the face to the chin. …
      not: Slide outward
      place: face_soothe 3, guiding
      (12 seconds)
      place: face_soothe 3, guiding
      (8 seconds)
      place: face_soothe 4, guiding
    `));

  test('while waiting it waits on, and elsewhere it takes the time', async () => {
    await tell(
      `U: rub her face\n(4 seconds)\nU: wait\nU: more time\nplace: face_soothe 1, paused\nopen`,
    );
    await tell(`U: open gentle hands\nU: more time\nopen\nplace: none`);
  });
});

describe('counting', () => {
  test('off at first, then each stroke, softly, until it is not wanted', async () => {
    const desk = createCheckedDesk(FOUR_MONTHS);
    const begun = await desk.say('rub her face');
    expect(begun.speech).not.toMatch(/\bone two\b/);
    await desk.wait('PT20S');
    const counted = await desk.say('count with me');
    expect(counted.speech).toMatch(/Four strokes\. one two three four Stroke down/);
    expect(counted.ssml).toMatch(/<prosody volume="soft">one<\/prosody> <break time="3\.\ds"\/>/);
    await desk.wait('PT20S');
    const quiet = await desk.say("don't count");
    expect(quiet.speech).not.toMatch(/\bone two\b/);
  });

  test('is remembered for another massage', async () => {
    const desk = createCheckedDesk(FOUR_MONTHS);
    await desk.say('count with me');
    const next = await desk.say('rub her feet');
    expect(next.speech).toMatch(/one two three four five six/);
  });
});

describe('one step at a time', () => {
  test('waits for a word behind each step, to the finish', () =>
    tell(`
      U: rub her face
      (18 seconds)
      U: one step at a time
      A: Okay, one step at a time. Rest your fingertips in the middle of baby's forehead, below the soft spot. …
      R: To go on later, say: Alexa, open gentle hands.
      place: face_soothe 2, guiding
      U: next
      A: … Slide outward across the forehead to the temples. Four strokes. …
      place: face_soothe 3, guiding
      (10 seconds)
      U: again
      A: Again, the forehead. Slide outward across the forehead to the temples. Four strokes. …
      U: next
      U: yes
      U: next
      A: … Finish with your hands cupped still beside baby's head. …
      closed
    `));

  test('silence waits, and then says the way back; it is never taken for going on', () =>
    tell(`
      U: one step at a time
      A: Okay, one step at a time. …
      U: rub her face
      (silence)
      A: To go on later, say: Alexa, open gentle hands.
      closed
      place: face_soothe 1, guiding
      (2 minutes)
      U: open gentle hands
      A: We were in the face stroke, at drying your hands. …
      U: yes
      A: Back to … Wipe your hands clean and dry. …
    `));

  test.each(['how many steps left', 'slower', 'count with me', 'speak softly'])(
    'what is asked or changed behind a step waits for the word again: "%s"',
    (words) =>
      tell(`
        U: one step at a time
        U: rub her face
        U: ${words}
        A: … next…
        not: Rest your fingertips
        R: To go on later, …
        place: face_soothe 1, guiding
        U: next
        A: Next, resting your fingertips. Rest your fingertips …
        place: face_soothe 2, guiding
        U: ${words}
        (2 seconds)
        U: next
        A: Next, the forehead. Slide outward …
        U: ${words}
        U: again
        A: Again, the forehead. Slide outward …
        U: ${words}
        (10 minutes)
        U: open gentle hands
        A: We were in the face stroke, at the forehead. …
      `),
  );

  test('baby noise behind a step is no word to go on', () =>
    tell(`
      U: one step at a time
      U: rub her face
      U: …
      A: … next…
      not: Rest your fingertips
      R: To go on later, …
      place: face_soothe 1, guiding
      U: next
      A: Next, resting your fingertips. Rest your fingertips …
    `));

  test('how many are left is counted from the step that was heard', () =>
    tell(`
      U: one step at a time
      U: rub her face
      U: how many steps left
      A: There are five more steps after drying your hands. That's about one minute. … next…
    `));

  test('until it is to be read on', () =>
    tell(`
      U: one step at a time
      U: rub her face
      U: next
      U: just read it to me
      A: Okay, I'll read on. … Stroke down both sides of the face to the chin. …
    `));
});

describe('speak softly', () => {
  test('says so where it whispers already', () =>
    story(
      `
      U: speak softly
      A: Okay, I'll whisper. …
      U: speak softly
      A: I'm whispering already. …
      `,
      FOUR_MONTHS,
    ));

  test('whispers everything until the usual voice is wanted', async () => {
    const desk = createCheckedDesk(FOUR_MONTHS);
    const softly = await desk.say('speak softly');
    expect(softly.ssml).toContain('<amazon:effect name="whispered">');
    const guided = await desk.say('rub her face');
    expect(guided.ssml).toContain('<amazon:effect name="whispered">');
    expect(guided.repromptSsml ?? guided.ssml).toContain('whispered');
    await desk.wait('PT10S');
    const plain = await desk.say('normal voice');
    expect(plain.ssml).not.toContain('whispered');
  });

  test('bedtime is softer by itself, and an alarm is not', async () => {
    const desk = createCheckedDesk(FOUR_MONTHS);
    const bedtime = await desk.say('start the bedtime routine');
    expect(bedtime.ssml).toContain('volume="soft"');
    await desk.say('speak softly');
    const alarm = await desk.say("she's not breathing");
    expect(alarm.ssml).toContain('911');
    expect(alarm.ssml).not.toMatch(/soft|whispered/);
  });
});

test('how it is wanted is known on every device, and forgotten with the rest', async () => {
  const desk = createCheckedDesk({ store: createMemoryStore() });
  await desk.say('count with me');
  await desk.device({ id: 'kitchen' });
  const { state } = await desk.state();
  expect(state).toMatchObject({ household: { ways: { counting: true } } });
  const known = await desk.say('what do you know about us');
  expect(known.speech).toContain('I remember how you like to be guided');
  await desk.say('forget everything');
  await desk.say('yes');
  expect((await desk.state()).state).not.toMatchObject({ household: { ways: { counting: true } } });
});
