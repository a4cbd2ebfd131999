import { ask, at, close, deskWith, empty, START } from './support/fake';
import { last, serve } from './support/lines';

const KITCHEN = { device: { id: 'kitchen', type: 'screen', timezone: 'America/Chicago' } };
const SCREEN = { device: { id: 'echo', type: 'screen' } };

describe('say', () => {
  test('is recognised and answered', async () => {
    const { desk, events } = deskWith();
    const [, out] = await serve(desk, { launch: true }, { say: 'help with sore gums' });
    expect(out?.heard).toEqual({
      intent: 'HelpWithIntent',
      slots: { problem: { value: 'sore gums', id: 'teething' } },
      confidence: 1,
    });
    expect(events[1]?.request.intent).toMatchObject({
      name: 'HelpWithIntent',
      slots: {
        problem: {
          name: 'problem',
          value: 'sore gums',
          confirmationStatus: 'NONE',
          source: 'USER',
          resolutions: {
            resolutionsPerAuthority: [
              {
                status: { code: 'ER_SUCCESS_MATCH' },
                values: [{ value: { name: 'teething', id: 'teething' } }],
              },
            ],
          },
        },
        length: { name: 'length', confirmationStatus: 'NONE' },
      },
    });
  });

  test('outside an open session is a one-shot request', async () => {
    const { desk, events } = deskWith();
    await serve(desk, { say: 'help with gas' }, { say: 'yes' });
    expect(events.map(({ session }) => session?.new)).toEqual([true, false]);
    expect(events[1]?.session?.sessionId).toBe(events[0]?.session?.sessionId);
  });

  test('of the skill’s name opens it', async () => {
    const { desk, types } = deskWith();
    const out = await last(desk, { say: 'Alexa, open gentle hands' });
    expect(types()).toEqual(['LaunchRequest']);
    expect(out.heard?.intent).toBe('LaunchRequest');
  });

  test('of "exit" ends the session without the skill being asked', async () => {
    const { desk, types } = deskWith();
    const out = await last(desk, { launch: true }, { say: 'exit' });
    expect(types()).toEqual(['LaunchRequest', 'SessionEndedRequest']);
    expect(out).toMatchObject({ open: false, speech: '' });
  });

  test('of what nobody understands is the fallback', async () => {
    const { desk, events } = deskWith();
    await serve(desk, { launch: true }, { say: 'zzyzx qqq' });
    expect(events[1]?.request.intent?.name).toBe('AMAZON.FallbackIntent');
  });
});

test('hear recognises only: no turn, no time', async () => {
  const { desk, events } = deskWith();
  const out = await last(desk, { launch: true }, { hear: 'help with gas' });
  expect(out).toMatchObject({ now: START, speech: '', ssml: null, seconds: 0, open: true });
  expect(out.heard?.slots).toEqual({ problem: { value: 'gas', id: 'gas' } });
  expect(events).toHaveLength(1);
});

describe('launch', () => {
  test('opens a session', async () => {
    const { desk, events } = deskWith();
    const out = await last(desk, { launch: true });
    expect(out).toMatchObject({ now: START, heard: null, open: true, seconds: 10 });
    expect(out.repromptSeconds).toBe(5);
    expect(events[0]?.session?.new).toBe(true);
  });

  test('closes an open session first', async () => {
    const { desk, events, types } = deskWith();
    await serve(desk, { launch: true }, { launch: true });
    expect(types()).toEqual(['LaunchRequest', 'SessionEndedRequest', 'LaunchRequest']);
    expect(events[1]?.request.reason).toBe('USER_INITIATED');
    expect(events[2]?.session?.new).toBe(true);
    expect(events[2]?.session?.sessionId).not.toBe(events[0]?.session?.sessionId);
  });
});

describe('intent', () => {
  test('goes directly, its words resolved by the model', async () => {
    const { desk, events } = deskWith();
    const out = await last(desk, { intent: 'HelpWithIntent', slots: { problem: 'gassy' } });
    expect(out.heard?.slots).toEqual({ problem: { value: 'gassy', id: 'gas' } });
    expect(events[0]?.request.intent?.slots?.['problem']?.['value']).toBe('gassy');
  });

  test('may have words that match nothing, or be unknown', async () => {
    const { desk, events } = deskWith();
    const line = { intent: 'HelpWithIntent', slots: { problem: 'spots' } };
    await serve(desk, line, { intent: 'NoSuchIntent', slots: { x: 'y' } });
    expect(JSON.stringify(events[0])).toContain('ER_SUCCESS_NO_MATCH');
    expect(events[1]?.request.intent).toMatchObject({
      name: 'NoSuchIntent',
      slots: { x: { value: 'y' } },
    });
  });
});

