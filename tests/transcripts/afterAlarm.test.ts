import { FOUR_MONTHS, NO_AGE, SIX_WEEKS, story, teller } from './story';
import type { CheckedDeskSetup } from '../support/desk';

const WHY = 'Earlier, something more important came first.';
const WELL = `${WHY} If I told you to call, say yes only once a doctor or nurse has said all is well. Is baby well now?`;
const NOT_WELL = "Let's leave massage until baby is well again, …";
const BEGUN = 'place: foot_rub 1, guiding';

const tell = (text: string, setup: CheckedDeskSetup = FOUR_MONTHS) => story(text, setup);

/** A session that an alarm closed, and the next one. */
const CHOKED = `
  U: rub her legs
  (20 seconds)
  U: he is choking
  closed
  (13 seconds)
`;

describe('the first massage after an alarm waits for a word that all is well', () => {
  test.each([
    ['rub her feet', 'foot_rub'],
    ['start bedtime', 'bedtime'],
    ['help with teething', 'teething'],
    ['carry on', ''],
    ['open gentle hands', ''],
  ])('"%s"', async (words, id) => {
    await tell(`${CHOKED}\nU: ${words}\n${id === '' ? 'place: none' : `A: ${WELL}\nplace: none`}`);
  });

  test.each(["she's having a seizure", "she's not breathing", "something's wrong", 'he is hot'])(
    'after "%s"',
    (alarm) => story(`U: ${alarm}\nclosed\nU: rub her feet\nA: …${WELL}`, SIX_WEEKS),
  );

  test('after one that was asked about, with no answer', () =>
    tell(`U: she won't stop crying\n(silence)\nU: rub her feet\nA: ${WELL}`));

  test('yes begins it, and nobody asks again', () =>
    tell(`
      ${CHOKED}
      U: rub her feet
      A: ${WELL}
      R: ${NOT_WELL}
      U: yes
      ${BEGUN}
      U: that's enough
      closed
      U: rub her legs
      place: leg_milking 1, guiding
      U: that's enough
      (kitchen, a speaker)
      U: rub her feet
      ${BEGUN}
    `));

  test.each(['[SignIntent sign=all better]', '[SignIntent sign=got the all clear]'])(
    '%s is a yes',
    (said) => tell(`${CHOKED}\nU: rub her feet\n${said}\n${BEGUN}`),
  );

  test.each(['no', "I'm not sure", '…'])('"%s" begins nothing', (words) =>
    tell(`
      ${CHOKED}
      U: rub her feet
      U: ${words}
      A: ${NOT_WELL} …?
      place: none
      U: rub her feet
      A: ${NOT_WELL}
      place: none
      [SignIntent sign=all better]
      A: Good to hear. If baby is awake, calm and well, we can start. …
      U: rub her feet
      A: ${WELL}
      U: yes
      ${BEGUN}
    `),
  );

  test('nor does silence, and the next session asks again', () =>
    tell(`
      ${CHOKED}
      U: rub her feet
      (silence)
      place: none
      U: rub her feet
      A: ${WELL}
    `));

  test('what is said besides is taken in, and it is asked again', () =>
    tell(`
      ${CHOKED}
      U: rub her feet
      U: she's six months old
      A: So, six months old. If I told you to call, … Is baby well now?
      U: rub her legs
      A: ${WELL}
      U: yes
      place: leg_milking 1, guiding
    `));

  test('a no that was misheard is taken back, and it is asked again', () =>
    tell(`
      ${CHOKED}
      U: rub her feet
      U: no
      U: that's not what I meant
      U: rub her feet
      A: ${WELL}
    `));

  test('an illness that is over answers for itself alone', () =>
    tell(`
      ${CHOKED}
      U: rub her feet
      [SignIntent sign=a new rash]
      [SignIntent sign=rash is gone]
      U: rub her feet
      A: ${WELL}
    `));

  test('an alarm answers first', () =>
    tell(`
      ${CHOKED}
      U: rub her feet
      U: she's not breathing
      A: Stop and call 911 …
      closed
      U: rub her feet
      A: ${WELL}
    `));

  test('what needs an answer of its own is asked behind it', () =>
    tell(`
      ${CHOKED}
      U: tummy circles
      A: ${WELL}
      U: yes
      A: Has baby had any milk or food in the last half hour?
      U: no
      place: belly_clockwise 1, guiding
    `));

  test('what is refused anyway is refused, and what comes instead waits', () =>
    tell(`
      ${CHOKED}
      U: she just ate
      U: tummy circles
      A: The tummy needs … How about a foot rub now?
      U: yes
      A: ${WELL}
      U: yes
      ${BEGUN}
    `));

  test('eleven hours later, and not twelve', async () => {
    await tell(`${CHOKED}\n(11 hours)\nU: rub her feet\nA: ${WELL}`);
    await tell(`${CHOKED}\n(12 hours)\nU: rub her feet\n${BEGUN}`);
  });

  test('on another device, and for another baby', () =>
    story(
      `
      U: my babies are Mia and Leo
      U: they're both six months old
      U: Mia is choking
      closed
      (kitchen, a speaker)
      U: rub Leo's feet
      A: ${WELL}
      U: no
      A: ${NOT_WELL}
      U: rub Mia's feet
      A: ${NOT_WELL}
      place: none
      `,
      NO_AGE,
    ));

  test('with the store failing behind the first word', () =>
    tell(`
      ${CHOKED}
      U: open gentle hands
      (the store is down)
      U: rub her feet
      A: ${WELL}
      U: yes
      ${BEGUN}
    `));

  test('a request that comes twice is answered twice alike', () =>
    tell(`
      ${CHOKED}
      U: rub her feet
      U: yes
      ${BEGUN}
      (the last request again)
      ${BEGUN}
    `));
});

describe('a refusal for health', () => {
  const HOT = "U: she feels a little hot\nA: Let's skip massage while baby has a fever. …\nopen";

  test('is known to its own session, which goes by what is told', () =>
    tell(`${HOT}\n[SignIntent sign=no fever at all]\nU: rub her feet\n${BEGUN}`));

  test('is asked about in the next', () =>
    tell(`${HOT}\nU: stop\n(1 minute)\nU: rub her feet\nA: ${WELL}\nU: no\nplace: none`));

  test('of a cue is nobody asked about', () =>
    tell(`U: she's crying\nU: stop\nU: rub her feet\n${BEGUN}`));
});

test('an alarm is kept by its time alone', async () => {
  const on = teller(FOUR_MONTHS);
  await on.tell(`${CHOKED}\nU: rub her feet\nU: no`);
  const { state } = await on.desk.state();
  expect(JSON.stringify(state?.household)).not.toMatch(/chok|well|alarm|G06/);
});
