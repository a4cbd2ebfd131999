import { content } from '../../lambda/content';
import { lineIn, wordsOf } from '../../lambda/content/locales';
import { createCheckedDesk } from '../support/desk';
import { phraseFor } from '../support/say';
import { FOUR_MONTHS, NO_AGE, SIX_WEEKS, endOf, story, Teller } from './story';
import { PHASES } from './story/phases';

const ENGLISH = wordsOf('en', content);

const textOf = (key: string, number = '911'): string => {
  const text = lineIn(ENGLISH, key)?.text;
  return (typeof text === 'string' ? text : '')
    .replaceAll('{{number}}', `${number} or your local emergency number`)
    .replaceAll('{{crisis}}', '988')
    .replaceAll('{{advice}}', 'nurse line')
    .replaceAll('{{poison}}', 'poison line');
};

const CARD_TEXT = "Call from a phone now. Alexa can't call for you.";
const TITLES = { number: '911', crisis: '988', doctor: 'Call your doctor or nurse line' } as const;

/** Those that are answered at once, whatever is known. */
const AT_ONCE = Object.entries(content.emergencies).filter(([, { decidedBy }]) => !decidedBy);
const ASKED = Object.entries(content.emergencies).filter(([, { decidedBy }]) => decidedBy);

describe.each(PHASES)('$name', ({ story: before, setup }) => {
  test.each(AT_ONCE)('%s', async (alarm, { tier, line, older, card }) => {
    const desk = createCheckedDesk(setup);
    if (before !== '') await new Teller(desk).tell(before);
    const days = setup.family?.days ?? 0;
    const isOlder = older !== undefined && days >= older.fromDays;
    const text = textOf(isOlder ? older.line : line);
    const out = await desk.intent('EmergencyIntent', { alarm: phraseFor('Alarm', alarm) });
    expect(out.place).toBeNull();
    // From three months on it is a rule's, which asks what else.
    if (isOlder) {
      expect(out.speech?.startsWith(text)).toBe(true);
      return;
    }
    expect(out.speech).toBe(tier === 'emergency' ? `${text} ${text}` : text);
    expect(out.reprompt).toBeNull();
    expect(out.open).toBe(false);
    expect(out.card).toEqual({ type: 'Simple', title: TITLES[card], content: CARD_TEXT });
    const { speech } = await desk.launch();
    expect(speech).not.toMatch(/We were|Last time|carry on|go on/);
  });
});

test('the card shows what the words name', () => {
  for (const { line, tier, card } of Object.values(content.emergencies)) {
    const named = textOf(line).includes('911');
    expect([line, card]).toEqual([
      line,
      tier === 'support' ? 'crisis' : named ? 'number' : 'doctor',
    ]);
  }
  expect(ASKED.map(([id]) => id)).toEqual(['long_cry', 'no_poop']);
});

describe('in words', () => {
  test.each([
    ["she's not breathing", 'Stop and call 911 …'],
    [
      'she threw up green',
      'No more tummy strokes. Green vomit needs emergency care now, even once, …',
    ],
    ['he is choking', 'Call 911 …'],
    ['I shook the baby', 'Lay baby down safely, and if baby was shaken or may be hurt, call 911 …'],
    ["I can't cope", 'Thank you for telling me. … 988 …'],
    ["something's wrong", 'Trust that feeling, and stop the massage. …'],
    // One word that may mean sleep, or leaving the room, takes the worse reading.
    ["he's out", 'Stop and call 911 … floppy …'],
    ["she's gone", 'Stop and call 911 … floppy …'],
  ])('"%s"', (words, answer) =>
    story(
      `U: rub her legs\n(20 seconds)\nU: ${words}\nA: ${answer}\nclosed\nplace: none`,
      FOUR_MONTHS,
    ),
  );

  test.each([
    [
      'nobody knows the age',
      NO_AGE,
      'Under three months, a fever or feeling hot needs a doctor right now. …',
    ],
    [
      '89 days',
      { family: { days: 89 } },
      'Under three months, a fever or feeling hot needs a doctor right now. …',
    ],
  ])('a fever, %s', (_, setup, answer) =>
    story(`U: she has a fever\nA: ${answer}\nclosed\nplace: none`, setup),
  );

  test('a fever from ninety days on is a rule, which drops the place and listens', () =>
    story(
      "U: she has a fever\nA: Let's skip massage while baby has a fever. …?\nopen\nplace: none",
      { family: { days: 90 } },
    ));

  test('what no alarm of ours says is still an alarm', () =>
    story('[EmergencyIntent alarm=something odd]\nA: Trust that feeling, …\nclosed', FOUR_MONTHS));
  test('no alarm heard at all, too', () =>
    story('[EmergencyIntent]\nA: Trust that feeling, …\nclosed', FOUR_MONTHS));
});

