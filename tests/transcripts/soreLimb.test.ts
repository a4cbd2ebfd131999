import { FOUR_MONTHS, story } from './story';

const SHOTS = `
  U: she had her shots in the leg three days ago
  A: Yes, baby can have a massage. Skip the leg or arm that had the shot while it's sore. …?
`;
const NO = "No strokes on the leg or arm that had the shot while it's sore.";

const tell = (text: string) => story(`${SHOTS}${text}`, FOUR_MONTHS);

test.each(['rub her legs', 'can I rub her legs'])('"%s": the no, its reason, the way on', (words) =>
  tell(`
    U: ${words}
    A: ${NO} Would you like a hand massage now?
    not: Yes
    U: why
    A: The spot where a shot went in can stay sore for some days, so we leave that leg or arm alone. …?
  `),
);

test('the other limbs are fine', () =>
  tell(`
    U: rub her arms
    place: arm_milking 1, guiding
  `));

test.each(['rub her legs', 'can I rub her legs'])('"%s" in the middle of something', (words) =>
  tell(`
    U: rub her tummy
    U: the first one
    U: no
    (10 seconds)
    U: ${words}
    A: ${NO} …?
    not: Yes
  `),
);

const QUIET = "Let's give baby two quiet days after a vaccine, …";

describe('where the shot went in agrees with when it was', () => {
  test.each([
    ['today', '[SignIntent sign=sore where the shot was]', QUIET],
    ['today', '[VaccineIntent limb=leg]', QUIET],
    [
      'three days ago',
      '[SignIntent sign=sore where the shot was]',
      'Yes, baby can have a massage. Skip …',
    ],
    ['three days ago', '[VaccineIntent limb=leg]', 'Yes, baby can have a massage. Skip …'],
  ])('shots %s, then %s', (when, where, answer) =>
    story(
      `
      U: she had her shots ${when}
      ${where}
      A: ${answer}
      `,
      FOUR_MONTHS,
    ),
  );

  test('until the day is known it may have been today', () =>
    story(
      `
      [SignIntent sign=sore where the shot was]
      A: ${QUIET}
      U: rub her face
      A: ${QUIET}
      U: she had her shots three days ago
      A: Yes, baby can have a massage. Skip the leg or arm that had the shot while it's sore. …?
      U: rub her face
      place: face_soothe 1, guiding
      `,
      FOUR_MONTHS,
    ));
});
