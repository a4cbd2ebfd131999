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

  test.each(['[ProblemIntent problem=gas]', '[ProblemIntent problem=gassy]'])(
    'of what a massage is for, it carries on with the step: %s',
    (remark) =>
      tell(`
        U: gas routine
        U: no
        (30 seconds)
        ${remark}
        A: … Let's carry on gently. …
        not: start again
        place: in gas_relief, guiding
        U: wait
        ${remark}
        A: … Let's carry on gently. …
        place: in gas_relief, paused
        U: start the gas routine
        A: Shall we start again from the top?
      `),
  );

  test('one step at a time, it still waits for the word', () =>
    tell(`
      U: one step at a time
      U: gas routine
      U: no
      (60 seconds)
      [ProblemIntent problem=gas]
      A: … Let's carry on gently. … next….
      place: in gas_relief, guiding
    `));

  test('while baby cries, it is no wish for another massage', () =>
    tell(`
      U: gas routine
      U: no
      (30 seconds)
      U: she's crying
      [ProblemIntent problem=gas]
      A: Let's pause and comfort baby first. …
      place: in gas_relief, paused
    `));

  test('asks what it may be for where nothing is going on', () =>
    tell('U: good girl\nA: … What …?\nopen'));
});
