import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('finding the way', () => {
  test('again, at once and three times, is the step in progress', () =>
    tell(`
      U: help with teething
      (42 seconds)
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
      A: Next, the strokes across the sole. Slide your thumb straight across the sole, side to side. …
      place: foot_rub 3
      (5 seconds)
      U: go back
      A: Back to the sole circles. With your other thumb, …
      place: foot_rub 2
      (5 seconds)
      U: skip this
      A: Next, the strokes across the sole. Slide your thumb straight across the sole, …
    `));

  test('"next" names the step once: not where its lead or its own few words do', async () => {
    await tell(`
      U: start bedtime
      (5 seconds)
      U: next
      A: Next, hello hands. Rest one hand …
      (10 seconds)
      U: next
      A: Next, breathing out. Breathe out slowly, three times. …
      (10 seconds)
      U: next
      A: Next, the leg slides. Hold one ankle lightly. …
    `);
    await tell(`
      U: rub her feet
      (20 seconds)
      U: the other foot
      (4 seconds)
      U: next
      A: Sole circles. …
      (4 seconds)
      U: next
      A: Across the sole. …
    `);
  });

  test('"done with that one" and "what\'s next" go to the next step, at once', () =>
    tell(`
      U: rub her feet
      (20 seconds)
      U: done with that one
      A: Next, …
      place: foot_rub 3
      (5 seconds)
      U: what's next
      place: foot_rub 4, guiding
    `));

  test('a mere "back" goes back, in a massage', async () => {
    const back = 'A: Back to holding the ankle. …\nplace: foot_rub 1, guiding';
    await tell(`U: rub her feet\n(20 seconds)\nU: back\n${back}`);
    await tell(`U: rub her feet\n(20 seconds)\nU: pause\nU: back\n${back}`);
    await tell('U: open gentle hands\nU: back\nplace: back_rub 1, guiding');
  });

  test('the other foot is the second side, and there is no third', () =>
    tell(`
      U: rub her feet
      (20 seconds)
      U: the other foot
      A: Now the other foot, the same way. Sole circles. …
      place: second side
      (102 seconds)
      place: foot_rub 7, second side
      U: go back
      A: Back to the top of the foot. …
      (5 seconds)
      U: switch feet
      A: There's no other side to do now. Stroke the top of the foot, …
      place: foot_rub 6, second side, guiding
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
      (95 seconds)
      place: face_soothe 6
      U: next
      A: That was the last step. …ll done. …
      closed
      place: none
    `));

  test('at the closing question, yes and next go on, again repeats the last step', async () => {
    const ask = 'U: rub her legs\nA: … Shall we go on?\n';
    await tell(`${ask} U: yes\nA: Stroke the whole leg, hip to foot, twice. …`);
    await tell(
      `${ask} U: next\nA: Next, the whole leg. Stroke the whole leg, hip to foot, twice. …`,
    );
    await tell(
      `${ask} U: again\nA: Again, rolling the leg. Roll the leg lightly between your palms, …`,
    );
    await tell(`${ask} U: …\nA: I'll go on. Stroke the whole leg, …`);
    await tell(`${ask} U: not yet\nA: I'll wait. Say: Alexa, next. …`);
    await tell(
      `${ask} U: no\nA: I'll wait. Say: Alexa, next. …\nU: yes\nA: Back to the whole leg. …`,
    );
  });

  test('a step is never called as its massage is', () =>
    tell(`
      U: tummy circles
      U: no
      (45 seconds)
      U: resume
      A: Back to the first circles. With flat fingers, …
      (38 seconds)
      U: stop
      U: open gentle hands
      A: We were in the tummy circles, at the way the circles go. …?
    `));

  test('in the reprompt the step meant is the one that plays', () =>
    tell(`
      U: rub her legs
      (125 seconds)
      place: leg_milking 4, second side
      U: again
      A: Again, the slides down the leg. Swap hands and repeat, hand after hand. Eight slides. …
      open
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
      (15 seconds)
      U: how many steps left
      A: There are eight more steps after wrapping the thigh. That's about two minutes. Wrap your other hand …
      (2 seconds)
      U: wait
      A: I'll wait. …
      U: where are we
      A: There are eight more steps after wrapping the thigh. … next…
      place: leg_milking 2, paused
    `));

  test('behind a question, how many steps and carry on ask it again', async () => {
    await tell(`
      U: tummy circles
      U: how many steps left
      A: … Has baby had any milk or food in the last half hour?
      U: carry on
      A: Has baby had any milk or food in the last half hour?
      place: none
    `);
    await tell(`
      U: rub her legs
      (15 seconds)
      U: start over
      U: how many steps left
      A: There are eight more steps after wrapping the thigh. … Shall we start again from the top?
      place: leg_milking 2, asking
    `);
  });

  test('a passage that begins with a new technique names it', () =>
    tell(`
      U: start bedtime
      U: skip the legs
      A: … Next, the foot rub. Hold baby's ankle …
    `));

  test('nothing passes over a tummy that must be asked about first', async () => {
    // The "no" holds for half an hour, which fourteen waits outlast.
    const waits = 'U: wait\n(130 seconds)\n'.repeat(14);
    const away = `U: start the gas routine\nU: no\n(5 seconds)\n${waits}U: next`;
    const asks = 'Has baby had any milk or food in the last half hour?';
    await tell(`
      ${away}
      (45 seconds)
      U: skip the legs
      A: Okay, we'll leave that out. ${asks}
    `);
    await tell(`
      ${away}
      (93 seconds)
      U: how many steps left
      A: There are … more steps after the slides down the leg. Slides, hand after hand. …
      place: leg_milking 4, second side
      (5 seconds)
      U: next
      A: ${asks}
      R: If you're not sure, I'll leave the tummy out. …
      U: no
      place: paddle_wheel 1
    `);
  });

  test('"skip" to the end of a massage ends it', () =>
    tell(`
      U: rub her feet
      (20 seconds)
      U: skip the feet
      A: Okay, we'll leave that out. …ll done. …
      closed
      place: none
    `));

  test('behind the finish nothing goes on: not an answer, and not a "no"', () =>
    tell(`
      U: rub her face
      (106 seconds)
      open
      U: which oil
      A: … What …?
      place: none
      U: no
      A: Bye…
      closed
    `));

  test('what is in hand already is not announced as next', () =>
    tell(`
      U: start bedtime
      (25 seconds)
      place: resting_hands 3
      U: how many steps left
      A: There are … Rest one hand on baby's chest and one around the feet. …
      not: Next, hello hands.
      (8 seconds)
      U: …
      A: Carrying on. Rest one hand on baby's chest and one around the feet. …
    `));

  test('the last step knows that it is the last', () =>
    tell(`
      U: rub her face
      (95 seconds)
      U: how many steps left
      A: This is the last step: your hands beside baby's head. …
    `));

  test('how much is left, asked in a new session, says where we were', () =>
    tell(`
      U: rub her face
      (20 seconds)
      U: stop
      (1 minute)
      U: how many steps left
      A: We were in the face stroke, at … Shall we …
      place: face_soothe 2, asking
      U: yes
      A: Back to …
    `));
});
