import { content } from '../../lambda/content';
import { FOUR_MONTHS, story } from './story';

/** Devices on which silence must never carry on: the switch `silence` stands on `ask`. */
const ASKING = { ...content, policy: { ...content.policy, silence: 'ask' as const } };

const tell = (text: string) => story(text, { ...FOUR_MONTHS, content: ASKING });

const AGAIN = 'Shall I go on? To go on later, say: Alexa, open gentle hands.';

describe('where silence must not carry on', () => {
  test('the reprompt is one short question and the way back', () =>
    tell(`
      U: rub her legs
      A: … Shall we go on?
      R: ${AGAIN}
      not: If you say nothing, I'll go on.
      (silence)
      A: ${AGAIN}
      closed
      place: leg_milking 7, second side, guiding
    `));

  test.each(['yes', 'next', 'carry on'])(
    '"%s" goes on, at the question and after it',
    async (word) => {
      const on = 'A: Slides, hand after hand. …\nplace: leg_milking 4, second side';
      await tell(`U: rub her legs\nU: ${word}\n${on}`);
      // Eight seconds of listening, and the reprompt.
      await tell(`U: rub her legs\n(100 seconds)\nU: ${word}\n${on}`);
    },
  );

  test('so do "again" and "not yet"', async () => {
    const asked = 'U: rub her legs\n(100 seconds)';
    await tell(`
      ${asked}
      U: again
      A: Again, the other leg. …
      place: leg_milking 7, second side
    `);
    await tell(`
      ${asked}
      U: not yet
      A: I'll wait. …
      U: next
      A: Back to the slides down the leg. …
      place: leg_milking 4, second side, guiding
    `);
  });

  test('the finish is said behind a yes', () =>
    tell(`
      U: rub her legs
      U: yes
      A: Slides, hand after hand. … Whole leg, hip to foot. … done. …
      closed
    `));

  test('a session that ran out is gone on with at the step that was heard last', async () => {
    const left = 'U: rub her legs\n(silence)\nclosed';
    await tell(`
      ${left}
      U: open gentle hands
      A: We were in the leg slides, at the other leg. …?
      R: … Alexa, open gentle hands.
      U: yes
      A: Back to the other leg… Now the other leg, …
      place: leg_milking 7, second side, guiding
    `);
    await tell(`
      ${left}
      (12 minutes)
      U: resume
      A: … Hold one ankle lightly. …
      place: leg_milking 1, guiding
    `);
    await tell(`
      ${left}
      (next day)
      U: open gentle hands
      A: Last time, we were in the leg slides. Start again from the top?
      U: no
      place: none
    `);
  });

  test('one that was stopped in the middle of a step, at that step', () =>
    tell(`
      U: rub her legs
      (20 seconds)
      U: stop
      (1 minute)
      U: resume
      A: Back to the first slide… Slide down …
      place: leg_milking 3, first side, guiding
    `));

  test('a short massage still runs to its end without a word', () =>
    tell(`
      U: rub her face
      A: … All done. …
      closed
      (silence)
      place: none
    `));

  test('a routine of many passages asks at each, never twice in the same words', () =>
    tell(`
      U: start bedtime
      A: … Shall we go on?
      R: Shall I go on? …
      U: yes
      A: … Ready for the next part?
      U: yes
      A: … Shall we carry on?
      (silence)
      closed
      U: resume
      place: guiding
    `));

  test('the tummy is asked about before it is reached, and silence leaves it out', () =>
    tell(`
      U: gas routine
      A: Has baby had any milk or food in the last half hour?
      (silence)
      A: …
      closed
      not: Shall I go on?
    `));
});
