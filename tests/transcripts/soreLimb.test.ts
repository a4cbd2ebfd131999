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
