import { ask, at, close, deskWith, START, talking } from './support/fake';
import { last, serve } from './support/lines';

describe('when a turn happens', () => {
  test.each([
    ['say', { say: 'yes' }],
    ['intent', { intent: 'AMAZON.YesIntent' }],
    ['launch', { launch: true }],
    ['end', { end: 'USER_INITIATED' }],
  ])('%s: when the microphone opens', async (_, line) => {
    const { desk } = deskWith();
    expect(await last(desk, { launch: true }, line)).toMatchObject({ now: at(10) });
  });

  test('tap: when the microphone opens', async () => {
    const { desk } = deskWith(undefined, { device: 'screen' });
    expect(await last(desk, { launch: true }, { tap: ['x'] })).toMatchObject({ now: at(10) });
  });

  test('at the end of the speech if the answer closed', async () => {
    const { desk } = deskWith(() => close());
    expect(await last(desk, { launch: true }, { say: 'yes' })).toMatchObject({ now: at(2) });
  });

  test('at the clock behind a wait: a barge-in while the device speaks', async () => {
    const { desk, events } = deskWith();
    const out = await last(desk, { launch: true }, { wait: 'PT4S' }, { say: 'next' });
    expect(out).toMatchObject({ now: at(4), seconds: 10 });
    expect(events[1]?.session?.new).toBe(false);
    expect(await last(desk, { say: 'next' })).toMatchObject({ now: at(14) });
  });

  test('at the clock behind a silence', async () => {
    const { desk, events } = deskWith();
    const out = await last(desk, { launch: true }, { silence: true }, { say: 'next' });
    expect(out).toMatchObject({ now: at(31) });
    expect(events.at(-1)?.session?.new).toBe(true);
  });

  test('at the clock behind a wait on another device', async () => {
    const { desk } = deskWith();
    const lines = [
      { launch: true },
      { device: { id: 'kitchen' } },
      { wait: 'PT3S' },
      { device: { id: 'echo' } },
      { say: 'next' },
    ];
    expect(await last(desk, ...lines)).toMatchObject({ now: at(3) });
  });

  test('other lines do not move the clock', async () => {
    const { desk } = deskWith();
    const others = [
      { hear: 'yes' },
      { resend: true },
      { device: { id: 'kitchen' } },
      { fault: { store: 'down' } },
      { fault: { store: 'up' } },
      { skillEvent: 'SkillEnabled' },
      { state: true },
      { locale: 'en-GB' },
      'no json',
    ];
    const answers = await serve(desk, { launch: true }, { wait: 'PT1S' }, ...others);
    expect(answers.slice(1).map(({ now }) => now)).toEqual([
      at(1),
      at(1),
      START,
      ...Array.from({ length: 7 }, () => at(1)),
    ]);
  });

  test('a barge-in into the reprompt is still in the session', async () => {
    const { desk, events } = deskWith();
    await serve(desk, { launch: true }, { wait: 'PT20S' }, { say: 'yes' });
    expect(events[1]?.session?.new).toBe(false);
  });
});

describe('how sessions run out', () => {
  test('without a reprompt the device listens once', async () => {
    const { desk } = deskWith(({ request }) =>
      request.type === 'LaunchRequest'
        ? ask({}, { reprompt: undefined })
        : { version: '1.0', response: {} },
    );
    expect(await last(desk, { launch: true }, { silence: true })).toMatchObject({
      now: at(18),
      open: false,
      seconds: 0,
    });
  });

  test('a session of another device runs out on the way', async () => {
    const { desk, events } = deskWith();
    await serve(desk, { launch: true }, { device: { id: 'kitchen' } }, { launch: true });
    await serve(desk, { wait: 'PT1H' });
    const ends = events.filter(({ request }) => request.type === 'SessionEndedRequest');
    expect(ends.map(({ request }) => request.timestamp)).toEqual([at(31), at(31)]);
    expect(new Set(ends.map(({ session }) => session?.sessionId)).size).toBe(2);
  });

  test('an answer without the flag is the end on a speaker, and half a minute on a screen', async () => {
    const handOver = () => ({ version: '1.0', response: {} });
    const { desk } = deskWith(handOver);
    expect(await last(desk, { launch: true })).toMatchObject({ open: false });
    const { desk: screen } = deskWith(handOver, { device: 'screen' });
    expect(await last(screen, { launch: true })).toMatchObject({ open: true });
    expect(await last(screen, { wait: 'PT29S' })).toMatchObject({ open: true });
    expect(await last(screen, { wait: 'PT1S' })).toMatchObject({ open: false });
  });

  test('a silence on a screen whose microphone is closed goes on to its end', async () => {
    const { desk } = deskWith(undefined, { device: 'screen' });
    const out = await last(desk, { launch: true }, { silence: true }, { silence: true });
    expect(out).toMatchObject({ now: at(61), open: false, speech: '', seconds: 0 });
  });

  test('a reprompt already heard is not heard again', async () => {
    const { desk } = deskWith();
    const out = await last(desk, { launch: true }, { wait: 'PT25S' }, { silence: true });
    expect(out).toMatchObject({ now: at(31), speech: '', ssml: null, seconds: 0 });
  });
});

test('attributes go through JSON and only this session has them', async () => {
  const { desk, events } = deskWith(talking(() => ask({ when: new Date(0), gone: undefined })));
  await serve(desk, { launch: true }, { say: 'yes' }, { launch: true });
  expect(events[1]?.session?.attributes).toEqual({ when: '1970-01-01T00:00:00.000Z' });
  expect(events[3]?.session?.attributes).toEqual({});
});

describe('ids', () => {
  const ids = async (seed: number, now = START) => {
    const { desk, events } = deskWith(undefined, { seed, now: Date.parse(now) });
    await serve(desk, { launch: true }, { say: 'yes' });
    return events.map(({ request, session }) => [request.requestId, session?.sessionId]);
  };

  test('are reproducible by the seed', async () => {
    expect(await ids(1)).toEqual(await ids(1));
    expect(await ids(1)).not.toEqual(await ids(2));
  });

  test('of another run are others, but the user and the devices are the same', async () => {
    expect(await ids(1)).not.toEqual(await ids(1, at(1)));
    const [one, two] = [deskWith(undefined, { seed: 1 }), deskWith(undefined, { seed: 2 })];
    await serve(one.desk, { launch: true });
    await serve(two.desk, { launch: true });
    const { user, device } = one.events[0]!.context.System;
    expect(two.events[0]?.context.System).toMatchObject({ user, device });
  });

  test('are all different in a run', async () => {
    const all = (await ids(1)).map(([requestId]) => requestId);
    expect(new Set(all).size).toBe(all.length);
  });
});
