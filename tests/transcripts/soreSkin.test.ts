import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

const SKIN = "If it's a small patch and baby is well, massage is fine. Stay off the patch, …";
const NO = "Let's leave out the part where the skin is sore.";

test.each([
  ['U: she has eczema on her arms', 'arm strokes'],
  ['[SignIntent sign=a bruised arm]', 'arm strokes'],
  ['[SignIntent sign=a skinned knee]', 'leg strokes'],
  ['[SignIntent sign=cuts on the foot]', 'foot rub'],
])('"%s", then "%s": the no, its reason, the way on', (sign, words) =>
  tell(`
    ${sign}
    A: ${SKIN}
    U: ${words}
    A: ${NO} …?
    place: none
    U: why
    A: Sore skin needs leaving alone, and oil may upset it. …?
  `),
);

test('what does not touch it is fine', () =>
  tell(`
    U: she has eczema on her arms
    U: rub her feet
    place: foot_rub 1, guiding
  `));

test('a routine leaves it out', () =>
  tell(`
    U: she has eczema on her arms
    U: start the full body routine
    not: shoulder
    U: skip to the end
    not: shoulder
  `));

test('told in the middle of it, nothing more is done there', () =>
  tell(`
    U: arm strokes
    (20 seconds)
    U: she has eczema on her arms
    A: ${SKIN}
    not: wrist
  `));

test('of two sore spots each is left out', () =>
  tell(`
    U: she has eczema on her arms
    U: she has eczema on her legs
    U: arm strokes
    A: ${NO} …?
    U: leg strokes
    A: ${NO} …?
  `));

test.each(['sore skin', 'a birthmark'])(
  'with no place in its words it is the parent who stays off: %s',
  (sign) =>
    tell(`
      [SignIntent sign=${sign}]
      A: ${SKIN}
      U: rub her arms
      place: arm_milking 1, guiding
    `),
);
