import { FOUR_MONTHS, story } from './story';

describe('said in a way of their own', () => {
  test('a body part that nobody has strokes for is said back', () =>
    story(
      `
      [BodyPartIntent bodyPart=eyelids]
      A: I don't have strokes for eyelids. I can do feet, legs, tummy, chest, arms, hands, face or back. …?
      place: none
      `,
      FOUR_MONTHS,
    ));

  test.each([
    ['help with gas', 'place: none\n      A: Has baby had any milk or food in the last half hour?'],
    ['rub the feet', 'place: foot_rub 1'],
  ])('what is said to be possible is: "%s"', (words, then) =>
    story(`U: ${words}\n${then}`, FOUR_MONTHS),
  );

  test('noise is no wish, however often', () =>
    story(
      `
      U: open gentle hands
      U: blub blub
      A: Sorry, I missed that. …?
      U: flimflam wobble
      A: I still missed that. You can say: help with gas, or: rub the feet. …?
      U: blub
      A: … Name a part of the body, or say bedtime, teething or gas. …?
      U: blub
      A: … say stop to leave. …?
      open
      `,
      FOUR_MONTHS,
    ));
});
