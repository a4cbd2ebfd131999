import type { Describe } from '../../simulator/place';
import { createMemoryStore } from '../../lambda/memory/memory';
import { ask, at, deskWith, empty, type Event, START } from './support/fake';
import { last, serve } from './support/lines';

const step = {
  technique: 'foot_rub',
  step: 1,
  side: null,
  part: 'speech',
  start: 0,
  end: 4,
} as const;

/** Shows what it was given. */
const watching = () => {
  const asked: unknown[] = [];
  const describe: Describe = {
    place: (state, now) => {
      asked.push({ ...state, now });
      return {
        technique: 'foot_rub',
        routine: null,
        side: null,
        step: asked.length,
        of: 9,
        phase: 'guiding',
      };
    },
    timeline: (session) => (JSON.stringify(session).includes('steps') ? [step] : []),
  };
  return { asked, describe };
};

/** Guides on a launch and asks something without steps after that. */
const guiding = async (
  { request, session }: Event,
  { store }: { store: ReturnType<typeof createMemoryStore> },
) => {
  await store.read('key');
  if (request.type === 'SessionEndedRequest') return empty;
  return ask(session?.new ? { steps: true } : { question: true });
};

test('the place is asked for the clock after every line, with the session and the household', async () => {
  const { asked, describe } = watching();
  const store = createMemoryStore();
  await store.write('key', { kept: true }, 0);
  const { desk } = deskWith(guiding, { describe, store });
  const answers = await serve(desk, { launch: true }, { wait: 'PT5S' }, { wait: 'PT1H' }, 'x');
  expect(answers.map(({ place }) => place?.step)).toEqual([1, 2, 3, 4]);
  const household = { kept: true };
  expect(asked).toEqual([
    { session: { steps: true }, household, now: START },
    { session: { steps: true }, household, now: at(5) },
    { session: null, household, now: at(3605) },
    { session: null, household, now: at(3605) },
  ]);
});

test('the timeline is the answer’s, and the last answer’s on wait and silence lines', async () => {
  const { describe } = watching();
  const { desk } = deskWith(guiding, { describe });
  const lines = [{ launch: true }, { wait: 'PT1S' }, { state: true }, { silence: true }];
  const answers = await serve(desk, ...lines);
  expect(answers.map(({ timeline }) => timeline)).toEqual([[step], [step], [], [step]]);
  const more = await serve(
    desk,
    { launch: true },
    { resend: true },
    { say: 'yes' },
    { wait: 'PT1S' },
  );
  expect(more.map(({ timeline }) => timeline)).toEqual([[step], [step], [], []]);
});

test('a household from an earlier run is known before anything is said', async () => {
  const { describe } = watching();
  const store = createMemoryStore();
  await store.write('key', { kept: true }, 0);
  const { desk, events } = deskWith(guiding, { describe, store, returning: true });
  const out = await last(desk, { state: true });
  expect(out.state).toEqual({ session: null, household: { kept: true } });
  expect(events.map(({ session }) => session?.sessionId)).toEqual(['amzn1.echo-api.session.watch']);
  expect(await store.read('key')).toMatchObject({ revision: 1 });
});
