import { FOUR_MONTHS, NO_AGE, story } from './story';

/** Whatever fever is told, and whenever: no massage begins until it is said to be over. */

const DOCTOR = 'Under three months, a fever or feeling hot needs a doctor right now. …';
const WELL =
  'Earlier, something more important came first. If I told you to call, say yes only once a doctor or nurse has said all is well. Is baby well now?';
const NO_MASSAGE = "Let's skip massage while baby has a fever. …";

const TOLD = [
  'U: she has a fever',
  "U: she's burning up",
  "U: he's got a temp",
  '[SignIntent sign=feels a little hot]',
  '[TemperatureIntent degrees=39]',
  '[TemperatureIntent degrees=1]',
  '[ReadinessIntent concern=fever]',
];

describe.each(TOLD)('%s', (fever) => {
  test.each([
    ['older', 'U: six months'],
    ['missed', 'U: …'],
    ['left', 'U: rub her legs'],
  ])('before an age that is %s', (_, age) =>
    story(
      `
      ${fever}
      ${age}
      U: foot massage
      place: none
      U: no
      place: none
      U: foot massage
      place: none
      `,
      NO_AGE,
    ),
  );

  test('while the age is asked for', () =>
    story(`U: help with teething\n${fever}\nU: six months\nU: foot massage\nplace: none`, NO_AGE));

  test('after the age', () =>
    story(
      `
      U: six months
      ${fever}
      U: foot massage
      A: …fever…
      place: none
      [SignIntent sign=no fever at all]
      U: foot massage
      place: foot_rub 1, guiding
      `,
      NO_AGE,
    ));

  test('in the middle of a massage, whose place is gone', () =>
    story(
      `
      U: rub her legs
      (20 seconds)
      ${fever}
      place: none
      U: stop
      U: open gentle hands
      not: We were
      U: foot massage
      A: ${WELL}
      place: none
      `,
      FOUR_MONTHS,
    ));
});

test('told before the age, it is the doctor at once, and then asked about', () =>
  story(
    `
    U: she's burning up
    A: …${DOCTOR}
    closed
    U: five months
    A: So, five months old. …?
    U: foot massage
    A: ${WELL}
    U: she's still hot
    A: ${NO_MASSAGE}
    U: foot massage
    A: ${NO_MASSAGE}
    place: none
    `,
    NO_AGE,
  ));
