import { FOUR_MONTHS, story, TWO_WEEKS } from './story';

const LINE = 'When you finish, lay baby on the back in their own clear, flat bed.';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe("bedtime's back-to-sleep line", () => {
  test.each(['stop', 'cancel', 'go home', "that's enough"])('on "%s"', (words) =>
    tell(`U: start bedtime\n(30 seconds)\nU: ${words}\nA: … ${LINE}\nclosed`),
  );

  test('on "he is asleep", in its own words', () =>
    tell(`
      U: start bedtime
      (30 seconds)
      U: he's asleep
      A: Lovely, we're done. As soon as you safely can, lay baby on the back in their own clear, flat bed.
      closed
    `));

  test('as the last words of every reprompt', () =>
    tell(`
      U: start bedtime
      R: … ${LINE}
      U: wait
      R: … ${LINE}
      U: next
      R: … ${LINE}
      U: start over
      R: … ${LINE}
      U: no
      R: … ${LINE}
      U: rub her feet
      R: … ${LINE}
      U: no
      U: help
      R: … ${LINE}
      U: stop
      U: open gentle hands
      R: … ${LINE}
    `));

  test('at the finish, with good night', () =>
    tell(`
      U: start bedtime
      U: yes
      U: yes
      U: yes
      R: … All done. Baby goes on the back, in their own clear, flat bed, and good night.
      U: yes
      R: … All done. Baby goes on the back, in their own clear, flat bed, and good night.
      U: yes
      A: … All done. Baby goes on the back, in their own clear, flat bed, and good night.
      closed
    `));

  test('for newborns, too', () =>
    story(
      `
      U: help with sleep
      R: … ${LINE}
      U: stop
      A: … ${LINE}
      `,
      TWO_WEEKS,
    ));

  test('and for no other massage', () =>
    tell('U: start full body\nU: no\n(20 seconds)\nU: stop\nnot: flat bed'));
});
