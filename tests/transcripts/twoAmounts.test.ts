import { FOUR_MONTHS, story } from './story';

/** Two amounts in one breath, "one hour back, no no, ten minutes back": the nearer end counts. */

const ASKED = 'Has baby had any milk or food in the last half hour?';
const TEN =
  'Okay, that feed ended ten minutes ago. The tummy needs twenty more minutes after that feed. …';
const THIRTEEN =
  'Okay, that feed ended thirteen minutes ago. The tummy needs seventeen more minutes after that feed. …';
const DOUBT = 'Okay, that feed ended thirty minutes ago. Numbers like thirteen and thirty …?';

const tell = (text: string) => story(text, FOUR_MONTHS);

describe('two amounts in one breath', () => {
  test.each([
    ['[FedIntent ago=PT1H, lessThan=PT10M]', TEN],
    ['[FedIntent ago=PT10M, lessThan=PT1H]', TEN],
    ['[FedIntent ago=PT1H, lessThan=?]', 'About how many minutes ago did that feed end?'],
    ['[FedIntent ago=PT1H, feedMoment=half an hour ago]', 'Okay, that feed ended thirty minutes …'],
    ['[FedIntent ago=PT1H, feedMoment=just now]', 'Okay, that feed ended a moment ago. …'],
    ['[TopUpIntent ago=PT1H, earlier=PT10M]', TEN],
    ['[TopUpIntent ago=PT10M, earlier=PT1H]', TEN],
    ['[FedForIntent feedLength=PT20M, ago=PT10M]', TEN],
    // How long it took is no end.
    ['[FedForIntent feedLength=PT10M, ago=PT1H]', 'Okay, that feed ended sixty minutes ago. …'],
    ['[CorrectFeedIntent ago=PT1H, minutes=10]', TEN],
    ['[CorrectFeedIntent ago=PT10M, minutes=60]', TEN],
  ])('%s', (words, answer) => tell(`U: tummy circles\nA: ${ASKED}\n${words}\nA: ${answer}`));

  test('put right a feed that was told', () =>
    tell(`
      U: tummy circles
      U: forty five minutes ago
      [CorrectFeedIntent ago=PT1H, minutes=10]
      A: ${TEN}
    `));

  test.each([
    // Nothing but the nearer one may have been misheard.
    ['[FedIntent ago=PT1H, lessThan=PT30M]', DOUBT],
    ['[FedIntent ago=PT30M, lessThan=PT30M]', DOUBT],
    // The other number may be nearer than it sounds, or the nearer one farther than the other.
    ['[FedIntent ago=PT30M, lessThan=PT20M]', THIRTEEN],
    ['[FedIntent ago=PT13M, lessThan=PT20M]', THIRTEEN],
    ['[FedIntent ago=PT30M, lessThan=PT13M]', THIRTEEN],
    ['[TopUpIntent ago=PT20M, earlier=PT30M]', THIRTEEN],
    ['[CorrectFeedIntent ago=PT20M, minutes=30]', THIRTEEN],
  ])('of numbers that sound alike none permits more than all do: %s', (words, answer) =>
    tell(`U: tummy circles\n${words}\nA: ${answer}`),
  );

  test('settle which of two it was only as the nearer', async () => {
    const before =
      'U: tummy circles\nU: thirty minutes ago\nA: …was it less than half an hour ago?';
    await tell(
      `${before}\n[CorrectFeedIntent ago=PT30M, minutes=13]\nA: The tummy needs seventeen more minutes …`,
    );
    await tell(
      `${before}\n[FedIntent ago=PT30M, lessThan=PT1H]\nA: …was it less than half an hour ago?`,
    );
  });
});

describe('an amount and a time by the clock', () => {
  // Ten in the morning in New York.
  const at = (text: string) => story(text, { ...FOUR_MONTHS, now: '2026-11-22T15:00:00Z' });
  const before = 'U: tummy circles\nU: forty five minutes ago\n(10 seconds)';

  test.each([
    ['[CorrectFeedIntent ago=PT1H, time=9:40]', 'Okay, that feed ended at nine forty. …'],
    ['[CorrectFeedIntent minutes=50, time=9:40]', 'Okay, that feed ended fifteen minutes ago. …'],
    ['[CorrectFeedIntent ago=PT10M, time=9:00]', 'Okay, that feed ended ten minutes ago. …'],
    ['[CorrectFeedIntent minutes=10, time=9:00]', 'Okay, that feed ended ten minutes ago. …'],
    // A time that is to come, and a part of the day that lasts, may be now.
    ['[CorrectFeedIntent ago=PT1H, time=10:30]', 'About how many minutes ago did that feed end?'],
    ['[CorrectFeedIntent ago=PT1H, time=MO]', 'About how many minutes ago did that feed end?'],
  ])('%s', (words, answer) => at(`${before}\n${words}\nA: ${answer}`));

  test('are of a feed also where none was told', () =>
    at('U: tummy circles\n[CorrectFeedIntent minutes=10, time=9:00]\nA: …ten minutes ago. …'));
});
