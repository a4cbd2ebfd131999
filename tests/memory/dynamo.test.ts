import { createDynamoStore } from '../../lambda/memory/dynamo';
import type { Store } from '../../lambda/memory/store';
import { storeContract } from './contract';
import { startProxy, type Proxy } from './support/proxy';
import { startTable, type Table } from './support/table';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const DAY = 86_400_000;
const START = Date.parse('2026-11-22T09:00:00Z');

let table: Table;
let proxy: Proxy;
beforeAll(async () => {
  table = await startTable();
  proxy = await startProxy(table.port);
});
afterAll(async () => {
  await proxy.close();
  await table.close();
});

const open = (more: Partial<Parameters<typeof createDynamoStore>[0]> = {}): Store =>
  createDynamoStore({
    ...table.connection,
    table: table.name,
    keptDays: 400,
    tryMilliseconds: 5000,
    ...more,
  });

storeContract('the DynamoDB store', open, 15);

const item = async (user: string) => {
  const { output } = await table.call('GetItem', {
    TableName: table.name,
    Key: { user: { S: user } },
  });
  return (output as Record<string, unknown>)['Item'] as
    Record<string, Record<string, string>> | undefined;
};

describe('an item', () => {
  it('is one string of JSON with revision and expiry', async () => {
    await open({ now: () => START, chance: () => 0.5 }).write('shape', { feeds: [] }, 0);
    expect(await item('shape')).toEqual({
      user: { S: 'shape' },
      household: { S: '{"feeds":[]}' },
      revision: { N: '1' },
      expiresAt: { N: String((START + 400 * DAY) / 1000) },
      writing: { S: `${START}-0.5` },
    });
  });

  it('lives on with every write, and counts as gone once expired', async () => {
    let now = START;
    const store = open({ now: () => now, keptDays: 1 });
    await store.write('expiring', 'first', 0);
    now = START + DAY - 1000;
    expect(await store.read('expiring')).toEqual({ household: 'first', revision: 1 });
    await store.write('expiring', 'second', 1);
    now = START + 2 * DAY - 2000;
    expect(await store.read('expiring')).toEqual({ household: 'second', revision: 2 });
    now = START + 2 * DAY;
    expect(await store.read('expiring')).toBeNull();
    const ends = await Promise.all([1, 2, 3].map((n) => store.write('expiring', n, 0)));
    expect(ends.filter((end) => end === 'saved')).toHaveLength(1);
    expect((await store.read('expiring'))?.revision).toBe(1);
  });
});

describe('odd items', () => {
  const put = (user: string, attributes: object) =>
    table.call('PutItem', { TableName: table.name, Item: { user: { S: user }, ...attributes } });

  it.each([
    ['household no JSON', { revision: { N: '4' }, household: { S: '{"feeds":' } }],
    ['household a map', { revision: { N: '4' }, household: { M: {} } }],
    ['no household', { revision: { N: '4' } }],
  ])('%s: reads as null under its revision and can be replaced', async (user, attributes) => {
    await put(user, attributes);
    expect(await open().read(user)).toEqual({ household: null, revision: 4 });
    expect(await open().write(user, 'whole', 4)).toBe('saved');
    expect(await open().read(user)).toEqual({ household: 'whole', revision: 5 });
  });

  it.each([
    ['no revision', { household: { S: '{}' } }],
    ['revision a word', { household: { S: '{}' }, revision: { S: '1' } }],
    ['revision a fraction', { household: { S: '{}' }, revision: { N: '1.5' } }],
    ['revision nought', { household: { S: '{}' }, revision: { N: '0' } }],
  ])('%s: damaged, and never overwritten', async (user, attributes) => {
    await put(user, attributes);
    await expect(open().read(user)).rejects.toMatchObject({ code: 'damaged' });
    expect(await open().write(user, 'x', 0)).toBe('conflict');
    await open().remove(user);
    expect(await open().read(user)).toBeNull();
  });
});

describe('what the service refuses', () => {
  it('a missing table', async () => {
    const store = open({ table: 'no-such-table' });
    await expect(store.read('user')).rejects.toMatchObject({ name: 'StoreError', code: 'missing' });
    await expect(store.write('user', 1, 0)).rejects.toMatchObject({ code: 'missing' });
    await expect(store.remove('user')).rejects.toMatchObject({ code: 'missing' });
  });

  it('a household larger than an item may be', async () => {
    const large = 'x'.repeat(410_000);
    await expect(open().write('large', large, 0)).rejects.toMatchObject({ code: 'tooLarge' });
  });

  it('an empty user', async () => {
    await expect(open().read('')).rejects.toMatchObject({ code: 'refused' });
  });

  it.each([
    'AccessDeniedException',
    'UnrecognizedClientException',
    'ExpiredTokenException',
    'InvalidSignatureException',
  ])('%s, at the first try', async (type) => {
    proxy.plan({ status: 400, body: `{"__type":"com.amazon.coral.service#${type}"}` });
    const read = open({ endpoint: proxy.endpoint }).read('user');
    await expect(read).rejects.toMatchObject({ code: 'denied', detail: type });
    expect(proxy.requests()).toBe(1);
  });

  it('a caller without credentials, without asking', async () => {
    proxy.plan();
    const store = open({ endpoint: proxy.endpoint, credentials: () => null });
    await expect(store.read('user')).rejects.toMatchObject({ code: 'denied' });
    expect(proxy.requests()).toBe(0);
  });
});

