import { FOUR_MONTHS, NO_AGE, story } from './story';

const tell = (text: string) => story(text, FOUR_MONTHS);

/** At the second step. */
const WALKING = 'U: rub her legs\n(15 seconds)\nplace: leg_milking 2\n';
const WAITING = `${WALKING}U: pause\nplace: leg_milking 2, paused\n`;

describe('the same in other words', () => {
  test('again', async () => {
    for (const words of ['U: repeat', 'U: again', '[AMAZON.RepeatIntent]']) {
      await tell(`${WALKING}${words}\nA: Again, wrapping the thigh. …`);
    }
  });

  test('back', async () => {
    for (const words of ['U: previous', 'U: go back', '[AMAZON.PreviousIntent]']) {
      await tell(`${WALKING}${words}\nA: Back to holding the ankle. …`);
    }
  });

  test('on', async () => {
    for (const words of [
      "U: I'm ready",
      'U: resume',
      '[AMAZON.ResumeIntent]',
      'U: next',
      'U: yes',
    ]) {
      await tell(`${WAITING}${words}\nA: Back to wrapping the thigh. …\nplace: guiding`);
    }
    await tell(`${WALKING}U: stop\nU: where were we\nA: Back to wrapping the thigh, …`);
  });

  test('no more', async () => {
    for (const words of [
      'U: stop',
      'U: cancel',
      'U: stop it',
      'U: go home',
      '[AMAZON.NavigateHomeIntent]',
    ]) {
      await tell(`${WALKING}${words}\nA: …our place….\nclosed\nplace: leg_milking 2`);
    }
    await tell(`${WALKING}U: that's enough\nclosed\nplace: none`);
  });

  test('help', async () => {
    for (const words of ['U: help', 'U: help please']) {
      await tell(`${WALKING}${words}\nA: If baby needs emergency help, call 911 …?`);
    }
    await tell(
      `${WALKING}U: what can you do\nA: There's gas, …?\nU: yes\nplace: leg_milking 2, guiding`,
    );
  });

  test('yes and no to an offer', async () => {
    const offer = 'U: she just ate\nU: tummy circles\nA: … How about a foot rub now?\n';
    for (const words of ['yes', 'sounds good', 'okay sure']) {
      await tell(`${offer}U: ${words}\nplace: foot_rub 1, guiding`);
    }
    await tell(`${offer}U: sounds good\nplace: foot_rub 1`);
    await tell(`${offer}U: no thank you\nA: …?\nplace: none\nopen`);
  });

  test('no feed', () =>
    tell("U: tummy circles\nU: she hasn't eaten\nA: If baby is calm …\nplace: belly_clockwise 1"));

  test('no feed, before anybody asked, is asked about all the same', () =>
    tell(`
      U: she hasn't eaten
      A: Okay. Before any tummy strokes, I'll ask once more. …
      U: tummy circles
      A: Has baby had any milk or food in the last half hour?
      U: no
      place: belly_clockwise 1
    `));

  test('no feed of another baby answers nothing', () =>
    story(
      `
      U: my babies are Mia and Leo
      U: they are both six months old
      [TechniqueIntent technique=tummy circles, babyName=mia]
      A: Has Mia had any milk or food in the last half hour?
      [NotFedIntent babyName=leo]
      A: … Has Mia had any milk or food in the last half hour?
      [NotFedIntent babyName=mia]
      place: belly_clockwise 1
      `,
      NO_AGE,
    ));

  test('no answer', async () => {
    await story("U: full body\nU: I don't know\nA: That's fine. …?", NO_AGE);
    await tell("U: tummy circles\nU: I don't know\nA: To be safe, …?");
  });
});

describe('is it okay now', () => {
  test('yes, if baby is', () =>
    tell('U: is it okay to massage now\nA: Yes, if baby is awake, calm and well. …?\nopen'));

  test('yes, but not the tummy', () =>
    tell(`
      U: she just ate
      U: is it okay to massage now
      A: Yes, if baby is awake, calm and well, for everything but the tummy. The tummy needs thirty more minutes after that feed. …?
    `));

  test('during a feed, only the strokes for it', () =>
    tell(`
      U: I'm nursing her
      U: is it okay to massage now
      A: During a feed, keep to light strokes on arms and legs. …?
    `));

  test('half an hour after one, yes', () =>
    tell(`
      U: he finished half an hour ago
      U: is it okay to massage now
      A: Yes, if baby is awake, calm and well. …?
      not: everything but
    `));

  test('in the middle it leads back', () =>
    tell(`${WALKING}U: is it okay to massage now\nA: Yes, …?\nU: yes\nplace: leg_milking 2`));
});
