import { createCheckedDesk } from '../support/desk';
import { FOUR_MONTHS, NO_AGE, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

/** At the toes of the first foot, then away. */
const LEFT = `
  U: rub her feet
  (78 seconds)
  place: foot_rub 5, first side
  (session ends: USER_INITIATED)
  closed
`;

describe('coming back', () => {
  test('within ten minutes, to the same step', () =>
    tell(`
      ${LEFT}
      (9 minutes)
      U: open gentle hands
      A: We were in the foot rub, at the toes. …?
      open
      U: yes
      A: Back to the toes, if baby is calm and awake. Roll each toe lightly between your finger and thumb. …
      place: foot_rub 5, guiding
    `));

  test('after ten minutes, to the first step of that technique', () =>
    tell(`
      ${LEFT}
      (11 minutes)
      U: open gentle hands
      A: We were in the foot rub, at holding the ankle. …?
      U: yes
      A: Back to holding the ankle, … Hold baby's ankle softly with one hand. …
      place: foot_rub 1, guiding
    `));

  test('in a routine, to the technique that was going on', () =>
    tell(`
      U: start bedtime
      (silence)
      (30 minutes)
      U: open gentle hands
      A: We were in the foot rub, at holding the ankle. …?
      U: yes
      A: Back to holding the ankle, …
      place: foot_rub 1, in bedtime, guiding
    `));

  test('after twelve hours, from the top', () =>
    tell(`
      ${LEFT}
      (12 hours)
      U: open gentle hands
      A: Last time, we were in the foot rub. Start again from the top?
      U: yes
      A: From the top. If baby is calm and awake, let's begin. Hold baby's ankle softly with one hand. …
      place: foot_rub 1, guiding
    `));

  test('the next day, a routine from its own top', () =>
    tell(`
      U: start bedtime
      (silence)
      (next day)
      U: open gentle hands
      A: Last time, we were in the bedtime routine. Start again from the top?
      U: yes
      A: From the top. If baby is calm and awake, let's begin. Turn the lights low, …
      place: lights_low 1, in bedtime, guiding
    `));

  test('at a line of a routine, which belongs to no technique', () =>
    tell(`
      U: start bedtime
      (3 seconds)
      U: stop
      U: open gentle hands
      A: We were at the low lights. …?
      place: lights_low 1, asking
    `));

  test('where nothing may be spoken now, with why and with something else', async () => {
    const left = `
      U: tummy circles
      U: no
      (20 seconds)
      U: stop
      U: she just ate
    `;
    const refused =
      'A: The tummy needs thirty more minutes after that feed. How about a foot rub now?';
    await tell(`${left} U: stop\nU: open gentle hands\n${refused}\nU: yes\nplace: foot_rub 1`);
    await tell(`${left} U: where were we\n${refused}\nnot: clockwise`);
  });

  test('from another device, and at once', () =>
    tell(`
      ${LEFT}
      (2 minutes)
      (kitchen, a screen)
      U: open gentle hands
      A: We were in the foot rub, at the toes. …?
      U: next
      A: Back to the toes… Roll each toe …
      place: foot_rub 5, guiding
    `));

  test('by a word, without being asked', async () => {
    for (const words of ['where were we', 'resume', 'carry on', 'next', 'again']) {
      await tell(`
        ${LEFT}
        (2 minutes)
        U: ${words}
        A: Back to the toes, if baby is calm and awake. Roll each toe …
        place: foot_rub 5, guiding
      `);
    }
  });

  test('when the speaker went quiet by itself', () =>
    tell(`
      U: start bedtime
      R: … To go on later, say: Alexa, open gentle hands. …
      (silence)
      closed
      (3 minutes)
      U: open gentle hands
      A: We were in the foot rub, at …?
      place: in bedtime, asking
    `));
});

describe('what is marked as safety is said on the way in', () => {
  const BACK = `
    U: rub her back
    (60 seconds)
    U: stop
    (3 minutes)
    U: open gentle hands
    A: We were in the back rub, at …?
  `;
  const IN =
    'A: Back to … if baby is calm and awake. Lay baby tummy-down on a firm mat on the floor, wide awake. …';

  test('with a yes', () => tell(`${BACK}\nU: yes\n${IN}`));
  test('after a wait', () => tell(`${BACK}\nU: wait\nU: next\n${IN}`));
  test('after what baby showed', () => tell(`${BACK}\nU: she's crying\nU: next\n${IN}`));

  test('and not again by a pause', () =>
    tell(`${BACK}\nU: yes\n(40 seconds)\nU: wait\nU: next\nnot: firm mat`));
});

describe('how long it was', () => {
  const offered = (away: string, words: string) =>
    tell(`${LEFT}\n(${away})\nU: open gentle hands\nA: ${words}`);

  // A request takes no time here, so these are the last moments and the first.
  test.each([
    ['599 seconds', 'We were in the foot rub, at the toes. …?'],
    ['10 minutes', 'We were in the foot rub, at holding the ankle. …?'],
    ['43199 seconds', 'We were in the foot rub, at holding the ankle. …?'],
    ['12 hours', 'Last time, we were in the foot rub. Start again from the top?'],
    ['3 days', 'Last time, we were in the foot rub. Start again from the top?'],
  ])('%s', offered);

  test('counts from when the device went quiet, not from its last words to us', async () => {
    const resumedAfter = async (seconds: number) => {
      const desk = createCheckedDesk(FOUR_MONTHS);
      await desk.say('start the full body routine');
      await desk.say('no');
      const { place: left } = await desk.silence();
      await desk.wait(`PT${seconds}S`);
      await desk.say('resume');
      const { place } = await desk.say('no');
      return { left, place };
    };
    const soon = await resumedAfter(599);
    expect(soon.left?.step).toBeGreaterThan(1);
    expect(soon.place).toEqual(soon.left);
    const { left, place } = await resumedAfter(600);
    expect(place).toMatchObject({ technique: left?.technique, step: 1 });
  });

  test('counts from the end of the session where that came first', () =>
    tell(`
      U: rub her feet
      (20 seconds)
      (session ends: ERROR)
      (10 minutes)
      U: resume
      A: Back to holding the ankle, …
    `));
});

describe('from the top, it is another massage', () => {
  const YESTERDAY = 'U: gas routine\nU: not sure\n(40 seconds)\nU: stop\n(next day)';

  test('with what decides asked anew, and nothing of last time left out', () =>
    tell(`
      ${YESTERDAY}
      U: open gentle hands
      A: Last time, we were in the tummy comfort routine. Start again from the top?
      U: yes
      A: From the top. Has baby had any milk or food in the last half hour?
      U: no
      A: … If baby is calm and awake, let's begin. …
      place: resting_hands 1, in gas_relief
    `));

  test('and silence is explained anew', () =>
    tell(`
      U: start bedtime
      U: yes
      U: stop
      (next day)
      U: resume
      A: Last time, we were in the bedtime routine. Start again from the top?
      U: yes
      A: … If you say nothing, I'll go on. Shall we go on?
    `));

  test('by a word: "start over" of what an earlier session left', () =>
    tell(`
      ${LEFT}
      (2 minutes)
      U: start over
      A: From the top. If baby is calm and awake, let's begin. Hold baby's ankle …
      place: foot_rub 1, guiding
    `));
});

describe('on another device', () => {
  /** At the toes of the first foot, and still playing on the first device. */
  const PLAYING = 'U: rub her feet\n(78 seconds)\n(kitchen, a speaker in Europe/London)';

  test.each([
    ['while it speaks', '78 seconds'],
    ['while it listens', '130 seconds'],
    ['in its reprompt', '150 seconds'],
  ])('it is not offered %s', (_, passed) =>
    tell(`
      U: rub her feet
      (${passed})
      (kitchen, a screen)
      U: open gentle hands
      not: the foot rub
      open
      U: yes
      not: Back to
    `),
  );

  test('it is offered once that device is quiet', () =>
    tell(`
      U: start bedtime
      (10 minutes)
      (kitchen, a screen)
      U: open gentle hands
      A: We were in the foot rub, at …?
    `));

  test.each([
    ['the last passage', '(80 seconds)\nopen'],
    ['the last step, whose session is closed,', '(95 seconds)\nU: again\nclosed\n(5 seconds)'],
  ])('nor is %s while it plays; afterwards there is nothing to go on with', async (_, there) => {
    const last = `U: rub her face\n${there}\n(kitchen, a speaker)`;
    await tell(`${last}\nU: open gentle hands\nnot: the face stroke\nopen`);
    await tell(`${last}\n(5 minutes)\nU: open gentle hands\nnot: the face stroke\nopen`);
  });

  test.each(['resume', 'carry on', 'where were we', 'next', 'again'])(
    '"%s" takes it over at the step in progress',
    (words) =>
      tell(`
        ${PLAYING}
        U: ${words}
        A: Back to the toes, if baby is calm and awake. Roll each toe …
        place: foot_rub 5, first side, guiding
      `),
  );

  test('"wait" is about nothing there', () =>
    tell(`
      ${PLAYING}
      U: wait
      A: Take your time. …?
      place: foot_rub 5, guiding
    `));

  test('what was taken over keeps its place when the first device is told to stop', () =>
    tell(`
      ${PLAYING}
      U: resume
      (echo, a speaker)
      U: stop
      (kitchen, a speaker)
      (30 seconds)
      U: stop
      U: open gentle hands
      A: We were in the foot rub, at the top of the foot. …?
    `));

  test('a pause plays nothing, so it is offered at once', () =>
    tell(`
      U: rub her feet
      (78 seconds)
      U: wait
      (20 seconds)
      (kitchen, a speaker in Asia/Tokyo)
      U: open gentle hands
      A: We were in the foot rub, at the toes. …?
      U: yes
      A: Back to the toes, if baby is calm and awake. Roll each toe …
      place: foot_rub 5, first side, guiding
    `));

  test('its own pause is gone on with by itself', () =>
    tell(`
      U: rub her feet
      (78 seconds)
      U: wait
      (20 seconds)
      U: next
      A: Back to the toes. Roll each toe …
    `));
});

describe('with what was told meanwhile', () => {
  const PAUSED = 'U: gas routine\nU: no\n(50 seconds)\nU: wait';

  test('a feed told on another device, honoured where it was paused', () =>
    tell(`
      ${PAUSED}
      (kitchen, a speaker)
      U: she finished eating five minutes ago
      A: Okay, that feed ended five minutes ago. …
      U: stop
      (echo, a speaker)
      U: resume
      A: The tummy needs twenty-… more minutes after that feed. Back to …
      not: paddle wheel
    `));

  test('a feed told on the device it is taken up on', () =>
    tell(`
      ${PAUSED}
      (kitchen, a speaker)
      U: open gentle hands
      A: We were in …?
      U: she finished eating five minutes ago
      A: Okay, that feed ended five minutes ago. Shall we …?
      U: yes
      A: The tummy needs twenty-… more minutes after that feed. Back to …
      not: paddle wheel
    `));

  test('what baby shows holds it, and the place with it', () =>
    tell(`
      ${LEFT}
      U: open gentle hands
      U: she's crying
      A: Let's pause and comfort baby first. …
      place: foot_rub 5, paused
      (silence)
      (2 minutes)
      U: open gentle hands
      A: We were in the foot rub, at the toes. …?
    `));

  test('what baby shows before anybody asks for it is answered first', () =>
    tell(`
      ${LEFT}
      U: she's crying
      A: … How about a calm-down hold now?
      U: resume
      A: Would you like a calm-down hold now?
      U: she's calm now
      U: resume
      A: Back to the toes, …
    `));

  test('another offer is left for it', () =>
    tell(`
      ${LEFT}
      U: she just ate
      U: tummy circles
      A: … How about a foot rub now?
      U: where were we
      A: Back to the toes, …
    `));

  test('an illness leaves nothing to go on with', () =>
    tell(`
      ${LEFT}
      U: open gentle hands
      U: she has a fever
      U: resume
      A: … massage … What would you like?
    `));

  test('a sore limb is left out', () =>
    tell(`
      U: bedtime
      (40 seconds)
      U: stop
      U: open gentle hands
      [VaccineIntent ago=five days, limb=leg]
      U: yes
      A: … Breathe out slowly, three times. Next, the open-book strokes. …
      not: ankle
    `));
});

describe('with two babies', () => {
  const TWINS = `
    U: my babies are Mia and Leo
    U: they're both six months old
    U: tummy circles
    U: Mia
    U: no
    (30 seconds)
    U: stop
    (3 minutes)
  `;
  const twins = (text: string) => story(`${TWINS}\n${text}`, NO_AGE);

  test('it says whose it was', async () => {
    await twins("U: open gentle hands\nA: This one's for Mia. We were in the tummy circles, …?");
    await twins(
      "U: resume\nA: This one's for Mia. Back to … if baby is calm and awake. Has Mia had any milk or food in the last half hour?",
    );
  });

  test("the other one's feed changes nothing", () =>
    twins(`
      U: Leo ate five minutes ago
      U: resume
      A: This one's for Mia. Back to … Has Mia had any milk or food in the last half hour?
      U: no
      A: … With flat fingers, draw six slow circles, …
    `));

  test('its own does', () =>
    twins(`
      U: Mia ate five minutes ago
      U: resume
      A: … The tummy needs twenty-five more minutes after that feed. How about …?
      not: clockwise
    `));

  test("so does anybody's that may be its own", () =>
    twins(`
      (kitchen, a speaker)
      [FedIntent ago=five minutes]
      U: stop
      U: resume
      not: clockwise
    `));
});
