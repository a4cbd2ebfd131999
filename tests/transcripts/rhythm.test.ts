import { content } from '../../lambda/content';
import type { Alternative } from '../../lambda/content/types';
import type { Ways } from '../../lambda/guide/ways';
import { play } from '../../scripts/lengths/play';
import { createCheckedDesk } from '../support/desk';
import { phraseFor } from '../support/say';
import { FOUR_MONTHS } from './story';

const MASSAGES: readonly (readonly [string, Alternative])[] = [
  ...Object.keys(content.techniques).map((technique) => [technique, { technique }] as const),
  ...Object.keys(content.routines).map((routine) => [routine, { routine }] as const),
];

const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.?])\s+/)
    .map((one) => one.trim())
    .filter(Boolean);

/** A rule about safe sleep is said whenever the device may go quiet, in the same words. */
const ALWAYS = ['When you finish, lay baby on the back in their own clear, flat bed.'];

/** Sentences heard more than twice. */
function heardOften(heard: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of heard.flatMap(sentencesIn)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].flatMap(([one, count]) => (count > 2 && !ALWAYS.includes(one) ? [one] : []));
}

const PACES: readonly (readonly [string, Partial<Ways>])[] = [
  ['at the usual pace', {}],
  ['at the slowest', { pace: -2 }],
  ['at the fastest', { pace: 2 }],
];

describe.each(MASSAGES)('%s', (_, what) => {
  test.each(PACES)('no sentence comes three times %s', async (_pace, ways) => {
    const { heard } = await play(what, ways);
    expect(heardOften(heard)).toEqual([]);
  });
});

test('sentences are counted', () => {
  expect(heardOften(['One. Two?', 'Two? One.', 'Two?'])).toEqual(['Two?']);
});

/** How content names a technique: "the foot rub". */
const nameOf = (id: string) => content.words['en']?.names[id]?.the ?? '';

test.each(Object.keys(content.routines))(
  'in %s what comes next is said at each change of technique',
  async (routine) => {
    const { heard, techniques } = await play({ routine });
    const [, ...changes] = techniques;
    const announced = changes.filter((id) => Object.hasOwn(content.techniques, id)).map(nameOf);
    let rest = heard.join(' ');
    for (const name of announced) {
      expect(rest).toContain(`Next, ${name}.`);
      rest = rest.slice(rest.indexOf(`Next, ${name}.`));
    }
  },
);

/** What a parent may say in the middle, and what then brings the massage back. */
const INTERRUPTIONS: readonly (readonly string[])[] = [
  ['again'],
  ['next'],
  ['yes'],
  ['wait', 'next'],
  ['wait', 'wait', 'resume'],
  ['can I use oil', 'yes'],
  ['how often should I do this', 'can I use oil', 'yes'],
  ['how many steps left'],
  ['help', 'resume'],
  ['the one before'],
  ["she's wriggling"],
];

/** The same numbers for the same seed, from 0 to 1. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const LISTENING_SECONDS = 8;
const closingOf = (text: string | null): string[] => sentencesIn(text ?? '').slice(-1);
/** A cue that waits, "say next", is no question; who says "wait" twice may hear it twice. */
const isAsked = (text: string) => text.endsWith('?');

/** The questions that were heard in a massage with interruptions at random moments, to its finish. */
async function closingsHeard(routine: string, seed: number): Promise<string[]> {
  const random = chance(seed);
  const desk = createCheckedDesk(FOUR_MONTHS);
  const heard: string[] = [];
  let out = await desk.intent('RoutineIntent', { routine: phraseFor('Routine', routine) });
  const say = async (words: string, within: number) => {
    const { seconds, repromptSeconds } = out;
    const moment = Math.round(within * (seconds + 2 * LISTENING_SECONDS + repromptSeconds - 1));
    await desk.wait(`PT${moment}S`);
    if (moment > seconds) heard.push(...closingOf(out.speech).filter(isAsked));
    const inReprompt = moment - seconds - LISTENING_SECONDS;
    const reprompt = sentencesIn(out.reprompt ?? '').filter((one) => one.endsWith('?'));
    if (inReprompt > repromptSeconds) heard.push(...reprompt.slice(-1));
    out = await desk.say(words);
  };
  const asksFeed = () => out.speech.endsWith('last half hour?');
  // Behind the finish the session may be open a little longer, for another massage.
  const goesOn = () => out.open && (out.place !== null || asksFeed());
  for (let turns = 0; goesOn() && turns < 25; turns += 1) {
    const words = INTERRUPTIONS[Math.floor(random() * INTERRUPTIONS.length)] ?? [];
    if (asksFeed()) await say('no', 0);
    else for (const word of words) if (goesOn()) await say(word, random());
  }
  return heard;
}

test.each(
  [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => [
    ['bedtime', seed] as const,
    ['full_body', seed] as const,
  ]),
)('no closing question comes twice in a row: %s, %i', async (routine, seed) => {
  const heard = await closingsHeard(routine, seed);
  expect(heard.length).toBeGreaterThan(1);
  const twice = heard.filter((one, index) => one === heard[index - 1]);
  expect(twice).toEqual([]);
});
