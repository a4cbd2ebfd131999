import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('baby decides', () => {
  test('crying waits, calm asks whether to go on', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: she's crying
      A: Let's pause and comfort baby first. When baby's calm, we can try still hands. …
      place: leg_milking 4, paused
      U: okay she's calm
      A: Good, a calm baby. …?
      place: leg_milking 4, asking
      U: yes
      A: … Swap hands and repeat, …
      place: leg_milking 4, guiding
    `));

  test('calm again, and not yet', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: she's crying
      U: okay she's calm
      U: no
      A: I'll wait. …
      place: leg_milking 4, paused
    `));

  test('crying with nothing going on is offered a hold', () =>
    tell(`
      U: she's crying
      A: Let's pause and comfort baby first. When baby's calm, we can try still hands. How about a calm-down hold now?
      U: yes
      A: If baby is crying, hold baby close first. …
      place: in settle_hold, guiding
    `));

  test('what is wished for meanwhile is kept for a calm baby', () =>
    tell(`
      U: she's crying
      U: she has a cold
      A: If breathing and feeding are normal, … Comfort baby first. Tell me when baby's calm, and we can do the stuffy-nose routine. …?
      U: rub her feet
      A: Comfort baby first. Tell me when baby's calm, and we can do the foot rub. …?
      U: okay she's calm
      A: Good, a calm baby. Hold baby's ankle …
      place: foot_rub 1, guiding
    `));

  test('what is wished for in the middle is asked about then, and the place is kept', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: she's crying
      U: she has a cold
      U: rub her feet
      place: leg_milking 4, asking
      U: okay she's calm
      A: Good, a calm baby. Shall we stop this and change to the foot rub?
      U: no
      place: leg_milking 4, guiding
    `));

  test.each([
    [
      "she's arching her back",
      "That's a clear not-now. Let's stop here and try again another time.",
    ],
    ["I'm driving", "Not while you're driving. I'll be here once you've stopped."],
  ])('"%s" ends it with one answer, and keeps the place', (words, answer) =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: ${words}
      A: ${answer}
      closed
      place: leg_milking 4
      (1 minute)
      U: open gentle hands
      A: We were in the leg slides, at the slides down the leg. …?
    `),
  );

  test('spitting up waits, and keeps off the tummy for the session', async () => {
    const words =
      "Let's keep off the tummy and hold baby upright. Once baby's comfy, feet are fine, with baby still upright.";
    await tell(`
      U: tummy circles
      U: no
      (30 seconds)
      U: she's spitting up
      A: ${words} …
      A: … How about a foot rub now?
      place: none
      U: yes
      place: foot_rub 1, guiding
    `);
    await tell(`
      U: open gentle hands
      U: she's spitting up
      A: ${words} …?
      U: tummy circles
      A: … Would you like a foot rub now?
      U: she hasn't eaten yet
      U: tummy circles
      A: … How about a foot rub now?
    `);
  });

  test('hungry voids an earlier "no" to the feed question', () =>
    tell(`
      U: she hasn't eaten yet
      U: she's hungry
      A: Feed first. …
      U: tummy circles
      A: Feed first. …
      U: not hungry
      U: tummy circles
      A: Has baby had any milk or food in the last half hour?
    `));

  test('wriggling goes on, turning away and hunger wait', async () => {
    const begun = 'U: rub her legs\n(30 seconds)\n';
    await tell(
      `${begun} U: she's wriggling\nA: Wriggling is fine when baby looks happy. …\nplace: guiding`,
    );
    await tell(`${begun} U: she's turning away\nA: Baby may want a break. …\nplace: paused`);
    await tell(`${begun} U: he's hungry\nA: Feed first. …\nplace: paused`);
  });

  test('asleep is a good ending', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: he's asleep
      A: Lovely, we're done. As soon as you safely can, lay baby on the back in their own clear, flat bed.
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

describe('who cannot massage now is not asked for a wish', () => {
  test('driving', () =>
    tell(`
      U: I'm driving
      A: Not while you're driving. I'll be here once you've stopped.
      closed
    `));

  test('a clear no', () =>
    tell(`
      U: she's stiff
      A: That's a clear not-now. Let's stop here and try again another time.
      closed
    `));
});
