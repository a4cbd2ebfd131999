import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('starting over', () => {
  test('is asked about first', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: start over
      A: Shall we start again from the top?
      U: no
      A: Okay, we'll stay with this one. …
      place: leg_milking 4, guiding
      (5 seconds)
      U: from the top
      U: yes
      A: From the top. …
      place: leg_milking 1, guiding
    `));

  test('changing is asked about, too', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: start the bedtime routine
      A: Shall we stop this and change to the bedtime routine?
      U: no
      A: Okay, we'll stay with this one. …
      place: leg_milking 4, guiding
      U: start the bedtime routine
      U: yes
      place: in bedtime, guiding
    `));

  test('behind the finish it is not, while the session is open and when it closed', async () => {
    const then = 'U: rub her legs\nplace: leg_milking 1, guiding';
    await tell(`U: rub her face\n(104 seconds)\nopen\n${then}`);
    const closed = 'U: rub her face\n(95 seconds)\nU: again\nclosed';
    await tell(`${closed}\n${then}\nA: If baby is calm … …`);
  });
});
