import { content } from '../../lambda/content';
import { createCheckedDesk, type CheckedDeskSetup } from '../support/desk';
import { phraseFor } from '../support/say';
import { FOUR_MONTHS, NO_AGE, story, Teller } from './story';

/** Moments in which something may go wrong. */
const MOMENTS: readonly (readonly [string, string, CheckedDeskSetup])[] = [
  ['at the first word ever', '', {}],
  ['while asked about a feed', 'U: tummy circles', FOUR_MONTHS],
  ['in mid-step', 'U: start bedtime\n(40 seconds)', FOUR_MONTHS],
  ['while paused', 'U: rub her legs\n(20 seconds)\nU: wait\n(30 seconds)', FOUR_MONTHS],
  ['while asked to go on', 'U: rub her legs\nU: stop\nU: open gentle hands', FOUR_MONTHS],
];

const textOf = (key: string): string => {
  const text = content.words['en']?.lines[key]?.text;
  return (typeof text === 'string' ? text : '')
    .replaceAll('{{number}}', '911 or your local emergency number')
    .replaceAll('{{crisis}}', '988');
};

const ALARMS = Object.keys(content.emergencies);

describe.each(ALARMS)('%s', (alarm) => {
  const known = content.emergencies[alarm];
  const text = textOf(known?.line ?? '');
  const twice = known?.tier === 'emergency' ? `${text} ${text}` : text;
  const older = known?.older;

  test.each(MOMENTS)('%s', async (_, before, setup) => {
    const days = setup.family?.days ?? 0;
    const spoken = older && days >= older.fromDays ? textOf(older.line) : twice;
    const desk = createCheckedDesk(setup);
    if (before !== '') await new Teller(desk).tell(before);
    const out = await desk.intent('EmergencyIntent', { alarm: phraseFor('Alarm', alarm) });
    expect(out.speech).toBe(spoken);
    expect(out.reprompt).toBeNull();
    expect(out.open).toBe(false);
    expect(out.place).toBeNull();
    const { speech } = await desk.launch();
    expect(speech).not.toMatch(/We were|Last time|carry on|go on/);
  });
});

describe('in words', () => {
  test.each([
    ["she's not breathing", 'Stop and call 911 …'],
    [
      'she threw up green',
      'No more tummy strokes. Green vomit needs emergency care now, even once, …',
    ],
    ['he is choking', 'Call 911 …'],
    ['she has a fever', "Let's skip massage while baby has a fever. …"],
    ['I shook the baby', 'Lay baby down safely, …'],
    ["I can't cope", 'Thank you for telling me. … 988 …'],
    ["something's wrong", 'Trust that feeling, and stop the massage. …'],
  ])('"%s"', (words, answer) =>
    story(
      `U: rub her legs\n(20 seconds)\nU: ${words}\nA: ${answer}\nclosed\nplace: none`,
      FOUR_MONTHS,
    ),
  );

  test.each([
    ['nobody knows the age', NO_AGE, 'At this age that temperature needs a doctor right now. …'],
    [
      '89 days',
      { family: { days: 89 } },
      'At this age that temperature needs a doctor right now. …',
    ],
    ['90 days', { family: { days: 90 } }, "Let's skip massage while baby has a fever. …"],
  ])('a fever, %s', (_, setup, answer) =>
    story(`U: she has a fever\nA: ${answer}\nclosed\nplace: none`, setup),
  );

  test('what no alarm of ours says is still an alarm', () =>
    story('[EmergencyIntent alarm=something odd]\nA: Trust that feeling, …\nclosed', FOUR_MONTHS));
  test('no alarm heard at all, too', () =>
    story('[EmergencyIntent]\nA: Trust that feeling, …\nclosed', FOUR_MONTHS));

  test('whoever is told about first, the store may fail', () =>
    story(
      `
      (the store is slow)
      U: she's not breathing
      A: Stop and call 911 …
      closed
      (the store is down)
      U: she's not breathing
      A: Stop and call 911 …
      closed
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
  ])('%s: %s', (locale, number) =>
    story(
      `(in ${locale})\nU: she's not breathing\nA: Stop and call ${number} or your local emergency number …`,
    ),
  );
});
