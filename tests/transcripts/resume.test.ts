import { FOUR_MONTHS, story } from './story';

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
      A: From the top. Hold baby's ankle softly with one hand. …
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
      A: From the top. Turn the lights low, …
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
      U: rub her feet
      R: … To go on later, say: Alexa, open gentle hands.
      (silence)
      closed
      (3 minutes)
      U: open gentle hands
      A: We were in the foot rub, at the heel. …?
      place: second side, asking
    `));
});
