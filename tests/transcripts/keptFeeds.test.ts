import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('what was concluded from a feed goes with it', () => {
  test('a "no" that rested on a feed hours ago', () =>
    tell(`
      U: she ate two hours ago
      U: take that feed back
      A: Okay, I've taken that feed back. …
      U: tummy circles
      A: Has baby had any milk or food in the last half hour?
    `));

  test('a feed that was going on', () =>
    tell(`
      U: nursing her right now
      U: take that feed back
      U: rub her feet
      place: foot_rub 1, guiding
    `));

  test('a time that was not understood takes nothing back', () =>
    tell(`
      U: she just ate
      [CorrectFeedIntent ago=a wee while]
      U: tummy circles
      A: The tummy needs thirty more minutes after that feed. …
    `));
});

describe('a feed is not talked away', () => {
  test('by an age said to the feed question', () =>
    tell(`
      U: tummy circles
      A: Has baby had any milk or food in the last half hour?
      U: sixteen weeks
      A: … Has baby had any milk or food in the last half hour?
    `));

  test('by an earlier feed while one is going on', () =>
    tell(`
      U: nursing her right now
      U: she ate an hour ago
      U: tummy circles
      A: During a feed, keep to light strokes on arms and legs. …
    `));

  test('by hunger behind a "no"', () =>
    tell(`
      U: tummy circles
      U: no
      (40 seconds)
      U: he's hungry
      U: next
      A: … Has baby had any milk or food in the last half hour?
    `));

  test('by a "no" to the doubt whether it was thirteen or thirty', () =>
    tell(`
      U: she ate thirty minutes ago
      U: tummy circles
      A: … so to be sure, was it less than half an hour ago?
      U: she hasn't eaten in the last half hour
      A: It's been thirty minutes since that feed, so tummy strokes are fine. …
    `));
});

describe('when the tummy goes in the middle', () => {
  const atTheTummy = `
      U: start the full body routine
      U: no
      (60 seconds)
      U: skip the legs
      U: skip the feet
      (60 seconds)
      U: she spat up
      A: Let's keep off the tummy and hold baby upright. …
  `;

  test('the steps left are those that may be spoken', () =>
    tell(`${atTheTummy}
      U: how many steps left
      A: There are … more steps after … That's about …
    `));

  test('"next" goes on behind it, and names no step that is not spoken', () =>
    tell(`${atTheTummy}
      U: next
      not: Back to
      A: Okay, I'll leave that out. Next, the open-book strokes. …
    `));
});
