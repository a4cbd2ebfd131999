import type { services } from 'ask-sdk-model';
import { cancelReminder, setReminder } from '../../lambda/alexa/reminders';
import { timeZoneOf } from '../../lambda/alexa/timeZone';
import type { SkillParts } from '../../simulator/device/options';
import { ask, at, deskWith, type Event, talking } from './support/fake';
import { last, serve } from './support/lines';

const SCOPE = 'alexa::alerts:reminders:skill:readwrite';

/** Reads the store but gives up after a second and a half, as the skill does. */
const impatient = async (_: Event, { store, timers }: SkillParts) => {
  const seen = await new Promise<string>((resolve) => {
    timers.after(1500, () => resolve('gave up'));
    store.read('key').then(
      () => resolve('read'),
      () => resolve('failed'),
    );
  });
  return ask({ seen });
};

const patient = async (_: Event, { store }: SkillParts) => {
  await store.read('key');
  return ask();
};

const sessionOf = async (desk: Parameters<typeof last>[0]) =>
  (await last(desk, { state: true })).state?.session;

describe('the store', () => {
  test('is up', async () => {
    const { desk } = deskWith(talking(impatient));
    await serve(desk, { launch: true });
    expect(await sessionOf(desk)).toEqual({ seen: 'read' });
  });

  test('down: every call fails at once, and takes no time', async () => {
    const { desk } = deskWith(talking(impatient));
    await serve(desk, { fault: { store: 'down' } }, { launch: true });
    expect(await sessionOf(desk)).toEqual({ seen: 'failed' });
    expect(await last(desk, { say: 'yes' })).toMatchObject({ now: at(10) });
  });

  test('slow: the skill’s own deadline is over first, and what it cost is device time', async () => {
    const { desk } = deskWith(talking(impatient));
    const out = await last(desk, { fault: { store: 'slow' } }, { launch: true });
    expect(out).toMatchObject({ now: at(0), error: null });
    expect(await sessionOf(desk)).toEqual({ seen: 'gave up' });
    expect(await last(desk, { wait: 'PT0S' })).toMatchObject({ now: at(1.5) });
    expect(await last(desk, { wait: 'PT8S' }, { say: 'yes' })).toMatchObject({ now: at(9.5) });
  });

  test('slow: five seconds for who waits for it; the microphone opens that much later', async () => {
    const { desk } = deskWith(patient);
    await serve(desk, { fault: { store: 'slow' } }, { launch: true });
    expect(await last(desk, { say: 'yes' })).toMatchObject({ now: at(15) });
  });

  test('slow: a write that was given up still lands later', async () => {
    const { desk } = deskWith(async (_, { store, timers }) => {
      void store.write('key', { landed: true }, 0);
      await new Promise<void>((resolve) => {
        timers.after(100, resolve);
      });
      return ask();
    });
    const out = await last(desk, { fault: { store: 'slow' } }, { launch: true }, { state: true });
    expect(out.state?.household).toBeNull();
    const later = await last(desk, { wait: 'PT5S' }, { state: true });
    expect(later.state?.household).toEqual({ landed: true });
  });

  test('holds until changed', async () => {
    const { desk } = deskWith(talking(impatient));
    await serve(desk, { fault: { store: 'down' } }, { fault: { timeZone: 'down' } });
    await serve(desk, { launch: true });
    expect(await sessionOf(desk)).toEqual({ seen: 'failed' });
    await serve(desk, { fault: { store: 'up' } }, { launch: true });
    expect(await sessionOf(desk)).toEqual({ seen: 'read' });
  });
});

const headers = [{ key: 'Authorization', value: 'Bearer token' }];

/** A skill that asks one service on every turn and keeps what it said. */
const asking =
  (request: (event: Event) => Partial<services.ApiClientRequest> & { readonly path: string }) =>
  async (event: Event, { http }: SkillParts) => {
    const { path, ...rest } = request(event);
    const url = `https://api.amazonalexa.com${path}`;
    const answer = await http.invoke({ url, method: 'GET', headers, ...rest });
    return ask({ status: answer.statusCode, body: answer.body });
  };

