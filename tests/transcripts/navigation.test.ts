import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('finding the way', () => {
  test('again, at once and three times, is the step in progress', () =>
    tell(`
      U: help with teething
      (50 seconds)
      U: again
      A: Again, the spot below the ears. Put one fingertip each side of the jaw, just below the ears. …
      place: jaw_circles 2
      (6 seconds)
      U: again
      A: Again, the spot below the ears. Put one fingertip …
      (6 seconds)
      U: once more
      A: Again, the spot below the ears. Put one fingertip …
      place: jaw_circles 2, in teething, guiding
    `));

  test('next and previous, one step each', () =>
    tell(`
      U: rub her feet
      (20 seconds)
      place: foot_rub 2
      U: next
      A: Slide your thumb straight across the sole, side to side. …
      place: foot_rub 3
      (5 seconds)
      U: go back
      A: Back to the sole circles. With your other thumb, …
      place: foot_rub 2
      (5 seconds)
      U: skip this
      A: Slide your thumb straight across the sole, …
    `));

  test('before the first step there is none', () =>
    tell(`
      U: rub her feet
      (3 seconds)
      U: previous
      A: This is the first step. Hold baby's ankle softly with one hand. …
      place: foot_rub 1
      open
    `));

  test('behind the last step it is over', () =>
    tell(`
      U: rub her face
      (98 seconds)
      U: next
      A: That was the last step. … Lovely.
      closed
      place: none
    `));

  test('at the closing question, yes and next go on, again repeats the last step', async () => {
    const ask = 'U: rub her legs\nA: … Shall we go on?\n';
    await tell(`${ask} U: yes\nA: Stroke the whole leg, hip to foot, twice. …`);
    await tell(`${ask} U: next\nA: Stroke the whole leg, hip to foot, twice. …`);
    await tell(
      `${ask} U: again\nA: Again, rolling the leg. Roll the leg lightly between your palms, …`,
    );
    await tell(`${ask} U: …\nA: I'll go on. Stroke the whole leg, …`);
    await tell(`${ask} U: not yet\nA: I'll wait. Say: Alexa, next. …`);
    await tell(
      `${ask} U: no\nA: I'll wait. Say: Alexa, next. …\nU: yes\nA: Back to the whole leg. …`,
    );
  });

  test('in the reprompt the step meant is the one that plays', () =>
    tell(`
      U: rub her legs
      (125 seconds)
      place: leg_milking 4, second side
      U: again
      A: Again, the leg slides. …
      closed
      place: leg_milking 4, second side, guiding
    `));

  test('baby noise in the middle costs a word or two', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: …
      A: Carrying on. …
      place: leg_milking 4, guiding
    `));

  test('a part of the body is left out', () =>
    tell(`
      U: start bedtime
      (30 seconds)
      U: skip the feet
      A: Okay, I'll leave that out. …
      R: …
      not: foot rub
    `));

  test('how many steps are left, in any phase', () =>
    tell(`
      U: rub her legs
      (20 seconds)
      U: how many steps left
      A: There are eight more steps after this one. That's about two minutes. Wrap your other hand …
      U: wait
      A: I'll wait. …
      U: how many steps left
      A: There are four more steps after this one. … next…
      place: paused
    `));

  test('the last step knows that it is the last', () =>
    tell(`
      U: rub her face
      (95 seconds)
      U: how many steps left
      A: This is the last step. …
    `));
});

describe('waiting', () => {
  test('two minutes of quiet, then a cue, then more quiet and the way back', () =>
    tell(`
      U: rub her legs
      (20 seconds)
      U: wait
      A: I'll wait. Say: Alexa, next. …ext…
      R: To go on later, say: Alexa, open gentle hands.
      place: leg_milking 2, paused
      open
      (silence)
      A: To go on later, say: Alexa, open gentle hands.
      closed
      place: leg_milking 2, paused
    `));

  test.each(['next', 'carry on', 'yes', "I'm ready", 'resume'])('"%s" goes on', (words) =>
    tell(`
      U: rub her legs
      (20 seconds)
      U: pause
      (10 seconds)
      U: ${words}
      A: Back to wrapping the thigh. Wrap your other hand …
      place: leg_milking 2, guiding
    `),
  );

  test('noise, no and help wait on', () =>
    tell(`
      U: rub her legs
      (20 seconds)
      U: hang on
      U: …
      not: Sorry
      place: paused
      U: no
      A: I'll wait. …
      U: help
      A: If baby needs emergency help, call 911 or your local emergency number now. For massage help, say next, again, wait or stop. …
      place: leg_milking 2, paused
    `));

  test('with nothing to wait for there is a question', () =>
    tell('U: wait\nA: Take your time. …?\nopen\nplace: none'));

  test('a question waits, too', () =>
    tell('U: tummy circles\nU: hang on\nA: Take your time. Has baby had any milk …?\nopen'));
});

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
      U: start over
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

  test('with the last word of a massage it is not', () =>
    tell(
      'U: rub her face\nA: … …\nclosed\nU: rub her legs\nA: If baby is calm … …\nplace: leg_milking 1',
    ));
});

describe('with no massage', () => {
  test.each([
    'next',
    'previous',
    'repeat',
    'skip this',
    'start over',
    'resume',
    'carry on',
    'where were we',
    'how many steps left',
  ])('"%s" says so and asks', (words) =>
    tell(`U: ${words}\nA: There's no massage to go on with. …?\nopen\nplace: none`),
  );

  test.each(['stop', 'cancel', 'go home', 'no'])('"%s" is a short goodbye', (words) =>
    tell(`U: ${words}\nA: Bye…\nclosed`),
  );

  test('yes asks what for', () => tell('U: yes\nA: …?\nopen'));
  test('help names the emergency route first', () =>
    tell(
      'U: help\nA: If baby needs emergency help, call 911 … I can guide you through a massage …?\nopen',
    ));
});

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
