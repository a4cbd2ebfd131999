import { FOUR_MONTHS, story } from './story';

const ASKED = 'Has baby had any milk or food in the last half hour?';

/** Answers to the question, and what becomes of the tummy circles. */
const ANSWERS: Readonly<Record<string, string>> = {
  no: "If baby is calm and awake, let's begin. Lay baby face up …",
  'not for hours': "If baby is calm and awake, let's begin. …",
  yes: 'Okay, that feed ended a moment ago. The tummy needs thirty more minutes after that feed. How about a foot rub now?',
  'she just ate':
    'Okay, that feed ended a moment ago. The tummy needs thirty more minutes after that feed. How about a foot rub now?',
  'not sure': "To be safe, let's leave the tummy out for now. How about a foot rub now?",
  '…': "To be safe, let's leave the tummy out for now. How about a foot rub now?",
  'twenty minutes ago':
    'Okay, that feed ended twenty minutes ago. The tummy needs ten more minutes after that feed. How about a foot rub now?',
  twelve:
    'Okay, that feed ended twelve minutes ago. The tummy needs eighteen more minutes after that feed. How about a foot rub now?',
  'half an hour ago':
    "Okay, that feed ended thirty minutes ago. If baby is calm and awake, let's begin. …",
  "it's been an hour":
    "Okay, that feed ended sixty minutes ago. If baby is calm and awake, let's begin. …",
  'two hours ago': "Okay, a feed a while ago. If baby is calm and awake, let's begin. …",
  'thirty minutes ago':
    'Okay, that feed ended thirty minutes ago. Numbers like thirteen and thirty sound alike, so to be sure, was it less than half an hour ago?',
  'forty minutes ago':
    'Okay, that feed ended forty minutes ago. Numbers like thirteen and thirty sound alike, …?',
  'a while ago': 'About how many minutes ago did that feed end?',
};

describe('the feed question', () => {
  test.each(Object.entries(ANSWERS))('"%s": %s', (words, answer) =>
    story(`U: tummy circles\nA: ${ASKED}\nU: ${words}\nA: ${answer}`, FOUR_MONTHS),
  );

  test('unanswered, the safe answer is what one hears, and nothing is kept', () =>
    story(
      `
      U: tummy circles
      (silence)
      A: If you're not sure, I'll leave the tummy out. Say no if it's been longer than half an hour.
      closed
      U: tummy circles
      A: ${ASKED}
      `,
      FOUR_MONTHS,
    ));

  test.each([
    ['no', "It's been thirty minutes since that feed, so tummy strokes are fine. …"],
    ['yes', 'The tummy needs seventeen more minutes after that feed. How about a foot rub now?'],
    ['not sure', 'The tummy needs seventeen more minutes after that feed. …?'],
  ])('thirteen or thirty, answered "%s"', (words, answer) =>
    story(`U: tummy circles\nU: thirty minutes ago\nU: ${words}\nA: ${answer}`, FOUR_MONTHS),
  );

  // Heard as thirty a second time it may be misheard as it was the first.
  const AGAIN = '… was it less than half an hour ago?';
  const LATER = 'The tummy needs seventeen more minutes after that feed. How about a foot rub now?';
  test.each([
    ['U: thirty', AGAIN],
    ['U: thirteen', LATER],
    ['U: thirty minutes', AGAIN],
    ['U: thirteen minutes', LATER],
    ['U: thirty minutes ago', AGAIN],
    ['U: thirteen minutes ago', LATER],
    ['U: half an hour ago', AGAIN],
    ['U: no I said thirty minutes ago', AGAIN],
    ['U: no thirteen minutes ago', LATER],
    ['[CorrectFeedIntent minutes=thirty]', AGAIN],
    ['[TimeIntent duration=thirty minutes]', AGAIN],
    ['[TimeIntent duration=thirteen minutes]', LATER],
  ])('thirteen or thirty, answered by one of the two, %s: %s', async (words, answer) => {
    await story(`U: tummy circles\nU: thirty minutes ago\n${words}\nA: ${answer}`, FOUR_MONTHS);
    await story(
      `
      U: tummy circles
      U: thirteen minutes ago
      A: … was it less than half an hour ago?
      (10 seconds)
      ${words}
      A: ${answer}
      `,
      FOUR_MONTHS,
    );
  });

  test('an end that may be thirty minutes ago ends no feed that was going on since', () =>
    story(
      `
      U: I'm feeding her
      U: stop
      (13 minutes)
      U: open gentle hands
      U: she finished thirteen minutes ago
      U: stop
      U: tummy circles
      A: … was it less than half an hour ago?
      U: no
      A: About how many minutes ago did that feed end?
      `,
      FOUR_MONTHS,
    ));

  test.each(['nearly half an hour', 'almost thirty minutes', 'not quite forty minutes'])(
    '"%s" is less than that, and permits nothing',
    (words) =>
      story(
        `
        U: tummy circles
        U: ${words}
        A: About how many minutes ago did that feed end?
        U: ${words}
        A: … leave the tummy out …
        `,
        FOUR_MONTHS,
      ),
  );

  test('thirteen or thirty, answered by another number, is the feed put right', async () => {
    await story(
      `
      U: tummy circles
      U: thirty minutes ago
      U: twenty
      A: Okay, that feed ended twenty minutes ago. The tummy needs ten more minutes after that feed. …
      U: take that feed back
      U: tummy circles
      A: ${ASKED}
      `,
      FOUR_MONTHS,
    );
    await story(
      `
      U: tummy circles
      U: thirty minutes ago
      U: forty five minutes
      A: Okay, that feed ended forty-five minutes ago. If baby is calm and awake, …
      `,
      FOUR_MONTHS,
    );
  });

  test('thirteen or thirty of an earlier session is settled by any other number', async () => {
    const before = `
      U: open gentle hands
      U: she ate thirty minutes ago
      U: stop
      (1 minute)
      U: tummy circles
      A: … was it less than half an hour ago?
    `;
    await story(`${before}\nU: forty five\nA: It's been thirty-one minutes …`, FOUR_MONTHS);
    await story(`${before}\nU: twenty\nA: The tummy needs sixteen more minutes …`, FOUR_MONTHS);
    await story(`${before}\nU: forty\nA: The tummy needs sixteen more minutes …`, FOUR_MONTHS);
    await story(`${before}\nU: thirty\nA: … was it less than half an hour ago?`, FOUR_MONTHS);
  });

  test('is not asked for anything but the tummy', async () => {
    await story('U: rub her feet\nplace: foot_rub 1', FOUR_MONTHS);
    await story('U: she just ate\nU: rub her feet\nplace: foot_rub 1', FOUR_MONTHS);
  });

  test.each(['', 'U: pause\n'])(
    'in the middle of bicycle legs asks for gentle hands: %j',
    (waits) =>
      story(
        `
      U: bicycle legs
      ${waits}U: she just ate
      A: Okay, that feed ended a moment ago. This presses on the tummy a little, … Go gently, and stop if milk comes up. …
      U: next
      not: presses on the tummy
    `,
        FOUR_MONTHS,
      ),
  );

  test.each(['U: rub her feet\nU: she just ate', 'U: bicycle legs\nU: she ate an hour ago'])(
    'asks for no gentler hands where nothing presses, or nothing is to wait for: %s',
    (words) => story(`${words}\nnot: presses on the tummy`, FOUR_MONTHS),
  );

  test('"a while ago" twice leaves the tummy out', () =>
    story(
      `U: tummy circles\nU: a while ago\nU: a while ago\nA: To be safe, let's leave the tummy out for now. …?`,
      FOUR_MONTHS,
    ));
});
