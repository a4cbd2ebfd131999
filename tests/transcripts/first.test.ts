import { FOUR_MONTHS, story } from './story';

describe('the first words ever', () => {
  test('come before what was asked for, and only once', () =>
    story(`
      U: help with teething
      A: I'm a massage guide, not medical advice, so check with baby's doctor about any health worry, and in an emergency, call 911 or your local emergency number. If baby came early or has a health condition, check with baby's doctor first, and after a vaccine, wait two days. How old is baby, in weeks or months?
      open
      U: four months
      A: So, four months old. If baby is calm and awake, let's begin. I'll be quiet while you work. Say Alexa, wait, any time. …
      not: massage guide
      place: in teething, guiding
      (50 seconds)
      U: again
      A: Again, the spot below the ears. Put one fingertip …
      not: If baby is calm
    `));

  test('come behind a greeting, and the next launch is short', () =>
    story(`
      U: open gentle hands
      A: Hi, I can guide a gentle baby massage, hands-free. I'm a massage guide, …?
      open
      (silence)
      A: You can say: help with gas, … What would you like?
      closed
      (5 minutes)
      U: open gentle hands
      not: massage guide
      A: …?
    `));

  test('are not heard again on another device of the home', () =>
    story(`
      U: rub her feet
      A: I'm a massage guide, … I'll be quiet while you work. …
      U: stop
      (kitchen, a speaker)
      U: rub her legs
      not: massage guide
      not: quiet while you work
    `));

  test('wait while an emergency is answered', () =>
    story(`
      U: my baby isn't breathing
      A: Stop and call 911 …
      not: massage guide
      closed
      (2 minutes)
      U: open gentle hands
      A: Hi, … I'm a massage guide, …
    `));

  test('name the number of the country', () =>
    story(`
      (in en-GB)
      U: open gentle hands
      A: … and in an emergency, call 999 or your local emergency number. …
    `));
});

describe('what is said only now and then', () => {
  test('readiness once a session, and again in the next', () =>
    story(
      `
      U: rub her feet
      A: If baby is calm and awake, let's begin. …
      (10 seconds)
      U: rub her legs
      A: Shall we stop this and change to the leg slides?
      U: yes
      A: Hold one ankle lightly. …
      not: calm and awake
      U: stop
      (20 minutes)
      U: rub her hands
      A: If baby is calm and awake, let's begin. …
      `,
      FOUR_MONTHS,
    ));

  test('"if you say nothing" once a massage', () =>
    story(
      `
      U: start bedtime
      A: … If you say nothing, I'll go on. …?
      U: yes
      not: If you say nothing
      U: yes
      not: If you say nothing
      `,
      FOUR_MONTHS,
    ));

  test('no two closing questions in a row are the same', () =>
    story(
      `
      U: start bedtime
      A: … Shall we go on?
      U: yes
      A: … Shall we carry on?
      U: yes
      A: … On to the next part?
      `,
      FOUR_MONTHS,
    ));
});