const DOCTOR = '…, please call your doctor, midwife or nurse line about it today. …';
const OLDER =
  'Hard or painful poop, or going on much longer, is worth a call to your doctor. From eight weeks, babies with soft poop are often fine. …?';

describe('no poop: the age decides', () => {
  const asked =
    "U: she hasn't pooped in three days\nA: …How old is baby, in weeks or months?\nopen";
  test.each([
    ['seven weeks', DOCTOR],
    ['fifty five days old', DOCTOR],
    ['eight weeks', OLDER],
    ['four months', OLDER],
    ["I don't know", DOCTOR],
    ['no', DOCTOR],
    ['yes', DOCTOR],
    ['…', DOCTOR],
    ['next', DOCTOR],
    ['rub her feet', DOCTOR],
  ])('asked, and "%s"', (words, answer) =>
    story(`${asked}\nU: ${words}\nA: …${answer}\nplace: none`, NO_AGE),
  );
  test('silence hears the safe answer', () => story(`${asked}\nR: ${DOCTOR}`, NO_AGE));
  test.each([
    [{ family: { days: 55 } }, DOCTOR, 'closed'],
    [{ family: { days: 56 } }, OLDER, 'open'],
  ])('known: %j', (setup, answer, is) => story(`U: no poop for days\nA: …${answer}\n${is}`, setup));
  test.each(['he is constipated', 'help with constipation'])('under eight weeks "%s"', (words) =>
    story(`U: ${words}\nA: ${DOCTOR}\nclosed\nplace: none`, SIX_WEEKS),
  );
  test('and older it starts the ordinary way', () =>
    story('U: he is constipated\nA: …last half hour?\nopen', FOUR_MONTHS));
});

const CRY = "Is the cry weak, high-pitched, or unlike baby's usual cry?";
const ROW = 'A weak, high-pitched or unusual cry …';

