import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('baby decides', () => {
  test('crying waits, calm goes on', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: she's crying
      A: Let's pause and comfort baby first. When baby's calm, we can try still hands. …
      place: leg_milking 4, paused
      U: okay she's calm
      A: Back to the leg slides. …
      place: leg_milking 4, guiding
    `));

  test('wriggling goes on, turning away and hunger wait', async () => {
    const begun = 'U: rub her legs\n(30 seconds)\n';
    await tell(
      `${begun} U: she's wriggling\nA: Wriggling is fine when baby looks happy. …\nplace: guiding`,
    );
    await tell(`${begun} U: she's turning away\nA: Baby may want a break. …\nplace: paused`);
    await tell(`${begun} U: he's hungry\nA: Feed first. …\nplace: paused`);
    await tell(`${begun} U: she's arching her back\nA: That's a clear not-now. …`);
  });

  test('asleep is a good ending', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: he's asleep
      A: Lovely, we're done. Lay baby on the back in their own clear, flat bed.
      closed
      place: none
    `));

  test('enough is praised, with no question', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: that's enough
      A: … count….
      closed
      place: none
      U: open gentle hands
      not: We were
    `));
});
