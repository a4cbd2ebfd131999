import { createCheckedDesk } from '../support/desk';
import { FOUR_MONTHS, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('"make it so many minutes"', () => {
  test('in a massage it moves no feed that was just told', () =>
    tell(`
      U: she just ate
      U: rub her feet
      (10 seconds)
      U: make it thirty five minutes
      A: There's time for all that's left. …
      U: tummy circles
      A: The tummy needs twenty-nine more minutes after that feed. …
    `));

  test('puts a feed right that was told a moment ago, and one that is asked about', async () => {
    await tell(`U: she just ate\nU: make it ten minutes\nA: … ten minutes ago. …`);
    await tell(`U: tummy circles\nU: make it ten minutes\nA: … ten minutes ago. …`);
  });

  test('invents no feed at the question about the navel', () =>
    story('U: tummy circles\nU: make it five minutes\nnot: feed ended', {
      family: { days: 30 },
    }));
});

describe('skipping a part of the body', () => {
  test('goes on behind it, also from a step that only prepares it', () =>
    tell(`
      [TechniqueIntent technique=short full body massage]
      U: no
      (5 seconds)
      place: full_body_short 1
      U: skip the feet
      A: Okay, I'll leave that out. Say hello with two warm, still hands on baby. …
      R: … Legs first: …
      U: next
      A: Legs first: …
      R: … Tummy: …
    `));

  test('where nothing else is left it ends, and never begins anew', () =>
    tell(`
      U: tummy circles
      U: no
      (4 seconds)
      place: belly_clockwise 1
      U: skip the tummy
      A: Okay, we'll leave that out. …
      not: Lay baby
      closed
    `));
});

test('"more time" is never the quiet of another step, whose words would be missed', () =>
  tell(`
    [TechniqueIntent technique=short full body massage]
    U: no
    U: next
    U: next
    U: next
    (5 seconds)
    place: full_body_short 4
    (kitchen, a speaker)
    U: she just ate
    (echo, a speaker)
    U: more time
    A: The tummy needs thirty more minutes after that feed. Chest: open your hands …
  `));

describe('more minutes than it takes', () => {
  test('change nothing, and say nothing untrue', async () => {
    const usual = await createCheckedDesk(FOUR_MONTHS).say('foot rub');
    const long = await createCheckedDesk(FOUR_MONTHS).intent('TechniqueIntent', {
      technique: 'foot rub',
      duration: 'ten minutes',
    });
    expect(long.ssml?.length).toBe(usual.ssml?.length);
    expect(long.speech).not.toContain('shortest');
  });
});

test('how early baby came is asked again, and an answer that is none is no answer about feeds', () =>
  story(
    `
    U: she was born early
    U: my doctor says massage is fine
    U: foot rub
    U: eight months
    A: …How many weeks early was baby born?
    U: yes
    A: …How many weeks early …
    not: leave the tummy out
  `,
    { family: {} },
  ));

test('what decides about an alarm is never whispered', async () => {
  const desk = createCheckedDesk(FOUR_MONTHS);
  await desk.say('speak softly');
  const asked = await desk.say("she won't stop crying");
  expect(asked.repromptSsml).toContain('911');
  expect(`${asked.ssml} ${asked.repromptSsml}`).not.toMatch(/whispered|volume="soft"/);
});

test('who cannot hear bedtime hears it aloud', async () => {
  const desk = createCheckedDesk(FOUR_MONTHS);
  await desk.say('start bedtime');
  await desk.wait('PT10S');
  const aloud = await desk.say('speak up');
  expect(aloud.ssml).not.toContain('volume="soft"');
});

test('a change that waits for a yes keeps the minutes it is to take', () =>
  tell(`
    U: rub her feet
    (10 seconds)
    U: start bedtime
    A: … bedtime …?
    U: five minutes only
    A: … bedtime …?
    not: full-body
  `));

test('a pause stays a pause when weeks are told in it', () =>
  story(
    `
    U: she was born early
    U: my doctor says massage is fine
    U: foot rub
    (5 seconds)
    U: wait
    U: she's eight months old
    U: ten
    open
    not: Hold baby's ankle
  `,
    { family: {} },
  ));
