import { FOUR_MONTHS, SIX_WEEKS, story } from './story';

const ASKED = 'Is the cord stump still on, or the navel still healing?';

describe('the navel', () => {
  test('is asked about up to day 42, for the tummy only', async () => {
    await story(`U: tummy circles\nA: ${ASKED}`, { family: { days: 42 } });
    await story('U: tummy circles\nA: Has baby had any milk …?', { family: { days: 43 } });
    await story('U: tummy circles\nA: Has baby had any milk …?', FOUR_MONTHS);
    await story('U: rub her feet\nplace: foot_rub 1', SIX_WEEKS);
  });

  test('healed, it is never asked about again', () =>
    story(
      `
      U: tummy circles
      A: ${ASKED}
      U: no
      A: Good, the navel's healed. Has baby had any milk or food in the last half hour?
      U: stop
      U: tummy circles
      A: Has baby had any milk or food in the last half hour?
      `,
      { family: { days: 30 } },
    ));

  test.each(['yes', 'the stump is still on', 'it fell off yesterday', 'not sure', 'still healing'])(
    '"%s" keeps off the tummy, and offers what is possible',
    (words) =>
      story(
        `
        U: help with gas
        A: ${ASKED}
        U: ${words}
        A: Let's keep off the tummy until the navel is fully healed. Would you like a chest cuddle, or a foot rub?
        U: the second one
        A: If baby is calm and awake, let's begin. …
        place: foot_rub 1
        `,
        SIX_WEEKS,
      ),
  );

  test('"it\'s fine now" out of the blue says nothing of the navel', async () => {
    await story(
      `
      [NavelIntent navelState=still healing]
      U: rub her feet
      [NavelIntent navelState=nice and dry]
      A: I'll go on. …
      U: stop
      U: tummy circles
      A: ${ASKED}
      `,
      SIX_WEEKS,
    );
    await story(
      `
      [NavelIntent navelState=sore]
      A: Sorry, I missed that. …
      U: tummy circles
      A: Has baby had any milk or food in the last half hour?
      `,
      FOUR_MONTHS,
    );
  });

  test('not understood, the tummy stays out', () =>
    story(`U: tummy circles\nU: …\nA: Let's keep off the tummy …?`, SIX_WEEKS));

  test('unanswered, the safe answer is what one hears', () =>
    story(
      `U: tummy circles\n(silence)\nA: If you're not sure, let's keep off the tummy. Say no if it's all healed.\nclosed`,
      SIX_WEEKS,
    ));

  test('not healed then, it is asked about after day 42, too', () =>
    story(
      `
      U: tummy circles
      U: yes
      U: stop
      (4 days)
      U: tummy circles
      A: ${ASKED}
      U: all healed
      A: Good, the navel's healed. …
      `,
      SIX_WEEKS,
    ));

  test('a full body goes on without the tummy', () =>
    story(
      `
      U: full body
      U: still healing
      A: I'll leave the tummy out until the navel is fully healed. If baby is calm and awake, let's begin. …
      place: in full_body, guiding
      `,
      SIX_WEEKS,
    ));
});
