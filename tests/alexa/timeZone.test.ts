import { createHttp } from '../../lambda/alexa/services';
import { timeZoneOf } from '../../lambda/alexa/timeZone';
import { access, onlyMocks, service } from './support/wire';

onlyMocks();

const DEVICE = 'amzn1.ask.device.KITCHEN';
const PATH = `/v2/devices/${DEVICE}/settings/System.timeZone`;
const JSON_TYPE = { 'content-type': 'application/json' };
const http = createHttp();
const zone = () => timeZoneOf(http, access, DEVICE);

describe('timeZoneOf', () => {
  it.each(['America/Denver', 'Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'UTC'])(
    'gives %s as the service does',
    async (name) => {
      service().get(PATH).reply(200, JSON.stringify(name), JSON_TYPE);
      expect(await zone()).toBe(name);
    },
  );

  it('keeps an odd device inside its place in the address', async () => {
    service().get('/v2/devices/a%2Fb%3F/settings/System.timeZone').reply(200, '"UTC"', JSON_TYPE);
    expect(await timeZoneOf(http, access, 'a/b?')).toBe('UTC');
  });

  it.each([
    ['INVALID_KEY', 400],
    ['INVALID_VALUE', 400],
    ['INVALID_TOKEN', 401],
    ['INVALID_TOKEN', 403],
    ['INVALID_URI', 404],
    ['RATE_EXCEEDED', 429],
    ['UNKNOWN_ERROR', 500],
    ['DEVICE_UNREACHABLE', 503],
  ])('is null for %s (%i)', async (code, status) => {
    service().get(PATH).reply(status, { code, message: 'for people' });
    expect(await zone()).toBeNull();
  });

  it('is null if nothing is set', async () => {
    service().get(PATH).reply(204);
    expect(await zone()).toBeNull();
  });

  it.each(['', '<html>', '"America/Den', '"Mars/Phobos"', '""', 'null', '7', '{}', '["UTC"]'])(
    'is null if the answer is %j',
    async (answer) => {
      service().get(PATH).reply(200, answer, JSON_TYPE);
      expect(await zone()).toBeNull();
    },
  );

  it('is null without the network', async () => {
    service()
      .get(PATH)
      .replyWithError(Object.assign(new Error('late'), { code: 'ETIMEDOUT' }));
    expect(await zone()).toBeNull();
    expect(await timeZoneOf(http, { endpoint: '', token: '' }, DEVICE)).toBeNull();
  });
});