describe('crying that goes on: what the cry is like decides', () => {
  test.each(["she won't stop crying", "he's been screaming for hours", "can't settle her"])(
    '"%s" is asked about',
    (words) => story(`U: ${words}\nA: …${CRY}\nR: ${ROW}\nopen`, FOUR_MONTHS),
  );
  test.each([
    ['yes', ROW, 'closed'],
    ["I'm not sure", ROW, 'closed'],
    ['…', ROW, 'closed'],
    ['next', ROW, 'closed'],
    ['forty', ROW, 'closed'],
    ['weak cry', ROW, 'closed'],
    ['no', "If it's baby's usual crying and all else is fine, cuddle, …?", 'open'],
  ])('and "%s"', (words, answer, is) =>
    story(`U: she won't stop crying\nU: ${words}\nA: ${answer}\n${is}`, FOUR_MONTHS),
  );
  test.each(['four months', 'six weeks', '[AgeIntent age=three months]'])(
    '%s is no answer: it is taken in, and the cry is asked about again',
    async (said) => {
      const words = said.startsWith('[') ? said : `U: ${said}`;
      await story(
        `
        U: she won't stop crying
        ${words}
        A: So, … old. ${CRY}
        R: ${ROW}
        open
        ${words}
        A: So, … old. ${CRY}
        U: no
        A: If it's baby's usual crying …
        `,
        NO_AGE,
      );
    },
  );
  test.each([
    "[EmergencyIntent alarm=won't stop crying]",
    '[EmergencyIntent alarm=normal cry only]',
    "[EmergencyIntent alarm=it's just his usual cry]",
  ])('%s is unclear, so it is asked once more, and then means the alarm', (said) =>
    story(
      `
      U: rub her legs
      U: she won't stop crying
      ${said}
      A: ${CRY}
      R: ${ROW}
      open
      ${said}
      closed
      place: none
      `,
      FOUR_MONTHS,
    ),
  );
  test.each(["that's not his usual cry", "cry didn't sound like his normal cry"])(
    '"%s" is clear',
    (said) =>
      story(
        `U: she won't stop crying\n[EmergencyIntent alarm=${said}]\nA: ${ROW}\nclosed`,
        FOUR_MONTHS,
      ),
  );
  test('in a massage the place waits, and an alarm drops it', () =>
    story(
      `
      U: rub her legs
      (20 seconds)
      U: she won't stop crying
      A: ${CRY}
      not: To go on later
      U: yes
      A: ${ROW}
      closed
      place: none
      `,
      FOUR_MONTHS,
    ));
  test('silence to the end drops it too', () =>
    story(
      `
      U: rub her legs
      (20 seconds)
      U: she won't stop crying
      (silence)
      place: none
      U: open gentle hands
      not: carry on
      `,
      FOUR_MONTHS,
    ));
  test('a weak cry is none to ask about, and she is crying is ordinary', () =>
    story(
      `U: weak cry\nA: ${ROW}\nclosed\nU: she's crying\nA: Let's pause and comfort baby first. …`,
      FOUR_MONTHS,
    ));
});

describe('whatever else fails', () => {
  // The place is gone for good once the store has taken that in.
  test.each(['slow', 'down'])('the store is %s', (store) =>
    story(
      `
      U: rub her legs
      (20 seconds)
      (the store is ${store})
      U: she's not breathing
      A: Stop and call 911 …
      closed
      `,
      FOUR_MONTHS,
    ),
  );
  test('on another device', () =>
    story(
      `
      U: rub her legs
      (20 seconds)
      (kitchen, a speaker)
      U: she's not breathing
      A: Stop and call 911 …
      closed
      U: open gentle hands
      not: carry on
      `,
      FOUR_MONTHS,
    ));
});

describe('the number is that of the country', () => {
  test.each([
    ['en-US', '911'],
    ['en-CA', '911'],
    ['en-GB', '999'],
    ['en-AU', '000'],
    ['en-IN', '112'],
  ])('%s: %s', async (locale, number) => {
    const out = await endOf(
      `(in ${locale})\nU: she's not breathing\nA: Stop and call ${number} or your local emergency number …`,
    );
    expect(out.card).toMatchObject({ title: number });
  });
  test('of no country we know', async () => {
    const out = await endOf(
      `(in en-ZA)\nU: she's not breathing\nA: Stop and call your local emergency number …`,
    );
    expect(out.card).toMatchObject({ title: 'Your local emergency number' });
  });
});

test('a feed told instead of an answer is kept, though the alarm is answered', () =>
  story(
    `
    U: she hasn't pooped in three days
    A: …How old is baby, in weeks or months?
    [FeedingNowIntent]
    A: ${DOCTOR}
    closed
    [TechniqueIntent technique=tummy circles]
    U: four months
    not: Lay baby face up
    `,
    NO_AGE,
  ));

test.each(['I got oil in her eye', 'there is oil in both his eyes', 'he swallowed some oil'])(
  '"%s" is answered for the eye and the mouth, and takes no oil for swallowed',
  (words) =>
    story(`
      U: ${words}
      A: Call your doctor or poison line now, and tell them what got into baby's eye or mouth. …
      not: swallow
      closed
    `),
);
