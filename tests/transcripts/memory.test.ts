import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('a feed that was told is remembered', () => {
  test.each(['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'])(
    'though the session ended by %s',
    (reason) =>
      tell(`
        U: he finished twenty minutes ago
        (session ends: ${reason})
        U: tummy circles
        A: The tummy needs ten more minutes after that feed. How about a foot rub now?
      `),
  );

  test('on another device', () =>
    tell(`
      U: she just ate
      U: stop
      (5 minutes)
      (kitchen, a speaker)
      U: tummy circles
      A: The tummy needs twenty-five more minutes after that feed. …?
    `));

  test('when another device tells it in the middle of a massage here', () =>
    tell(`
      U: gas routine
      U: no
      (20 seconds)
      (kitchen, a speaker)
      U: she just ate
      (echo, a speaker)
      U: next
      not: paddle
      not: clockwise
    `));

  test('the latest end counts', () =>
    tell(`
      U: she ate an hour ago
      U: she just ate
      U: she ate an hour ago
      U: tummy circles
      A: The tummy needs thirty more minutes after that feed. …?
    `));

  test('and so is the age, from any device', () =>
    story(`
      U: help with teething
      U: four months
      U: stop
      (kitchen, a speaker)
      U: full body
      not: How old
    `));
});