const throttled = {
  status: 400,
  body: '{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException"}',
};
const broken = {
  status: 500,
  body: '{"__type":"com.amazonaws.dynamodb.v20120810#InternalServerError"}',
};
const html = { status: 503, body: '<html>busy</html>' };

describe('a service that falters', () => {
  const quick = () =>
    open({ endpoint: proxy.endpoint, tryMilliseconds: 150, pauseMilliseconds: 1 });

  it.each([
    ['throttled', throttled, throttled],
    ['throttled', { status: 429, body: '' }, { status: 429, body: '' }],
    ['unavailable', broken, broken],
    ['unavailable', html, html],
    ['unavailable', 'cut', 'cut'],
    ['unavailable', 'half', 'half'],
    ['timeout', 'hang', 'hang'],
    ['timeout', broken, 'hang'],
    ['refused', broken, { status: 418, body: 'tea' }],
  ] as const)('is tried twice, then %s (%j, %j)', async (code, first, second) => {
    proxy.plan(first, second);
    await expect(quick().read('user')).rejects.toMatchObject({ name: 'StoreError', code });
    expect(proxy.requests()).toBe(2);
  });

  it.each([[throttled], [broken], [html], ['cut'], ['half'], ['hang']] as const)(
    'is read and written at the second try after %j',
    async (fault) => {
      const user = `second try ${JSON.stringify(fault)}`;
      const store = quick();
      proxy.plan(fault);
      expect(await store.write(user, 'first', 0)).toBe('saved');
      proxy.plan(fault);
      expect(await store.read(user)).toEqual({ household: 'first', revision: 1 });
      proxy.plan(fault);
      expect(await store.write(user, 'second', 1)).toBe('saved');
      proxy.plan(fault);
      await store.remove(user);
      expect(await open().read(user)).toBeNull();
    },
  );

  it.each(['cutAnswer', 'hang'] as const)(
    'that saved but did not say so (%s) is no conflict with oneself',
    async (fault) => {
      const user = `lost answer ${fault}`;
      proxy.plan(fault);
      expect(await quick().write(user, 'mine', 0)).toBe('saved');
      expect(proxy.requests()).toBe(3);
      expect(await open().read(user)).toEqual({ household: 'mine', revision: 1 });
    },
  );

  it('is a conflict where another writer was first, second try or not', async () => {
    await open().write('taken', 'other', 0);
    proxy.plan();
    expect(await quick().write('taken', 'other', 0)).toBe('conflict');
    expect(proxy.requests()).toBe(1);
    proxy.plan('cut');
    expect(await quick().write('taken', 'other', 0)).toBe('conflict');
    expect(await open().read('taken')).toEqual({ household: 'other', revision: 1 });
  });

  it('leaves no connection behind that hangs', async () => {
    const before = proxy.open();
    proxy.plan('hang', 'hang');
    await expect(quick().read('user')).rejects.toMatchObject({ code: 'timeout' });
    for (let tries = 0; proxy.open() > before && tries < 100; tries += 1) await pause(5);
    expect(proxy.open()).toBeLessThanOrEqual(before);
  });

  it('that is not there is unavailable', async () => {
    const store = open({ endpoint: 'http://127.0.0.1:9', pauseMilliseconds: 1 });
    await expect(store.read('user')).rejects.toMatchObject({
      code: 'unavailable',
      detail: 'ECONNREFUSED',
    });
  });
});

describe('connections', () => {
  // A proxy to themselves, at which nothing of an earlier test can still arrive.
  let own: Proxy;
  beforeEach(async () => {
    own = await startProxy(table.port);
  });
  afterEach(() => own.close());

  /** However long the machine sleeps, a second try is made for a dead connection only. */
  const patient = () =>
    open({ endpoint: own.endpoint, tryMilliseconds: 20_000, pauseMilliseconds: 1 });
  /** Whoever was answered has given its connection back by the next round of the event loop. */
  const givenBack = () => new Promise((resolve) => setImmediate(resolve));

  it('are kept between requests, and a dead one is replaced', async () => {
    const store = patient();
    await store.write('kept', 'first', 0);
    await givenBack();
    await store.read('kept');
    expect([own.requests(), own.connections()]).toEqual([2, 1]);
    await givenBack();
    own.plan('cut');
    expect(await store.read('kept')).toEqual({ household: 'first', revision: 1 });
    expect([own.requests(), own.connections()]).toEqual([2, 2]);
  });

  it('may all have died while the function slept', async () => {
    const store = patient();
    await Promise.all([1, 2, 3].map(() => store.read('asleep')));
    await givenBack();
    own.plan('cutUsed', 'cutUsed');
    expect(await store.read('asleep')).toBeNull();
    expect(own.requests()).toBe(2);
  });
});
