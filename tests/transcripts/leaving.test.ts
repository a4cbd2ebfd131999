import { FOUR_MONTHS, story, teller } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

/** At the toes of the first foot, then away. */
const LEFT = `
  U: rub her feet
  (78 seconds)
  place: foot_rub 5, first side
  (session ends: USER_INITIATED)
  closed
`;

describe('not coming back', () => {
  test('a no drops the place, and asks what else', () =>
    tell(`
      ${LEFT}
      U: open gentle hands
      U: no
      A: …?
      place: none
      open
      U: stop
      U: open gentle hands
      not: We were
    `));

  test('something else asked for simply begins', () =>
    tell(`
      ${LEFT}
      U: open gentle hands
      U: rub her hands
      A: If baby is calm and awake, let's begin. …
      place: hand_massage 1, guiding
    `));

  test('a finished massage is not offered', () =>
    tell(`
      U: rub her legs
      (silence)
      closed
      place: none
      U: open gentle hands
      not: We were
    `));

  test.each([
    ["that's enough", false],
    ["he's asleep", false],
    ["she's not breathing", false],
    ['stop', true],
    ['cancel', true],
    ['go home', true],
  ])('after "%s", offered again: %s', async (words, offered) => {
    const told = teller(FOUR_MONTHS);
    await told.tell(`U: rub her feet\n(30 seconds)\nU: ${words}\nclosed`);
    await told.tell('(1 minute)\nU: open gentle hands');
    expect(told.end.speech.startsWith('We were in the foot rub')).toBe(offered);
  });
});

describe('safety lines are spoken again on the way in', () => {
  test('on the chest', () =>
    story(
      `
      U: newborn
      (110 seconds)
      place: newborn_chest 5
      U: stop
      (1 minute)
      U: open gentle hands
      U: yes
      A: Back to the back strokes, … Sit in a steady chair, not on a sofa or bed, wide awake. Keep baby's nose and mouth in view. … Lean back, wide awake, … Stroke slowly …
      `,
      { family: { days: 14 } },
    ));

  test('on the go', () =>
    tell(`
      U: start on the go
      (40 seconds)
      U: stop
      U: open gentle hands
      U: yes
      A: … Baby stays buckled in. …
    `));
});

describe('the feeding rule, after a while', () => {
  test('is looked at anew', () =>
    tell(`
      U: gas routine
      U: no
      U: stop
      (50 minutes)
      U: open gentle hands
      U: yes
      A: … Has baby had any milk or food in the last half hour?
      R: … To go on later, … Alexa, open gentle hands.
      U: yes
      A: Okay, that feed ended a moment ago. The tummy needs thirty more minutes after that feed. …
      not: clockwise
    `));
});
