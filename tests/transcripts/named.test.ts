import { FOUR_MONTHS, NO_AGE, story } from './story';

const TWO = `
  U: my babies are Mia and Leo
  U: they're both six months old
  A: So, both are six months old. …?
`;
const tell = (text: string) => story(`${TWO}\n${text}`, NO_AGE);

describe('what is told of one of two babies by name', () => {
  test('is a top-up of that one', () =>
    tell(`
      U: Leo had a top up
      A: Okay, Leo's feed ended a moment ago. …?
      U: tummy circles
      A: Who is it for, Mia or Leo?
      U: Leo
      A: The tummy needs thirty more minutes after that feed. …
      U: tummy circles for Mia
      A: Has Mia had any milk or food in the last half hour?
    `));

  test('is a feed that goes on', () =>
    tell(`
      U: I'm nursing Mia
      A: During a feed, keep to light strokes on arms and legs. …
      U: tummy circles for Leo
      A: Has Leo had any milk or food in the last half hour?
    `));

  test('is a sign that holds for that one', () =>
    tell(`
      U: Mia has diarrhea
      A: With diarrhea, let's keep to still hands. …?
      U: tummy circles for Leo
      A: Has Leo had any milk or food in the last half hour?
      U: tummy circles for Mia
      A: With diarrhea, let's keep to still hands. …
    `));

  test('leaves the massage of the other one alone', () =>
    tell(`
      U: Leo
      U: rub his feet
      place: foot_rub 1, guiding
      U: Mia has diarrhea
      A: With diarrhea, let's keep to still hands. …?
      U: yes
      A: Wrap your whole hand around the foot and hold still. …
    `));

  test('is a vaccine of that one', () =>
    tell(`
      U: Leo had his shots yesterday
      A: Let's give baby two quiet days after a vaccine, …
      U: switch to Mia
      U: rub her feet
      not: two quiet days
      U: switch to Leo
      U: rub his feet
      A: Let's give baby two quiet days after a vaccine, …
    `));

  test('is of both', () =>
    tell(`
      U: both have diarrhea
      A: With diarrhea, let's keep to still hands. …
      U: tummy circles for Mia
      A: With diarrhea, let's keep to still hands. …
    `));
});

describe('a feed and a top-up in one breath', () => {
  test.each([
    ['forty minutes ago but she had a bit more just now', 'that feed ended a moment ago'],
    ['he finished an hour ago and then had a few more sips', 'that feed ended a moment ago'],
    ['finished an hour ago but he had a top up ten minutes ago', 'that feed ended ten minutes ago'],
  ])('%s: the latest end counts', (words, back) =>
    story(`U: ${words}\nA: Okay, ${back}. …?\nU: tummy circles\nA: The tummy needs …`, FOUR_MONTHS),
  );
});

describe('words that sound like no feed, and are one', () => {
  test.each(['no milk just cereal', 'nothing but a bottle'])('%s', (words) =>
    story(
      `U: tummy circles\nA: Has baby had …?\nU: ${words}\nA: … The tummy needs thirty …`,
      FOUR_MONTHS,
    ),
  );
});

test('a mere number behind a feed that was told puts it right', () =>
  story(
    `
    U: she finished ten minutes ago
    A: Okay, that feed ended ten minutes ago. …?
    U: actually twenty
    A: Okay, that feed ended twenty minutes ago. …?
    U: tummy circles
    A: The tummy needs ten more minutes after that feed. …
    `,
    FOUR_MONTHS,
  ));