describe('wait', () => {
  test('moves the clock on from where it stands', async () => {
    const { desk } = deskWith();
    const out = await last(desk, { launch: true }, { wait: 'PT12S' });
    expect(out).toMatchObject({ now: at(12), open: true, speech: '', seconds: 0 });
    expect(await last(desk, { wait: 'PT0S' })).toMatchObject({ now: at(12) });
  });

  test('closes sessions on the way as a device closes them', async () => {
    const { desk, events, types } = deskWith();
    const out = await last(desk, { launch: true }, { wait: 'PT12M' });
    expect(out).toMatchObject({ now: at(720), open: false });
    expect(types()).toEqual(['LaunchRequest', 'SessionEndedRequest']);
    expect(events[1]?.request).toMatchObject({
      reason: 'EXCEEDED_MAX_REPROMPTS',
      timestamp: at(31),
    });
  });
});

describe('silence', () => {
  test('on a speaker ends the session', async () => {
    const { desk, events } = deskWith();
    const out = await last(desk, { launch: true }, { silence: true });
    expect(out).toMatchObject({ now: at(31), open: false, seconds: 5, reprompt: null });
    expect(out.ssml).toBe('<speak><break time="5s"/></speak>');
    expect(events[1]?.request.reason).toBe('EXCEEDED_MAX_REPROMPTS');
  });

  test('on a screen leaves it open, and half a minute later it closes without a request', async () => {
    const { desk, types } = deskWith();
    const out = await last(desk, SCREEN, { launch: true }, { silence: true });
    expect(out).toMatchObject({ now: at(31), open: true });
    expect(await last(desk, { wait: 'PT29S' })).toMatchObject({ open: true });
    expect(await last(desk, { wait: 'PT1S' })).toMatchObject({ open: false });
    expect(types()).toEqual(['LaunchRequest']);
  });

  test('after a closing answer waits for its end', async () => {
    const { desk } = deskWith(() => close());
    const out = await last(desk, { launch: true }, { silence: true });
    expect(out).toMatchObject({ now: at(2), open: false, speech: '', seconds: 0 });
  });
});

test.each(['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'])('end with %s', async (reason) => {
  const { desk, events } = deskWith();
  const out = await last(desk, { launch: true }, { end: reason });
  expect(out).toMatchObject({ now: at(10), open: false, speech: '' });
  expect(events[1]?.request).toMatchObject({ type: 'SessionEndedRequest', reason });
});

describe('tap', () => {
  test('sends what was touched', async () => {
    const { desk, events } = deskWith();
    await serve(desk, SCREEN, { launch: true }, { tap: ['next', 3] });
    expect(events[1]?.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      arguments: ['next', 3],
    });
  });

  test('is an error on a speaker, and nothing else has happened', async () => {
    const { desk, events } = deskWith();
    const out = await last(desk, { launch: true }, { tap: ['next'] });
    expect(out).toMatchObject({ error: { code: 'NO_SCREEN' }, open: true, now: START });
    expect(events).toHaveLength(1);
  });
});

describe('resend', () => {
  test('delivers the last envelope again, byte for byte; the session stays', async () => {
    const { desk, events } = deskWith();
    const lines = [{ launch: true }, { say: 'yes' }, { say: 'no' }, { resend: true }];
    const out = await last(desk, ...lines);
    expect(JSON.stringify(events[3])).toBe(JSON.stringify(events[2]));
    expect(out).toMatchObject({ now: at(20), open: true, seconds: 10 });
    expect((await last(desk, { state: true })).state?.session).toEqual({ turns: 3 });
    expect(await last(desk, { say: 'yes' })).toMatchObject({ now: at(30) });
  });

  test('of n requests back', async () => {
    const { desk, events } = deskWith();
    await serve(desk, { launch: true }, { say: 'yes' }, { say: 'no' }, { resend: 3 });
    expect(events[3]).toEqual(events[0]);
    await serve(desk, { resend: 1 });
    expect(events[4]).toEqual(events[2]);
  });

  test('needs a request', async () => {
    const { desk } = deskWith();
    expect((await last(desk, { resend: true })).error?.code).toBe('NOTHING_TO_RESEND');
    expect((await last(desk, { launch: true }, { resend: 2 })).error?.code).toBe(
      'NOTHING_TO_RESEND',
    );
  });
});

