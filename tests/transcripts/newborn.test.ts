import { content } from '../../lambda/content';
import type { Technique } from '../../lambda/content/types';
import { createCheckedDesk } from '../support/desk';
import { phraseFor } from '../support/say';
import { story, TWO_WEEKS } from './story';
import { firstMissing, sentencesOf } from './story/sentences';
import { walkOn } from './story/walking';

const DAYS = 14;

const tooOld = ({ minimumAgeDays, gentler }: Technique) =>
  Math.min(minimumAgeDays, gentler?.fromDays ?? Infinity) > DAYS;

/** Every sentence that a baby of two weeks must never be given. */
const FORBIDDEN: readonly string[] = Object.values(content.techniques).flatMap((technique) => {
  const words = Object.values(content.words['en']?.steps[technique.id] ?? {});
  if (tooOld(technique)) return words.map(({ say }) => say);
  if (technique.gentler === undefined) return [];
  return words.flatMap(({ say, gentle }) => (gentle === undefined ? [] : [say]));
});

/** Sentences that techniques for newborns use as well. */
const ALLOWED: readonly string[] = Object.values(content.techniques)
  .filter((technique) => !tooOld(technique))
  .flatMap((technique) => sentencesOf({ technique: technique.id }, content, true));

const withoutAllowed = (heard: string): string =>
  ALLOWED.reduce((left, sentence) => left.replaceAll(sentence, ''), heard);

/** Asks, agrees to whatever is offered, and walks it to the end. */
async function heardFor(words: string): Promise<string> {
  const desk = createCheckedDesk(TWO_WEEKS);
  const asked = await desk.say(words);
  const choice = /Would you like .*\?$/.test(asked.speech);
  const begun = choice ? await desk.say('the first one') : asked;
  return walkOn(desk, begun, 'yes');
}

const ROUTINES = Object.keys(content.routines);
const TECHNIQUES = Object.keys(content.techniques);

describe('two weeks old', () => {
  test.each([
    ...ROUTINES.map((id) => `start the ${phraseFor('Routine', id)} routine`),
    ...TECHNIQUES.map((id) => `start ${phraseFor('Technique', id)}`),
  ])('"%s" leads to something for the first weeks, and to its end', async (words) => {
    const heard = await heardFor(words);
    const left = withoutAllowed(heard);
    expect(FORBIDDEN.filter((say) => left.includes(say))).toEqual([]);
    expect(heard).toMatch(/All done|all done/);
  });

  test.each(ROUTINES.filter((id) => content.routines[id]?.newborn === undefined))(
    'the %s routine is walked whole, in the gentler way',
    async (id) => {
      const routine = content.routines[id];
      if ((routine?.minimumAgeDays ?? 0) > DAYS) return;
      const heard = await heardFor(`start the ${phraseFor('Routine', id)} routine`);
      expect(firstMissing(sentencesOf({ routine: id }, content, true), heard)).toBeNull();
    },
  );

  test('bedtime and sleep are never answered with the chest version', async () => {
    for (const words of ['start bedtime', 'help with sleep']) {
      const heard = await heardFor(words);
      expect(heard).toContain("let's keep it short and light");
      expect(heard).not.toContain('on your chest');
    }
  });

  test('the chest version begins wide awake', () =>
    story(
      `
      U: full body
      A: For the first three weeks, let's keep it on your chest, with you wide awake, and light strokes on the back, arms and legs. Shall we start?
      U: yes
      A: … Sit in a steady chair, not on a sofa or bed, wide awake. Keep baby's nose and mouth in view. …
      place: in newborn_on_chest, guiding
      (70 seconds)
      U: wait
      (20 minutes)
      U: open gentle hands
      A: We were in the chest cuddle, at …
      U: yes
      A: … Sit in a steady chair, not on a sofa or bed, wide awake. Keep baby's nose and mouth in view. …
      `,
      TWO_WEEKS,
    ));

  test('teething is hands, not the jaw', () =>
    story(
      `
      U: help with teething
      A: For the first three weeks, still hands and light strokes on hands and feet are plenty. How about a hand massage now?
      U: yes
      place: hand_massage 1
      `,
      TWO_WEEKS,
    ));

  test('two months old, teething is the face', () =>
    story(
      'U: help with teething\nA: That one waits until baby is three months old. How about a face stroke now?',
      { family: { days: 60, navel: 'healed' } },
    ));
});

describe('the day counts', () => {
  test.each([
    [20, "For the first three weeks, let's keep it on your chest, …"],
    [21, 'Is the cord stump still on, or the navel still healing?'],
  ])('at %i days', (days, answer) => story(`U: full body\nA: ${answer}`, { family: { days } }));
});

test.each([
  ["she's nearly three weeks old", 'So, two weeks old.'],
  ["he's coming up to five weeks", 'So, four weeks old.'],
  ["she'll be three weeks on friday", 'So, two weeks old.'],
  ['nearly three weeks', 'So, two weeks old.'],
  ['almost half a year', 'So, five months old.'],
])('"%s" counts as younger', (words, back) =>
  story(`U: ${words}\nA: … ${back} …?`, { family: {} }),
);
