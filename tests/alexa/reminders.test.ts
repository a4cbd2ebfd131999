import { cancelReminder, setReminder } from '../../lambda/alexa/reminders';
import { createHttp } from '../../lambda/alexa/services';
import { access, ENDPOINT, onlyMocks, service } from './support/wire';

onlyMocks();

const PATH = '/v1/alerts/reminders';
const http = createHttp();
const reminder = {
  requestTime: '2026-11-22T15:00:20.000Z',
  seconds: 1_200,
  locale: 'en-GB',
  text: 'The half hour after the feed is over.',
};
const body = {
  requestTime: '2026-11-22T15:00:20.000Z',
  trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 1_200 },
  alertInfo: {
    spokenInfo: {
      content: [{ locale: 'en-GB', text: 'The half hour after the feed is over.' }],
    },
  },
  pushNotification: { status: 'ENABLED' },
};
/** Amazon's own example of an answer. */
const made = {
  alertToken: '6e8a4e4d-1d1e-4d5a-9c5f',
  createdTime: '2026-11-22T15:00:20.700Z',
  updatedTime: '2026-11-22T15:00:20.700Z',
  status: 'ON',
  version: '1',
  href: '/v1/alerts/reminders/6e8a4e4d-1d1e-4d5a-9c5f',
};

const set = () => setReminder(http, access, reminder);

describe('setReminder', () => {
  it.each([200, 201])(
    'asks for one by Amazon’s rules, and knows its token (%i)',
    async (status) => {
      service()
        .matchHeader('content-type', 'application/json')
        .post(PATH, body)
        .reply(status, made);
      expect(await set()).toEqual({ kind: 'set', token: made.alertToken });
    },
  );

  it('takes an endpoint that ends in a slash', async () => {
    service().post(PATH).reply(200, made);
    const slashed = { ...access, endpoint: `${ENDPOINT}/` };
    expect(await setReminder(http, slashed, reminder)).toMatchObject({ kind: 'set' });
  });

  it.each([
    ['Bad Request', 400, 'cannot'],
    ['no permission', 401, 'noPermission'],
    ['Forbidden: no reminders on this device', 403, 'cannot'],
    ['not found', 404, 'cannot'],
    ['request timeout', 408, 'down'],
    ['conflict', 409, 'cannot'],
    ['RateExceededException', 429, 'down'],
    ['Internal Server Error', 500, 'down'],
    ['Service Unavailable', 503, 'down'],
    ['Gateway Timeout', 504, 'down'],
    ['somewhere else', 302, 'down'],
  ])('%s (%i): %s', async (message, status, kind) => {
    service().post(PATH).reply(status, { code: 'SOME_CODE', message });
    expect(await set()).toEqual({ kind });
    service().post(PATH).reply(status);
    expect(await set()).toEqual({ kind });
    service().post(PATH).reply(status, '<html>', { 'content-type': 'application/json' });
    expect(await set()).toEqual({ kind });
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html></html>'],
    ['JSON cut off', '{"alertToken":"6e8a'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no token', '{"status":"ON"}'],
    ['an empty token', '{"alertToken":""}'],
    ['a token that is no text', '{"alertToken":7}'],
  ])('is down if the answer is %s', async (_, answer) => {
    service().post(PATH).reply(200, answer, { 'content-type': 'application/json' });
    expect(await set()).toEqual({ kind: 'down' });
  });

  it('is down without the network', async () => {
    service()
      .post(PATH)
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
    expect(await set()).toEqual({ kind: 'down' });
  });

  it.each(['', 'nowhere', 'http://api.eu.amazonalexa.com'])(
    'shows nobody at %j the token',
    async (endpoint) => {
      const invoke = vi.fn();
      expect(await setReminder({ invoke }, { ...access, endpoint }, reminder)).toEqual({
        kind: 'down',
      });
      expect(invoke).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['rejects', () => Promise.reject(Object.freeze(new Error('odd')))],
    [
      'throws',
      () => {
        throw new Error('odd');
      },
    ],
    ['gives nothing', () => Promise.resolve(undefined as never)],
  ])('never throws, even if the port %s', async (_, invoke) => {
    expect(await setReminder({ invoke }, access, reminder)).toEqual({ kind: 'down' });
    expect(await cancelReminder({ invoke }, access, 'token')).toBe('down');
  });
});

describe('cancelReminder', () => {
  const cancel = (token = made.alertToken) => cancelReminder(http, access, token);

  it.each([
    ['deleted', 200, 'gone'],
    ['deleted, nothing to say', 204, 'gone'],
    ['NotFoundException', 404, 'gone'],
    ['no permission: nobody knows', 401, 'down'],
    ['Bad Request', 400, 'down'],
    ['Forbidden', 403, 'down'],
    ['RateExceededException', 429, 'down'],
    ['Internal Server Error', 500, 'down'],
    ['Service Unavailable', 503, 'down'],
    ['Gateway Timeout', 504, 'down'],
  ])('%s (%i): %s', async (message, status, outcome) => {
    service().delete(`${PATH}/${made.alertToken}`).reply(status);
    expect(await cancel()).toBe(outcome);
    if (status === 204) return;
    service().delete(`${PATH}/${made.alertToken}`).reply(status, { message });
    expect(await cancel()).toBe(outcome);
    service()
      .delete(`${PATH}/${made.alertToken}`)
      .reply(status, '<html>', { 'content-type': 'application/json' });
    expect(await cancel()).toBe(outcome);
  });

  it('keeps an odd token inside its place in the address', async () => {
    service().delete(`${PATH}/..%2Fa%3Fb%20%26`).reply(200);
    expect(await cancel('../a?b &')).toBe('gone');
  });

  it('is down without the network', async () => {
    service().delete(`${PATH}/${made.alertToken}`).replyWithError('gone away');
    expect(await cancel()).toBe('down');
  });
});