describe('device', () => {
  test('goes on from another device of the same user, with a session of its own', async () => {
    const { desk, events } = deskWith();
    await serve(desk, { launch: true }, KITCHEN, { launch: true }, { device: { id: 'echo' } });
    const [first, second] = events;
    expect(second?.context.System.user).toEqual(first?.context.System.user);
    expect(second?.context.System.device?.deviceId).not.toBe(
      first?.context.System.device?.deviceId,
    );
    expect(second?.session?.new).toBe(true);
    expect(second?.context.System.device?.supportedInterfaces).toHaveProperty([
      'Alexa.Presentation.APL',
    ]);
    await serve(desk, { say: 'yes' });
    expect(events[2]?.session).toMatchObject({
      new: false,
      sessionId: first?.session?.sessionId,
      attributes: { turns: 1 },
    });
  });

  test('has a time zone of its own', async () => {
    const zones: unknown[] = [];
    const { desk } = deskWith(async ({ context }, { http }) => {
      const id = context.System.device?.deviceId;
      const url = `https://api.amazonalexa.com/v2/devices/${id}/settings/System.timeZone`;
      const headers = [{ key: 'Authorization', value: 'Bearer token' }];
      zones.push((await http.invoke({ url, method: 'GET', headers })).body);
      return ask();
    });
    await serve(desk, { launch: true }, KITCHEN, { launch: true });
    expect(zones).toEqual(['"America/New_York"', '"America/Chicago"']);
  });
});

test('locale closes the session; the next one is in that locale', async () => {
  const { desk, events, types } = deskWith();
  const out = await last(desk, { launch: true }, { locale: 'en-GB' });
  expect(out).toMatchObject({ open: false, error: null, now: START });
  await serve(desk, { launch: true });
  expect(types()).toEqual(['LaunchRequest', 'SessionEndedRequest', 'LaunchRequest']);
  expect(events.map(({ request }) => request.locale)).toEqual(['en-US', 'en-US', 'en-GB']);
  expect((await last(desk, { locale: 'xx-XX' })).error?.code).toBe('BAD_LINE');
});

describe('skillEvent', () => {
  test('is sent without a session and without time', async () => {
    const { desk, events } = deskWith();
    const out = await last(desk, { launch: true }, { skillEvent: 'SkillDisabled' });
    expect(out).toMatchObject({ now: START, open: true, speech: '' });
    expect(events[1]?.session).toBeUndefined();
    expect(events[1]?.request.type).toBe('AlexaSkillEvent.SkillDisabled');
  });
});

test('state shows the session and the household as stored', async () => {
  const { desk } = deskWith();
  expect((await last(desk, { state: true })).state).toEqual({ session: null, household: null });
  const out = await last(desk, { launch: true }, { state: true });
  expect(out.state).toEqual({ session: { turns: 1 }, household: { last: 'LaunchRequest' } });
  const closed = await last(desk, { say: 'stop' }, { state: true });
  expect(closed.state).toEqual({ session: null, household: { last: 'LaunchRequest' } });
});

