import type { Desk, Out } from '../../simulator/desk';
import { createCheckedDesk } from '../support/desk';
import { phraseFor } from '../support/say';
import { FOUR_MONTHS, story } from './story';
import { playOut } from './story/playing';

const FAMILY = { days: 120, navel: 'healed' } as const;
const FEEDING = /had any milk or food in the last half hour\?$/;

/** A desk in the middle of something that was asked for; the tummy is fine. */
async function asked(words: string): Promise<readonly [Desk, Out]> {
  const desk = createCheckedDesk({ family: FAMILY });
  const out = await desk.say(words);
  return [desk, FEEDING.test(out.speech) ? await desk.say('no') : out];
}

const share = (seconds: number, minutes: number) => (100 * seconds) / (60 * minutes);

async function expectIn(minutes: number, desk: Desk, out: Out) {
  const taken = share(await playOut(desk, out), minutes);
  expect(taken).toBeGreaterThanOrEqual(80);
  expect(taken).toBeLessThanOrEqual(100);
}

const MINUTES = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const minutesOf = (word: string) => MINUTES.indexOf(word) + 1;

test('a time at an offer starts what was offered, and says so', () =>
  story(
    `
    U: she just ate
    U: tummy circles
    A: … How about a foot rub now?
    [TimeIntent duration=ten minutes]
    A: Starting the foot rub now, for up to ten minutes. For later, say wait. …
    place: foot_rub 1, guiding
    U: wait
    A: I'll wait. …
    `,
    FOUR_MONTHS,
  ));

describe('so many minutes, as played', () => {
  test.each(MINUTES.slice(1))('"I only have %s minutes" with nothing going on', async (word) => {
    const [desk, out] = await asked(`I only have ${word} minutes`);
    await expectIn(minutesOf(word), desk, out);
  });

  test.each([
    ['bedtime', 'three'],
    ['bedtime', 'four'],
    ['bedtime', 'five'],
    ['bedtime', 'eight'],
    ['gas_relief', 'three'],
    ['gas_relief', 'five'],
    ['full_body', 'ten'],
    ['teething', 'three'],
    ['tummy_time', 'two'],
    ['diaper_change', 'one'],
  ])('%s, %s minutes only', async (id, word) => {
    const unit = word === 'one' ? 'minute' : 'minutes';
    const [desk, out] = await asked(
      `the ${phraseFor('Routine', id)} routine, ${word} ${unit} only`,
    );
    await expectIn(minutesOf(word), desk, out);
  });

  test.each(['foot_rub', 'hand_massage'])('a technique in less time: %s', async (id) => {
    const [desk, out] = await asked(`start ${phraseFor('Technique', id)}`);
    const whole = await playOut(desk, out);
    const words = `${phraseFor('Technique', id)}, ${id === 'foot_rub' ? 'three' : 'two'} minutes only`;
    const [again, shorter] = await asked(words);
    const seconds = await playOut(again, shorter);
    expect(seconds).toBeLessThan(whole);
    // The hand massage takes two minutes and a few seconds in its fewest strokes.
    if (id === 'foot_rub') expect(share(seconds, 3)).toBeLessThanOrEqual(100);
    else expect(shorter.speech).toContain('The shortest I can make it is about two minutes.');
  });
});

describe('"five minutes only" in the middle', () => {
  const MOMENTS = [20, 75, 110, 160, 230] as const;

  test.each(MOMENTS)('of the full body massage, after %i seconds', async (seconds) => {
    const [desk, first] = await asked('start the full body massage');
    let left = seconds;
    for (let out = first; ;) {
      const both = out.seconds + 8 + out.repromptSeconds;
      if (left <= both) break;
      left -= both + 3;
      await desk.wait(`PT${both + 3}S`);
      out = await desk.say('yes');
    }
    await desk.wait(`PT${Math.max(1, left)}S`);
    const { place } = await desk.wait('PT0S');
    const out = await desk.say('five minutes only');
    expect(out.speech).toMatch(/^Okay, we'll keep it short\. /);
    // The step in progress goes on.
    const [again] = out.timeline;
    expect([again?.technique, again?.step]).toEqual([place?.technique, place?.step]);
    await expectIn(5, desk, out);
  });

  test('where there is time enough, nothing changes', () =>
    story(
      `
      U: start the foot rub
      (20 seconds)
      U: five minutes only
      A: There's time for all that's left. …
      `,
      { family: FAMILY },
    ));

  test('in its last passage, too', () =>
    story(
      `
      U: the bedtime routine, three minutes only
      (95 seconds)
      place: still_hands 1, in bedtime
      U: five minutes only
      A: There's time for all that's left. …
      place: still_hands 1, in bedtime
      `,
      { family: FAMILY },
    ));

  test('and in its last step, whose session is closed', () =>
    story(
      `
      U: rub her face
      (95 seconds)
      U: again
      closed
      (5 seconds)
      U: five minutes only
      A: There's time for all that's left. …
      place: face_soothe 6
      `,
      { family: FAMILY },
    ));

  test('a closing question, too, is a moment for it', async () => {
    const [desk] = await asked('start the bedtime routine');
    await expectIn(5, desk, await desk.say('five minutes only'));
  });
});

describe('"shorter"', () => {
  const ALL = 'This is as short as it gets';

  test('takes a third off, again and again, and then says that this is all', async () => {
    const [desk] = await asked('start the bedtime routine');
    const words: string[] = [];
    for (let times = 0; times < 8 && words.at(-1) !== ALL; times += 1) {
      await desk.wait('PT2S');
      const { speech, reprompt } = await desk.say('shorter');
      words.push(speech.split('. ')[0] ?? '');
      if (words.at(-1) === ALL) expect(`${speech} ${reprompt}`).toContain('clear, flat bed');
    }
    expect(words.length).toBeGreaterThan(2);
    expect(words).toEqual([...words.slice(1).map(() => "Okay, we'll keep it short"), ALL]);
  });

  test('lands between half and two thirds of what was left', async () => {
    const [desk, first] = await asked('start the bedtime routine');
    const whole = await playOut(desk, first);
    const [other] = await asked('start the bedtime routine');
    await other.wait('PT5S');
    const shorter = await playOut(other, await other.say('shorter'));
    expect(shorter / whole).toBeLessThanOrEqual(0.7);
    expect(shorter / whole).toBeGreaterThanOrEqual(0.5);
  });

  test('with nothing going on asks what they would like', () =>
    story('U: open gentle hands\nU: shorter\nA: …What …?', { family: FAMILY }));

  test('at a question that comes first, it will be shorter', () =>
    story(
      `
      U: start gas relief
      A: … had any milk or food in the last half hour?
      U: shorter
      A: … had any milk or food in the last half hour?
      U: no
      not: The shortest
      place: resting_hands 1, in gas_relief
      `,
      { family: FAMILY },
    ));

  test('what has no strokes to leave out is honest about it', () =>
    story(
      `
      U: start hello hands
      (20 seconds)
      U: shorter
      A: This is as short as it gets. …
      `,
      { family: FAMILY },
    ));

  test('after the session closed, what was left is gone on with in less time', () =>
    story(
      `
      U: start the bedtime routine
      (session ends: EXCEEDED_MAX_REPROMPTS)
      (2 minutes)
      U: shorter
      A: Okay, we'll keep it short. …
      place: leg_milking 7, in bedtime
      `,
      { family: FAMILY },
    ));
});