test('the time zone service', async () => {
  const { desk } = deskWith(
    asking(({ context }) => ({
      path: `/v2/devices/${context.System.device?.deviceId}/settings/System.timeZone`,
    })),
    { timezone: 'America/Denver' },
  );
  await serve(desk, { launch: true });
  expect(await sessionOf(desk)).toEqual({ status: 200, body: '"America/Denver"' });
  await serve(desk, { fault: { timeZone: 'down' } }, { say: 'yes' });
  expect(await sessionOf(desk)).toMatchObject({ status: 503 });
});

describe('reminders', () => {
  const path = '/v1/alerts/reminders';
  const body = (offsetInSeconds: unknown) =>
    JSON.stringify({
      requestTime: at(0),
      trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds },
      alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Time.' }] } },
    });
  const remind = asking(() => ({ path, method: 'POST', body: body(60) }));

  test.each([
    ['granted', 201],
    ['denied', 401],
    ['notAnswered', 401],
    ['down', 503],
  ])('%s: the service answers %i', async (reminders, status) => {
    const { desk } = deskWith(remind);
    await serve(desk, { fault: { reminders } }, { launch: true });
    expect(await sessionOf(desk)).toMatchObject({ status });
  });

  test.each([
    ['no body', { method: 'POST' }, 400],
    ['nothing in it', { method: 'POST', body: '{}' }, 400],
    ['no time from now', { method: 'POST', body: body(0) }, 400],
    ['half a second', { method: 'POST', body: body(0.5) }, 400],
    ['no token', { method: 'POST', body: body(60), headers: [] }, 401],
    ['nothing to cancel', { path: `${path}/alert-7`, method: 'DELETE' }, 404],
  ])('%s: the service refuses', async (_, request, status) => {
    const { desk } = deskWith(asking(() => ({ path, ...request })));
    await serve(desk, { fault: { reminders: 'granted' } }, { launch: true });
    expect(await sessionOf(desk)).toMatchObject({ status });
  });

  test('before anybody was asked there is no permission', async () => {
    const { desk, events } = deskWith(remind);
    await serve(desk, { launch: true });
    expect(await sessionOf(desk)).toMatchObject({ status: 401 });
    expect(events[0]?.context.System.user.permissions.scopes[SCOPE]?.status).toBe('DENIED');
  });
});

describe('as the skill asks', () => {
  const access = { endpoint: 'https://api.amazonalexa.com', token: 'token' };
  const reminding = async ({ request, context }: Event, { http }: SkillParts) => {
    const yes = request.intent?.name === 'AMAZON.YesIntent';
    const said = yes
      ? await cancelReminder(http, access, 'alert-1')
      : await setReminder(http, access, {
          requestTime: request.timestamp,
          seconds: 120,
          locale: 'en-US',
          text: 'Time.',
        });
    const device = context.System.device?.deviceId ?? '';
    return ask({ said, zone: await timeZoneOf(http, access, device) });
  };
  const granted = { fault: { reminders: 'granted' } };

  test('a reminder is pending until it rings', async () => {
    const { desk } = deskWith(talking(reminding), { timezone: 'America/Denver' });
    await serve(desk, granted, { launch: true });
    expect(await sessionOf(desk)).toEqual({
      said: { kind: 'set', token: 'alert-1' },
      zone: 'America/Denver',
    });
    const pending = { token: 'alert-1', at: Date.parse(at(120)), locale: 'en-US', text: 'Time.' };
    expect(desk.reminders).toEqual([pending]);
    await serve(desk, { wait: 'PT119S' });
    expect(desk.reminders).toEqual([pending]);
    await serve(desk, { wait: 'PT1S' });
    expect(desk.reminders).toEqual([]);
  });

  test('or until it is cancelled', async () => {
    const { desk } = deskWith(talking(reminding));
    await serve(desk, granted, { launch: true }, { say: 'yes' });
    expect(await sessionOf(desk)).toMatchObject({ said: 'gone' });
    expect(desk.reminders).toEqual([]);
    await serve(desk, { say: 'yes' });
    expect(await sessionOf(desk)).toMatchObject({ said: 'gone' });
  });

  test.each([
    ['denied', 'noPermission'],
    ['notAnswered', 'noPermission'],
    ['down', 'down'],
  ])('%s: %s', async (reminders, kind) => {
    const { desk } = deskWith(talking(reminding));
    await serve(desk, { fault: { reminders, timeZone: 'down' } }, { launch: true });
    expect(await sessionOf(desk)).toEqual({ said: { kind }, zone: null });
    expect(desk.reminders).toEqual([]);
  });
});

