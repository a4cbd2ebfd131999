import { story } from './story';

describe('the first words ever', () => {
  test('come before what was asked for, once', () =>
    story(`
      U: help with teething
      A: I'm a massage guide, not medical advice, … call 911 or your local emergency number in an emergency. If baby came early, … How old is baby, in weeks or months?
      open
      U: four months
      A: So, four months old. If baby is calm and awake, let's begin. I'll be quiet while you work. Say Alexa, wait, any time. …
      not: massage guide
      place: jaw_circles 1, in teething, guiding
      (50 seconds)
      U: again
      A: Again, the spot below the ears. Put one fingertip …
      not: If baby is calm
    `));
});
