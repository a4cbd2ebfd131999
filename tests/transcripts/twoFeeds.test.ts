import { NO_AGE, story } from './story';
import { bothWait, MINE, TWO, WAITS } from './story/twins';

/** Feeds of two babies told in one breath: whichever time is heard as whose, no tummy is freed by it. */

const BOTH = "A: One baby at a time, please. I'm counting both feeds as ended now. …?";
const WAIT = bothWait('mia', 'leo', 'thirty');

const tell = (text: string) => story(text, NO_AGE);

test.each([
  'Mia ate an hour ago and Leo ate five minutes ago',
  'Leo ate five minutes ago and Mia ate an hour ago',
  'Mia ate an hour ago, Leo ten minutes ago',
  'Mia had a bottle at nine and Leo just finished',
])('both count as just ended: %s', (words) =>
  tell(`
    ${TWO}
    U: ${words}
    ${BOTH}
    ${WAIT}
  `),
);

test.each([
  '[TwoFedIntent babyName=mia]',
  '[TwoFedIntent babyName=mia, otherName=zoe, ago=one hour]',
  '[TwoFedIntent babyName=mia, otherName=mia, earlier=one hour]',
])('where a name is missing, new or heard twice, nobody is freed: %s', (words) =>
  tell(`
    ${TWO}
    ${words}
    A: One baby at a time, please. …?
    ${WAIT}
  `),
);

test('both are taken back together, and told one by one', () =>
  tell(`
    ${TWO}
    U: Mia ate an hour ago and Leo ate five minutes ago
    ${BOTH}
    U: take that feed back
    A: Okay, I've taken that feed back. …?
    U: Mia ate an hour ago
    ${MINE('mia')}
    place: belly_clockwise 1
  `));

test.each([
  "Mia just ate but Leo didn't",
  "Mia ate, Leo hasn't",
  "Leo hasn't eaten but Mia just had a bottle",
])('who is said to have had none takes nothing from who had: %s', (words) =>
  tell(`
      ${TWO}
      U: ${words}
      A: Okay, Mia's feed ended a moment ago. …?
      ${MINE('mia')}
      ${WAITS}
    `),
);
