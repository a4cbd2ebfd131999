import { content } from '../../lambda/content';
import { lineIn, wordsOf } from '../../lambda/content/locales';
import { phraseFor } from '../support/say';
import { FOUR_MONTHS, SIX_WEEKS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

const topics = Object.entries(content.questions);
const TOPICS = Object.keys(content.questions);

const ENGLISH = wordsOf('en', content);

/** A line as it is spoken in the United States. */
const textOf = (key: string): string => {
  const text = lineIn(ENGLISH, key)?.text;
  if (typeof text !== 'string') throw new Error(`no line ${key}`);
  return text.replaceAll('{{fever}}', '100.4 Fahrenheit');
};

/** What a topic is answered with, in the middle of a technique or outside of one. */
const answerTo = (topic: string, technique = ''): string => {
  const found = content.questions[topic];
  return textOf(found?.during?.[technique] ?? found?.line ?? '');
};

const asked = (topic: string) => `[QuestionIntent topic=${phraseFor('Topic', topic)}]`;

describe('in the words of parents', () => {
  test('before a massage it is answered, and asked what else', () =>
    tell(`
      U: open gentle hands
      U: which oil should I use
      A: You don't need any. After the first month, a little plain, unscented sunflower or coconut oil is a common choice, and skip nut oils, olive oil and perfume. What …?
      open
      U: quick question is coconut oil okay
      A: Many families use it after the first month. Try a small patch first, and stop if the skin turns red. What …?
    `));

  test('in mid-massage it goes back to exactly the step', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: how often can I do it
      A: Every day is fine if you both enjoy it, and so is less. There's no target to hit. Shall we …?
      place: leg_milking 4, asking
      U: can I ask you will it help my baby sleep
      A: It can be part of a calm bedtime, … Shall we …?
      place: leg_milking 4, asking
      U: yes
      A: … Swap hands and repeat, …
      place: leg_milking 4, guiding
    `));

  test('a question of ours waits and is asked again', () =>
    tell(`
      U: tummy circles
      A: Has baby had any milk or food in the last half hour?
      U: why clockwise
      A: Clockwise as you look at the tummy, because that's the way the large bowel runs: … Has baby had any milk or food in the last half hour?
      U: no
      place: belly_clockwise 1, guiding
    `));

  test('a "no" to going on waits', () =>
    tell(`
      U: rub her legs
      (30 seconds)
      U: is it okay over clothes
      A: Thin clothes are fine, … Shall we …?
      U: no
      A: I'll wait. …
      place: leg_milking 4, paused
    `));

  test('what baby does is followed; a question about it is answered', async () => {
    const begun = 'U: rub her legs\n(30 seconds)\n';
    await tell(`${begun}U: she's crying\nA: Let's pause and comfort baby first. …`);
    await tell(`${begun}U: what if my baby cries\nA: Stop and comfort baby first. …next.`);
    await tell(`${begun}U: she's wriggling\nA: Wriggling is fine when baby looks happy. …`);
    await tell(`${begun}U: is it normal that she wriggles\nA: Wriggling is normal and fine …`);
  });

  test('one that nobody knows is no question', () =>
    tell(`
      U: open gentle hands
      [QuestionIntent topic=something odd]
      A: Sorry, I missed that. …?
      [QuestionIntent]
      A: I still missed that. …?
    `));

  test('fever is in the unit of the country', async () => {
    await tell('U: is the fever from teething\nA: … 100.4 Fahrenheit or more is a fever, …');
    await tell('(in en-GB)\nU: is the fever from teething\nA: … 38 Celsius or more is a fever, …');
  });
});

describe('which way', () => {
  const BEGIN: Readonly<Record<string, string>> = {
    belly_clockwise: 'U: tummy circles\nU: no',
    ilu: 'U: I love you strokes\nU: no',
    paddle_wheel: 'U: paddle wheel\nU: no',
    knees_to_tummy: 'U: knees to tummy\nU: no',
    full_body_short: 'U: short full body\nU: no',
  };
  const OTHER = Object.keys(content.techniques).filter((id) => !(id in BEGIN));
  const start = (id: string) =>
    BEGIN[id] ?? `[TechniqueIntent technique=${phraseFor('Technique', id)}]`;

  test.each([...Object.keys(BEGIN), ...OTHER])('during %s', (id) =>
    tell(`
      ${start(id)}
      (2 seconds)
      U: which way do I go
      A: ${answerTo('direction', id)} Shall we …?
      place: ${id} 1, asking
    `),
  );

  test('every technique has its own answer', () => {
    const during = content.questions['direction']?.during ?? {};
    expect(Object.keys(during).sort()).toEqual(Object.keys(content.techniques).sort());
  });

  test('of something else, by its name', () =>
    tell(`
      U: open gentle hands
      U: which way for the back rub
      A: From the shoulders to the bottom, … What …?
      U: rub her legs
      U: which way do I rub her tummy
      A: Clockwise as you look at the tummy, … Shall we …?
      U: which way on his neck
      A: I don't have a massage for neck. Shall we …?
    `));

  test('with nothing named it is the tummy that needs a direction', () =>
    tell('U: which direction\nA: Clockwise as you look at the tummy, …'));
});

