import { createCheckedDesk } from '../support/desk';
import { FOUR_MONTHS, NO_AGE, SIX_WEEKS, story, TWO_WEEKS } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('to a step by its number', () => {
  test('goes there, forward and back, and names it', () =>
    tell(`
      U: rub her feet
      (20 seconds)
      place: foot_rub 2
      U: go to step four
      A: Step four, … …
      place: foot_rub 4, guiding
      (5 seconds)
      U: go to the second step
      A: Step two, the sole circles. With your other thumb, …
      place: foot_rub 2, guiding
      (3 seconds)
      U: next
      A: Next, the strokes across the sole. …
      place: foot_rub 3
    `));

  test('the last step is that of the whole massage', async () => {
    await tell(`
      U: rub her face
      (5 seconds)
      U: last step
      A: The last step, your hands beside baby's head. …
    `);
    await tell(`
      U: start bedtime
      (5 seconds)
      U: jump to the end
      A: The last step, …
      place: in bedtime
    `);
  });

  test('counts both sides, as "how many steps left" does', () =>
    tell(`
      U: rub her legs
      (15 seconds)
      U: go to step ten
      A: Step ten, … …
      place: second side, guiding
    `));

  test('a number that there is not says how many there are, and goes on', async () => {
    await tell(`
      U: rub her legs
      (15 seconds)
      U: go to step forty
      A: There are ten steps in this massage. Wrap your other hand …
      place: leg_milking 2, guiding
    `);
    await tell(`
      U: start bedtime
      (30 seconds)
      U: go to step ninety
      A: There are … steps in this part. …
      place: in bedtime, guiding
    `);
    await tell(`
      U: rub her legs
      (15 seconds)
      [GoToStepIntent number=zero]
      A: There are ten steps in this massage. …
    `);
  });

  test('a number that nobody heard is baby noise', () =>
    tell(`
      U: rub her legs
      (15 seconds)
      [GoToStepIntent number=wobble]
      A: Carrying on. …
      place: leg_milking 2, guiding
    `));

  test('in a pause it goes there, and behind a question it asks that again', async () => {
    await tell(`
      U: rub her legs
      (15 seconds)
      U: wait
      (10 seconds)
      U: go to step three
      A: Step three, …
      place: leg_milking 3, guiding
    `);
    await tell(`
      U: tummy circles
      U: go to step three
      A: Has baby had any milk or food in the last half hour?
      place: none
    `);
  });

  test('with none going on, it goes on with what was left', () =>
    tell(`
      U: rub her legs
      (15 seconds)
      U: stop
      (1 minute)
      U: go to step three
      A: Back to wrapping the thigh…
      place: leg_milking 2, guiding
    `));

  test('what must be heard for safety is heard on the way in', () =>
    tell(`
      U: start the stuffy nose routine
      (2 seconds)
      U: last step
      A: The last step, …
      place: in stuffy_nose
    `));

  test('never speaks a tummy step after a feed', () =>
    tell(`
      [TechniqueIntent technique=short full body massage]
      U: no
      (5 seconds)
      (kitchen, a speaker)
      U: she just ate
      (echo, a speaker)
      U: go to step four
      not: Tummy:
    `));
});

describe('back to a part of the body', () => {
  test('goes to where the massage did it last', () =>
    tell(`
      U: start bedtime
      (5 seconds)
      U: last step
      (5 seconds)
      U: back to the legs
      A: Back to … …
      place: leg_milking 1, in bedtime
    `));

  test('where it did it not yet, to where it will', () =>
    tell(`
      U: start bedtime
      (5 seconds)
      U: back to the feet
      A: On to … …
      place: foot_rub 1, in bedtime
    `));

  test('of what the massage does not do, it says so and goes on', () =>
    tell(`
      U: rub her feet
      (20 seconds)
      U: back to her face
      A: That's not part of this massage. With your other thumb, …
      place: foot_rub 2
    `));

  test('with none going on, it is a wish', () =>
    tell(`
      U: open gentle hands
      U: go back to her feet
      place: foot_rub 1, guiding
    `));

  test('the tummy after a feed is refused with its reason', () =>
    tell(`
      [TechniqueIntent technique=short full body massage]
      U: no
      (5 seconds)
      U: she just ate
      (3 seconds)
      U: back to the tummy
      A: The tummy needs … more minutes after that feed. …
      not: Tummy:
    `));
});

describe('several steps at once', () => {
  test('forward', () =>
    tell(`
      U: rub her feet
      (20 seconds)
      place: foot_rub 2
      U: skip two
      A: Next, … …
      place: foot_rub 4, guiding
    `));

  test('back', () =>
    tell(`
      U: rub her feet
      (20 seconds)
      U: skip two
      (5 seconds)
      U: go back two steps
      A: Back to the sole circles. …
      place: foot_rub 2, guiding
    `));

  test('more than there are: the first step, or how many are left', async () => {
    await tell(`
      U: rub her feet
      (20 seconds)
      U: go back nine steps
      A: This is the first step. Hold baby's ankle …
      place: foot_rub 1
    `);
    await tell(`
      U: rub her face
      (5 seconds)
      U: skip forty
      A: There are … more steps after … …
      open
    `);
  });
});

