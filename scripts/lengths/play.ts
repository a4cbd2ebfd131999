import { NEW_HOUSEHOLD, type Household } from '../../lambda/situation';
import { createMemoryStore } from '../../lambda/memory/memory';
import type { Alternative } from '../../lambda/content/types';
import type { Ways } from '../../lambda/guide/ways';
import { createDesk, type Desk, type Out } from '../../simulator/desk';
import { phraseFor } from './phrases';
import { larger, NO_SIZES, sizesOf, type Envelope, type Sizes } from './sizes';

/** A Sunday, ten in the morning in New York. */
const START = '2026-11-22T15:00:00.000Z';
const FED_AT = '2026-11-22T14:20:00.000Z';

/** Longer than any massage has responses. */
const MOST_RESPONSES = 60;
/** The device listens after the speech; a word this late comes after the reprompt's question. */
const LISTENING_SECONDS = 8;
const ANSWER_SECONDS = 2;

/** A four months old, fed forty minutes ago, of whom nothing has to be asked. */
const householdWith = (ways: Partial<Ways>, more: Partial<Household>): Household => ({
  ...NEW_HOUSEHOLD,
  babies: [{ id: 'first', age: { days: 120, countedAt: START }, navel: 'healed' }],
  feeds: [{ baby: 'first', toldAt: FED_AT, endedAt: FED_AT }],
  notices: ['welcome', 'quiet'],
  ways: { ...NEW_HOUSEHOLD.ways, ...ways },
  ...more,
});

/** A massage as it was played from the request to the finish. */
export interface Played {
  /** Everything heard, in order: a speech, a reprompt, the next speech … */
  readonly heard: readonly string[];
  /** From the first word to the last, silences and listening included. */
  readonly seconds: number;
  /** Of these, what steps take: their words and their holds. */
  readonly stepSeconds: number;
  readonly passages: number;
  /** The techniques and lines it was made of, in order. */
  readonly techniques: readonly string[];
  /** What the parent said after the request. */
  readonly words: number;
  readonly largest: Sizes;
}

const partsOf = ({ timeline }: Out) => new Set(timeline.map(({ part }) => part)).size;
const stepsIn = ({ timeline }: Out) =>
  timeline.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether the massage is over at the end of a reprompt that nobody answers. */
const finishes = (out: Out) => partsOf(out) === 2 && !(out.reprompt ?? '').includes('?');

async function start(desk: Desk, what: Alternative): Promise<Out> {
  if ('technique' in what) {
    return desk.intent('TechniqueIntent', { technique: phraseFor('Technique', what.technique) });
  }
  if ('routine' in what) {
    return desk.intent('RoutineIntent', { routine: phraseFor('Routine', what.routine) });
  }
  throw new Error('A line is no massage.');
}

/**
 * Plays a massage on a desk Echo to its end, for a parent who says "next" where silence would end
 * the session, and nothing else.
 *
 * @param more what the household has beside an age, a healed navel and a feed forty minutes ago
 */
export async function play(
  what: Alternative,
  ways: Partial<Ways> = {},
  more: Partial<Household> = {},
): Promise<Played> {
  let largest = NO_SIZES;
  const store = createMemoryStore();
  const household = householdWith(ways, more);
  const desk = createDesk({
    now: START,
    store: {
      ...store,
      read: async (user) => (await store.read(user)) ?? { household, revision: 0 },
    },
    onResponse: (_, envelope) => (largest = larger(largest, sizesOf(envelope as Envelope))),
  });
  const heard: string[] = [];
  const techniques: string[] = [];
  let [seconds, stepSeconds, passages, words] = [0, 0, 0, 0];
  let out = await start(desk, what);
  for (let count = 0; ; count += 1) {
    if (count > MOST_RESPONSES) throw new Error(`It never ends: ${JSON.stringify(what)}`);
    const { speech, reprompt } = out;
    heard.push(speech);
    for (const { technique } of out.timeline) {
      if (techniques.at(-1) !== technique) techniques.push(technique);
    }
    stepSeconds += stepsIn(out);
    passages += partsOf(out);
    seconds += out.seconds;
    if (!out.open) break;
    heard.push(reprompt ?? '');
    seconds += LISTENING_SECONDS + out.repromptSeconds;
    if (finishes(out)) break;
    seconds += ANSWER_SECONDS;
    words += 1;
    const silent = out.seconds + LISTENING_SECONDS + out.repromptSeconds + ANSWER_SECONDS;
    await desk.wait(`PT${silent.toFixed(3)}S`);
    out = await desk.say('next');
  }
  return { heard, seconds, stepSeconds, passages, techniques, words, largest };
}