describe('clockwise or not', () => {
  const TUMMY = 'Clockwise as you look at the tummy, …';

  test.each(['why clockwise', 'counterclockwise', 'is it clockwise or counterclockwise'])(
    '"%s" hears clockwise first',
    (question) => tell(`U: open gentle hands\nU: ${question}\nA: ${TUMMY}`),
  );
});

describe('how hard', () => {
  test('lighter on the tummy', async () => {
    const ask = 'U: how hard should I press\n';
    await tell(`U: rub her legs\n${ask}A: Medium and even, …`);
    await tell(`U: tummy circles\nU: no\n${ask}A: Light and even on the tummy, never deep. …`);
  });
});

describe('oil', () => {
  const NONE = 'For the first month, skip oil and use clean, warm, dry hands.';
  const OILS = topics.filter(([, { firstMonth }]) => firstMonth !== undefined).map(([id]) => id);

  test('five topics are about using it', () => {
    expect(OILS).toEqual(['which_oil', 'almond_oil', 'olive_oil', 'coconut_oil', 'scented']);
  });

  test.each(OILS)('%s waits for the first month', async (topic) => {
    await story(`${asked(topic)}\nA: ${NONE} …`, { family: { days: 27 } });
    await story(`${asked(topic)}\nA: ${answerTo(topic)} …`, { family: { days: 28 } });
    await story(`${asked(topic)}\nA: ${answerTo(topic)} …`, SIX_WEEKS);
  });
});

describe('all forty, at any moment', () => {
  test('there are forty, and one for what only a doctor can answer', () => {
    expect(TOPICS).toHaveLength(41);
  });

  // What tells a fact goes the way of its rule (hostile.test.ts).
  const PLAIN = TOPICS.filter((topic) => content.questions[topic]?.tells === undefined);

  describe.each(PLAIN)('%s', (topic) => {
    test('open', () =>
      tell(`U: open gentle hands\n${asked(topic)}\nA: ${answerTo(topic)} What …?\nplace: none`));

    test('in mid-step', () =>
      tell(`
        U: rub her legs
        (30 seconds)
        ${asked(topic)}
        A: ${answerTo(topic, 'leg_milking')} Shall we …?
        place: leg_milking 4, asking
        U: yes
        A: … Swap hands and repeat, …
        place: leg_milking 4, guiding
      `));

    test('while a question is open', () =>
      tell(`
        U: tummy circles
        ${asked(topic)}
        A: ${answerTo(topic)} Has baby had any milk or food in the last half hour?
        U: no
        place: belly_clockwise 1, guiding
      `));

    test('while paused', () =>
      tell(`
        U: rub her legs
        (30 seconds)
        U: wait
        ${asked(topic)}
        A: ${answerTo(topic, 'leg_milking')} … next…
        place: leg_milking 4, paused
        U: next
        place: leg_milking 4, guiding
      `));
  });
});

test('an answer has at most two sentences, none of more than 28 words', () => {
  const answers = Object.keys(content.words['en']?.lines['answer'] ?? {}).map((name) =>
    textOf(`answer.${name}`),
  );
  const sentences = (text: string) => text.replaceAll(/(\d)\.(\d)/g, '$1$2').split(/(?<=[.?])\s+/);
  expect(answers.filter((text) => sentences(text).length > 2)).toEqual([]);
  const long = answers.filter((text) =>
    sentences(text).some((one) => one.split(/\s+/).length > 28),
  );
  expect(long).toEqual([]);
});

describe('"what was that?" with no massage', () => {
  test('says the answer again, in front of the question', () =>
    tell(
      `
      U: open gentle hands
      U: which oil should I use
      A: You don't need any. …
      U: sorry, what was that
      A: You don't need any. …
      U: can you repeat that
      A: You don't need any. …
    `,
    ));

  test('leaves figures to be worked out anew', () =>
    tell(`
      U: she ate ten minutes ago
      U: tummy circles
      A: The tummy needs twenty more minutes after that feed. How about a foot rub now?
      U: say that again
      A: … foot rub …?
    `));

  test('in a massage is the step', () =>
    tell(`
      U: foot rub
      U: what was that
      A: Again, …
    `));
});
