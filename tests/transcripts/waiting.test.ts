import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('waiting', () => {
  test('two minutes of quiet, then a cue, then more quiet and the way back', () =>
    tell(`
      U: rub her legs
      (15 seconds)
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
      (15 seconds)
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
      (15 seconds)
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

  test.each(['[WaitIntent]', '[AMAZON.PauseIntent]', '[RemarkIntent remark=nappies]'])(
    'asked whether to go on, who is busy is waited for: %s',
    async (busy) => {
      await tell(`
        U: rub her legs
        (15 seconds)
        U: help
        ${busy}
        A: I'll wait. …
        place: leg_milking 2, paused
        U: next
        place: leg_milking 2, guiding
      `);
      await tell(`
        U: rub her legs
        (15 seconds)
        U: stop
        (1 minute)
        U: open gentle hands
        ${busy}
        A: I'll wait. …
        place: leg_milking 2, paused
      `);
    },
  );

  test('with nothing to wait for there is a question', () =>
    tell('U: wait\nA: Take your time. …?\nopen\nplace: none'));

  test('a question waits, too', () =>
    tell('U: tummy circles\nU: hang on\nA: Take your time. Has baby had any milk …?\nopen'));
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
  ])('"%s" says so and offers something', (words) =>
    tell(`
      U: ${words}
      A: … massage … How about a foot rub now?
      open
      place: none
      U: yes
      place: foot_rub 1
    `),
  );

  test('said again, what was offered is offered in other words, until it would nag', () =>
    tell(`
      U: carry on
      A: … massage … How about a foot rub now?
      U: next
      A: Would you like a foot rub now?
      U: again
      A: Shall we try a foot rub?
      U: carry on
      A: Is there anything else I can help with?
      U: carry on
      A: … massage … How about a foot rub now?
    `));

  test('what was turned down is not offered', () =>
    tell(`
      U: carry on
      A: … massage … How about a foot rub now?
      U: no thanks
      U: carry on
      A: … massage … How about a hand massage now?
      U: yes
      (5 seconds)
      U: that's not what I meant
      not: foot rub
      not: hand massage
      U: no
      U: carry on
      A: … massage … …?
      not: foot rub
      not: hand massage
    `));

  test('while a feed goes on, or baby cries, what suits that is offered', async () => {
    for (const [told, offered] of [
      ["I'm nursing her", 'feed'],
      ["she's crying", 'a calm-down hold'],
    ]) {
      await tell(`
        U: ${told}
        U: what can you do
        U: what can you do
        U: what can you do
        A: … Is there anything else I can help with?
        U: carry on
        A: … massage … How about …${offered}…?
        U: no thanks
        U: carry on
        A: … massage … What …?
        not: ${offered}
      `);
    }
  });

  test.each(['stop', 'cancel', 'go home', 'no'])('"%s" is a short goodbye', (words) =>
    tell(`U: ${words}\nA: Bye…\nclosed`),
  );

  test('yes asks what for', () => tell('U: yes\nA: …?\nopen'));
  test('help names the emergency route first', () =>
    tell(
      'U: help\nA: If baby needs emergency help, call 911 … I can guide you through a massage …?\nopen',
    ));
});
