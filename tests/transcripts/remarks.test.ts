import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('what is said to baby, or to somebody else', () => {
  test('carries on in the middle of a massage, like any noise', () =>
    tell(`
      U: rub her legs
      (20 seconds)
      U: good girl
      A: Carrying on. …
      place: guiding
    `));

  test('asks what it may be for where nothing is going on', () =>
    tell('U: good girl\nA: … What …?\nopen'));
});