describe('errors', () => {
  test.each(['{', 'launch', '{"say":"x"', "{'say':'x'}"])('%s is no JSON', async (line) => {
    expect((await last(deskWith().desk, line)).error?.code).toBe('BAD_JSON');
  });

  test.each([
    '[]',
    'null',
    '"launch"',
    '7',
    '{}',
    '{"dance":true}',
    '{"toString":true}',
    '{"say":""}',
    '{"say":7}',
    '{"hear":null}',
    '{"launch":false}',
    '{"silence":1}',
    '{"state":"yes"}',
    '{"launch":true,"state":true}',
    '{"say":"yes","loud":true}',
    '{"intent":7}',
    '{"intent":"X","slots":[]}',
    '{"intent":"X","slots":{"a":7}}',
    '{"wait":"12 minutes"}',
    '{"wait":"PT"}',
    '{"wait":"-PT5M"}',
    '{"wait":"P9999Y"}',
    '{"end":"BORED"}',
    '{"tap":"next"}',
    '{"resend":0}',
    '{"resend":-1}',
    '{"resend":1.5}',
    '{"device":"kitchen"}',
    '{"device":{}}',
    '{"device":{"id":"a","type":"fridge"}}',
    '{"device":{"id":"a","timezone":"Mars/Olympus"}}',
    '{"device":{"id":"a","colour":"red"}}',
    '{"locale":""}',
    '{"locale":"xx-XX"}',
    '{"fault":{"store":"gone"}}',
    '{"fault":{"stove":"down"}}',
    '{"skillEvent":"SkillEaten"}',
  ])('%s is no line', async (line) => {
    const { desk, events } = deskWith();
    expect((await last(desk, line)).error?.code).toBe('BAD_LINE');
    expect(events).toEqual([]);
    expect(await last(desk, { launch: true })).toMatchObject({ error: null, now: START });
  });

  test.each([
    ['throws', () => Promise.reject(new Error('out of milk'))],
    ['answers nothing', () => undefined],
    ['answers without a response', () => ({ version: '1.0' })],
    ['says what is no SSML', () => ask({}, { outputSpeech: { type: 'SSML', ssml: '<speak>' } })],
    [
      'breaks too long',
      () => ask({}, { outputSpeech: { type: 'SSML', ssml: '<speak><break time="11s"/></speak>' } }),
    ],
    [
      'says too much',
      () => ask({}, { outputSpeech: { type: 'PlainText', text: 'x'.repeat(8000) } }),
    ],
    ['has an odd flag', () => ask({}, { shouldEndSession: 'no' })],
  ])('a skill that %s has failed, and nothing else has happened', async (_, failing) => {
    let fails = false;
    const { desk } = deskWith(() => (fails ? failing() : ask({ turns: 1 })));
    await serve(desk, { launch: true });
    fails = true;
    const out = await last(desk, { say: 'yes' });
    expect(out).toMatchObject({ error: { code: 'SKILL_FAILED' }, open: true, now: START });
    fails = false;
    expect(await last(desk, { say: 'yes' })).toMatchObject({ error: null, now: at(10) });
  });

  test('a speech for the end of a session is one', async () => {
    const { desk } = deskWith();
    expect((await last(desk, { launch: true }, { end: 'ERROR' })).error).toBeNull();
    const loud = deskWith(() => close());
    const { desk: other } = deskWith(({ request }) =>
      request.type === 'SessionEndedRequest' ? close() : ask(),
    );
    expect((await last(loud.desk, { launch: true })).error).toBeNull();
    expect((await last(other, { launch: true }, { end: 'ERROR' })).error?.code).toBe(
      'SKILL_FAILED',
    );
  });

  test('time passes even where the skill fails at a session’s end', async () => {
    const { desk } = deskWith(({ request }) =>
      request.type === 'SessionEndedRequest' ? Promise.reject(new Error('no')) : ask(),
    );
    const out = await last(desk, { launch: true }, { wait: 'PT1H' });
    expect(out).toMatchObject({ error: { code: 'SKILL_FAILED' }, now: at(3600), open: false });
  });
});

test('every answer has every field', async () => {
  const { desk } = deskWith(() => empty);
  const fields = [
    'now',
    'heard',
    'speech',
    'ssml',
    'reprompt',
    'repromptSsml',
    'seconds',
    'repromptSeconds',
    'open',
    'place',
    'timeline',
    'card',
    'directives',
    'state',
    'error',
  ];
  const lines = [{ launch: true }, { wait: 'PT1S' }, { silence: true }, { state: true }, 'x'];
  for (const out of await serve(desk, ...lines)) expect(Object.keys(out)).toEqual(fields);
});

test('blank lines are skipped, and lines are answered in order', async () => {
  const { desk } = deskWith();
  const answers = await serve(desk, '', { hear: 'yes' }, '   ', { hear: 'no' });
  expect(answers.map(({ heard }) => heard?.intent)).toEqual([
    'AMAZON.YesIntent',
    'AMAZON.NoIntent',
  ]);
});