describe("that's not what I meant", () => {
  test('what was begun by mistake is over, and nothing is offered of it', () =>
    tell(`
      U: rub her feet
      (5 seconds)
      U: that's not what I meant
      A: Sorry about that. What did you mean: …?
      open
      place: none
      U: resume
      not: foot
    `));

  test('the new words begin at once', () =>
    tell(`
      U: rub her feet
      (5 seconds)
      U: no I said teething
      A: Sorry, teething. …
      place: jaw_circles 1, in teething, guiding
    `));

  test('in the middle of another massage, that one waits again, and a change is confirmed', () =>
    tell(`
      U: start bedtime
      (30 seconds)
      place: resting_hands 3
      U: rub her feet
      A: …?
      U: yes
      place: foot_rub 1
      (5 seconds)
      U: no that's not what I meant
      A: Sorry about that. …
      U: no I said teething
      A: Sorry, teething. …
    `));

  test('the place before is back', () =>
    tell(`
      U: start bedtime
      (30 seconds)
      place: resting_hands 3, in bedtime
      U: wait
      U: you misheard me
      A: Sorry about that. What did you mean: …?
      place: resting_hands 3, in bedtime, asking
      U: carry on
      A: Back to … …
      place: resting_hands 3, in bedtime, guiding
    `));

  test('a massage of an earlier session is back, which another one was begun over', () =>
    tell(`
      U: start bedtime
      (30 seconds)
      U: stop
      (2 minutes)
      U: rub her face
      (5 seconds)
      U: that's not what I meant
      place: resting_hands 3, in bedtime
    `));

  test('a feed told in that turn is taken back, and an earlier one is not', async () => {
    await tell(`
      U: she just ate
      U: that's not what I meant
      A: Sorry about that. Okay, I've taken that feed back. What did you mean: …?
      U: tummy circles
      A: Has baby had any milk or food in the last half hour?
    `);
    await tell(`
      U: she just ate
      U: rub her feet
      (5 seconds)
      U: that's not what I meant
      not: taken that feed back
      U: tummy circles
      A: The tummy needs … more minutes after that feed. …
    `);
  });

  test('a feed told in answer to our question stays, and what it began goes', () =>
    tell(`
      U: help with gas
      U: an hour ago
      A: Okay, that feed ended sixty minutes ago. …
      (5 seconds)
      U: that's not what I meant
      A: Sorry about that. I've kept the feed you told me about. To remove it, say: take that feed back. What did you mean: … or something else?
      not: taken that feed back
      not: gas
      place: none
      U: tummy circles
      A: It's been sixty minutes since that feed, so tummy strokes are fine. …
    `));

  test('it stays too where something else was meant, and is not spoken of', () =>
    tell(`
      U: tummy circles
      U: she just ate
      A: … The tummy needs thirty more minutes after that feed. …
      U: no I said teething
      A: Sorry, teething. If baby is calm and awake, let's begin. Start with washed hands …
      U: stop
      U: tummy circles
      A: … The tummy needs … more minutes …
    `));

  test('and can still be taken back by name', () =>
    tell(`
      U: tummy circles
      U: she just ate
      U: that's not what I meant
      A: Sorry about that. I've kept the feed you told me about. …
      U: take that feed back
      A: Okay, I've taken that feed back. …
      U: tummy circles
      A: Has baby had any milk or food in the last half hour?
    `));

  test('a feed told in answer of one of twins stays theirs', () =>
    tell(`
      U: my babies are Mia and Leo
      U: tummy circles
      U: Leo
      U: four months
      U: ten minutes ago
      U: that's not what I meant
      A: Sorry about that. I've kept the feed you told me about. …
      U: tummy circles
      A: The tummy needs twenty more minutes after that feed. …
    `));

  test('an age and a navel told in answer stay', async () => {
    await story(
      `
      U: help with teething
      U: six months
      A: …So, six months old. …
      (5 seconds)
      U: that's not what I meant
      A: Sorry about that. I've kept what you told me about baby. To change that, tell me again. What did you mean: …?
      not: teething
      U: help with teething
      not: How old
      place: jaw_circles 1
    `,
      NO_AGE,
    );
    await story(
      `
      U: tummy circles
      U: it's still on
      U: that's not what I meant
      A: Sorry about that. I've kept what you told me about baby. …
      U: tummy circles
      A: Let's keep off the tummy until the navel is …
    `,
      SIX_WEEKS,
    );
  });

  test('what is offered instead is never what was turned down, nor a part or the whole of it', async () => {
    for (const [wish, never] of [
      ['rub her feet', 'foot rub'],
      ['help with teething', 'teething'],
      ['start bedtime', 'bedtime'],
      ['start bedtime', 'foot rub'],
      ['rub her face', 'bedtime'],
    ]) {
      await tell(`
        U: ${wish}
        (5 seconds)
        U: that's not what I meant
        A: Sorry about that. What did you mean: …, …, or something else?
        not: ${never}
      `);
    }
  });

  test('one of the two that are offered can be chosen', async () => {
    const asked = `
      U: rub her face
      (5 seconds)
      U: that's not what I meant
      A: Sorry about that. What did you mean: the tummy comfort routine, a foot rub, or something else?
    `;
    await tell(`${asked}\nU: the second one\nplace: foot_rub 1, guiding`);
    await tell(`${asked}\nU: the other one\nplace: foot_rub 1, guiding`);
    await tell(`${asked}\nU: teething\nplace: jaw_circles 1`);
  });

  test('where hardly anything suits baby, it asks openly', () =>
    story(
      `
      U: rub her feet
      (5 seconds)
      U: that's not what I meant
      A: Sorry about that. What did you mean…?
      not: gas
      not: teething
    `,
      TWO_WEEKS,
    ));

  test('the part of the body that is in hand is what was meant: it carries on', async () => {
    await tell(`
      U: rub her feet
      (20 seconds)
      place: foot_rub 2
      U: no not that her foot
      A: Carrying on. With your other thumb, …
      place: foot_rub 2, guiding
    `);
    await tell(`
      U: start bedtime
      (5 seconds)
      U: back to the feet
      (3 seconds)
      U: no not that her feet
      A: Carrying on. …
      place: foot_rub 1, in bedtime, guiding
    `);
    await tell(`
      U: rub her feet
      (20 seconds)
      U: she just ate
      (5 seconds)
      U: no I said her feet
      A: Sorry, feet. Okay, I've taken that feed back. Shall we …?
      place: foot_rub 2, asking
    `);
    await tell(`
      U: rub her feet
      (20 seconds)
      U: wait
      U: no I said her feet
      A: Back to … …
      place: foot_rub 2, guiding
    `);
  });

  test('a "no" about milk is gone with what it began', () =>
    tell(`
      U: tummy circles
      U: no
      (5 seconds)
      U: that's not what I meant
      A: Sorry about that. Okay, I've taken that back. …
      U: tummy circles
      A: Has baby had any milk or food in the last half hour?
    `));

  test('what was told of health in that turn is taken back', () =>
    tell(`
      U: she has diarrhea
      U: that's not what I meant
      A: Sorry about that. Okay, I've taken that back. …
      U: rub her feet
      place: foot_rub 1, guiding
    `));

  test('a feed that is taken back is said, also where what was meant is answered by a rule', () =>
    tell(`
      U: she just ate
      A: Okay, that feed ended a moment ago. …
      [NotMeantIntent problem=eczema]
      A: Sorry, eczema. Okay, I've taken that feed back. If it's a small patch and baby is well, … …
    `));

  test('an age is put back, to another and to none', async () => {
    await tell(`
      U: she's six weeks old
      A: So, six weeks old. …
      U: that's not what I meant
      A: Sorry about that. Okay, I've taken that back. …
      U: help with teething
      place: jaw_circles 1
    `);
    await story(
      `
      U: she's six weeks old
      U: that's not what I meant
      U: help with teething
      A: …How old is baby, in weeks or months?
    `,
      { family: {} },
    );
  });

  test('a name is put back', () =>
    tell(`
      U: her name is Mia
      U: that's not what I meant
      U: what do you know about us
      not: Mia
    `));

  test('strokes for a feed that were begun by mistake leave no feed', () =>
    tell(`
      U: start feed time
      (5 seconds)
      U: no I said teething
      A: Sorry, teething. …
      place: jaw_circles 1
    `));

  test('what an alarm ended stays ended', () =>
    tell(`
      U: start bedtime
      (30 seconds)
      U: she's not breathing
      closed
      U: that's not what I meant
      not: carry on
      place: none
      U: resume
      place: none
    `));

  test('while an alarm is decided, it is no answer', () =>
    tell(`
      U: she won't stop crying
      U: that's not what I meant
      A: …911…
      closed
    `));

  test('only the very last turn is taken back', () =>
    tell(`
      U: she has diarrhea
      U: what can you do
      U: that's not what I meant
      not: taken that back
    `));

  test('what nobody has a massage for is said back with what there is', () =>
    tell(`
      U: rub her feet
      (5 seconds)
      [NotMeantIntent problem=wobble]
      A: Sorry about that. … What did you mean: …?
      open
    `));

  test('the session stays small', async () => {
    const desk = createCheckedDesk(FOUR_MONTHS);
    await desk.say('start bedtime');
    await desk.wait('PT10S');
    await desk.say('my babies are Mia and Leo');
    const { state } = await desk.state();
    expect(JSON.stringify(state?.session).length).toBeLessThan(6_000);
  });
});

test('a question that is missed again and again says its answers, then the way out', () =>
  tell(`
    U: rub her legs
    (15 seconds)
    U: start over
    A: Shall we start again from the top?
    U: …
    A: Sorry, I missed that. Shall we start again from the top?
    U: …
    A: You can say yes, or no. Shall we start again from the top?
    U: …
    A: If neither yes nor no fits, … Shall we start again from the top?
    U: …
    A: I'm still not getting it. … Shall we start again from the top?
    U: no
    place: leg_milking 2, guiding
  `));
