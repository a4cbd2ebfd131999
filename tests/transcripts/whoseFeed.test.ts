import { NO_AGE, story } from './story';
import { bothWait, MINE, TWO, WAITS } from './story/twins';

/** Whose a feed was, said behind it: a name that may be misheard frees nobody's tummy. */

const LEO_ATE =
  "[FedIntent babyName=leo, ago=ten minutes]\nA: Okay, Leo's feed ended ten minutes ago. …";
const ASKED = (name: string) => `A: …Has ${name} had any milk or food in the last half hour?`;
const FOR_BOTH = 'A: Okay, that feed counts for Mia too. If Leo had none, tell me so. …?';

const tell = (text: string) => story(text, NO_AGE);

describe('a feed that was told of one by name', () => {
  test.each(['[WhoseFeedIntent babyName=mia]', '[WhoseFeedIntent who=the other one]'])(
    'counts for both once it is said to be that of another: %s',
    (words) =>
      tell(`
        ${TWO}
        U: switch to Leo
        ${LEO_ATE}
        ${words}
        ${FOR_BOTH}
        ${bothWait('mia', 'leo')}
      `),
  );

  test('is hers alone where it is said whose it was not', async () => {
    const moves = `
      A: Okay, that feed was Mia's. …
      ${MINE('mia')}
      ${WAITS}
      U: stop
      ${MINE('leo')}
      ${ASKED('Leo')}
    `;
    await tell(`${TWO}\n${LEO_ATE}\n[WhoseFeedIntent babyName=mia, otherName=leo]\n${moves}`);
    // Behind the answer that it counts for both, too.
    await tell(`
      ${TWO}
      ${LEO_ATE}
      [WhoseFeedIntent babyName=mia]
      ${FOR_BOTH}
      [WhoseFeedIntent babyName=mia, otherName=leo]
      ${moves}
    `);
  });

  test.each([
    ['somebody else', '[WhoseFeedIntent babyName=mia, otherName=zoe]', 'Mia'],
    ['herself', '[WhoseFeedIntent babyName=mia, otherName=mia]', 'Mia'],
    ['somebody who could not be heard', '[WhoseFeedIntent babyName=mia, otherName=?]', 'Mia'],
    ['him, beside a name that is new', '[WhoseFeedIntent babyName=zoe, otherName=leo]', 'Zoe'],
  ])('still counts for him where it is said that it was not that of %s', (_, words, name) =>
    tell(`
      ${TWO}
      ${LEO_ATE}
      ${words}
      A: Okay, that feed counts for ${name} too. If Leo had none, tell me so. …?
      ${MINE('leo')}
      ${WAITS}
    `),
  );

  test.each([
    ['mia', 'leo', 'Leo'],
    ['leo', 'mia', 'Mia'],
  ])('is taken back for whoever had none, and for nobody else: not %s', (none, had, name) =>
    tell(`
      ${TWO}
      ${LEO_ATE}
      [WhoseFeedIntent babyName=mia]
      ${FOR_BOTH}
      [NotFedIntent babyName=${none}]
      A: Okay, I've taken that feed back. …
      ${MINE(had)}
      ${WAITS}
      U: stop
      ${MINE(none)}
      ${ASKED(name === 'Leo' ? 'Mia' : 'Leo')}
    `),
  );

  test('told of both, is taken back for one', () =>
    tell(`
      ${TWO}
      U: both just ate
      [NotFedIntent babyName=mia]
      A: Okay, I've taken that feed back. …
      ${MINE('leo')}
      ${WAITS}
    `));

  test('a while later says nothing of it', () =>
    tell(`
      ${TWO}
      ${LEO_ATE}
      (2 minutes)
      [WhoseFeedIntent babyName=mia]
      A: Okay, Mia now. …
      ${MINE('leo')}
      ${WAITS}
    `));

  test('named again, it stays as it is', () =>
    tell(`
      ${TWO}
      ${LEO_ATE}
      [WhoseFeedIntent babyName=leo]
      A: Okay, that feed was Leo's. …
      ${MINE('mia')}
      ${ASKED('Mia')}
    `));

  test('cancels a reminder that comes too early for whom it counts now', () =>
    story(
      `
      ${TWO}
      (reminders are granted)
      [FedIntent babyName=mia, ago=twenty minutes]
      ${MINE('mia')}
      U: remind me when it's time
      U: yes
      reminder: 10:11
      (2 minutes)
      [FedIntent babyName=leo, feedMoment=just now]
      reminder: 10:11
      [WhoseFeedIntent babyName=mia]
      A: …counts for Mia too. …I've cancelled the old reminder. …
      reminder: none
      `,
      { ...NO_AGE, now: '2026-11-22T15:00:00Z' },
    ));
});

const UNNAMED = '[FedIntent ago=ten minutes]\nA: …It counts for every baby until you tell me …';

test.each([
  ['of one by name', LEO_ATE],
  ['of nobody in particular', UNNAMED],
])('a feed %s was for both of them', (_, told) =>
  tell(`
    ${TWO}
    ${told}
    [WhoseFeedIntent who=both]
    A: Okay, that feed counts for both. …
    ${bothWait('leo', 'mia')}
  `),
);

describe('a feed of nobody in particular', () => {
  test("stays anybody's behind a name that is new, which may be misheard, until it is said again", () =>
    tell(`
      ${TWO}
      ${UNNAMED}
      [WhoseFeedIntent babyName=zoe]
      A: Okay, Zoe. It counts for every baby until you tell me whose it was. …
      [WhoseFeedIntent babyName=zoe]
      A: Okay, that feed was Zoe's. …
      ${MINE('leo')}
      ${ASKED('Leo')}
    `));
});