describe('a consent request is answered at once', () => {
  const sendRequest = {
    type: 'Connections.SendRequest',
    name: 'AskFor',
    payload: {
      '@type': 'AskForPermissionsConsentRequest',
      '@version': '1',
      permissionScope: SCOPE,
    },
    token: 'consent',
  };
  const startConnection = {
    type: 'Connections.StartConnection',
    uri: 'connection://AMAZON.AskForPermissionsConsent/2',
    input: { permissionScopes: [{ permissionScope: SCOPE, consentLevel: 'ACCOUNT' }] },
    token: 'consent',
  };
  const speech = (words: string) => ({ type: 'PlainText', text: words });
  const consenting =
    (directive: object) =>
    ({ request }: Event) =>
      request.type === 'LaunchRequest'
        ? {
            version: '1.0',
            sessionAttributes: { kept: true },
            response: { outputSpeech: speech('May I?'), directives: [directive] },
          }
        : ask({ answered: true }, { outputSpeech: speech('Thank you.') });

  test.each([
    ['granted', 'ACCEPTED', 'GRANTED'],
    ['denied', 'DENIED', 'DENIED'],
    ['notAnswered', 'NOT_ANSWERED', 'DENIED'],
  ])('%s', async (reminders, status, permission) => {
    const { desk, events } = deskWith(consenting(sendRequest));
    const out = await last(desk, { fault: { reminders } }, { launch: true });
    expect(events[1]?.request).toMatchObject({
      type: 'Connections.Response',
      name: 'AskFor',
      status: { code: '200' },
      payload: { permissionScope: SCOPE, status },
      token: 'consent',
      timestamp: at(0),
    });
    expect(events[1]?.session?.attributes).toEqual({ kept: true });
    expect(events[1]?.context.System.user.permissions.scopes[SCOPE]?.status).toBe(permission);
    expect(out).toMatchObject({ now: at(0), speech: 'May I? Thank you.', open: true });
    expect(out.ssml).toBe('<speak>May I? Thank you.</speak>');
    expect(out.directives).toEqual([sendRequest]);
    const spoken = out.seconds;
    expect(await last(desk, { say: 'yes' })).toMatchObject({ now: at(spoken) });
  });

  test('without a fault the parent says yes, and that is remembered', async () => {
    const { desk, events } = deskWith(consenting(sendRequest));
    await serve(desk, { launch: true }, { say: 'yes' });
    expect(events[0]?.context.System.user.permissions.scopes[SCOPE]?.status).toBe('DENIED');
    expect(events[2]?.context.System.user.permissions.scopes[SCOPE]?.status).toBe('GRANTED');
  });

  test('down: the connection fails', async () => {
    const { desk, events } = deskWith(consenting(sendRequest));
    await serve(desk, { fault: { reminders: 'down' } }, { launch: true });
    expect(events[1]?.request).toMatchObject({ status: { code: '500' } });
    expect(events[1]?.request).not.toHaveProperty('payload');
  });

  test('in the newer form', async () => {
    const { desk, events } = deskWith(consenting(startConnection));
    await serve(desk, { launch: true });
    expect(events[1]?.request).toMatchObject({
      type: 'SessionResumedRequest',
      cause: {
        type: 'ConnectionCompleted',
        token: 'consent',
        status: { code: '200' },
        result: { permissionScope: SCOPE, status: 'ACCEPTED' },
      },
    });
  });
});
