import { request } from 'node:http';
import { createMemoryStore } from '../../lambda/memory/memory';
import { StoreError } from '../../lambda/memory/errors';
import type { Skill } from '../../lambda/skill';
import { CHAIN_URL, signedHeaders } from '../../scripts/serve/authority';
import { disabled, intent } from '../alexa/support/envelopes';
import { bodyOf, get, postSigned, send } from './support/post';
import { occupied, ours, startTestServer, type TestServer } from './support/server';

let server: TestServer | undefined;
async function start(around?: Parameters<typeof startTestServer>[0]): Promise<TestServer> {
  server = await startTestServer(around);
  return server;
}
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const metricsOf = async ({ adminPort }: TestServer) => (await get(adminPort ?? 0, '/metrics')).body;

/** A skill that answers when it is told to. */
function slowSkill() {
  let answer = () => undefined as void;
  let asked = () => undefined as void;
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const skill: Skill = {
    invoke: () =>
      new Promise((resolve) => {
        answer = () => resolve({ version: '1.0', response: {} });
        asked();
      }),
  };
  return { skill, isAsked, answer: () => answer() };
}

describe('health and metrics', () => {
  test('health is told on both ports', async () => {
    const { port, adminPort } = await start();
    for (const at of [port, adminPort ?? 0]) {
      const { status, body } = await get(at, '/healthz');
      expect([status, body]).toEqual([200, '{"status":"ok"}']);
      const head = await send(at, { method: 'HEAD', path: '/healthz' });
      expect([head.status, head.body]).toEqual([200, '']);
    }
  });

  test('turns and refusals are counted, and nobody else is told', async () => {
    const running = await start();
    await postSigned(running.port);
    await postSigned(running.port, '{');
    const metrics = await metricsOf(running);
    expect(metrics).toContain('gentle_hands_turns_total{outcome="reply"} 1\n');
    expect(metrics).toContain('gentle_hands_refusals_total{reason="malformed"} 1\n');
    expect(metrics).toContain('gentle_hands_request_seconds_count 1\n');
    expect((await get(running.port, '/metrics')).status).toBe(404);
  });

  test('the operator is told what is there, and how', async () => {
    const { adminPort } = await start();
    expect((await get(adminPort ?? 0, '/')).status).toBe(404);
    const posted = await send(adminPort ?? 0, { method: 'POST', path: '/metrics' });
    expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('metrics can be left out', async () => {
    const { adminPort } = await start({ settings: { admin: null } });
    expect(adminPort).toBeNull();
  });
});

describe('what the skill comes to', () => {
  test('a skill that fails is a bare 500, and may be asked again', async () => {
    const fail = () => Promise.reject(new TypeError('Mia was fed at two'));
    let invoke: Skill['invoke'] = fail;
    const running = await start({ skill: { invoke: (event) => invoke(event) } });
    const body = bodyOf();
    const failed = await postSigned(running.port, body);
    expect([failed.status, failed.body]).toEqual([500, '{"code":"FAILED"}']);
    expect(JSON.stringify(running.lines)).not.toContain('Mia');
    expect(running.lines).toEqual([
      {
        event: 'failed',
        thrown: expect.stringMatching(/^TypeError at running\.test\.ts:/) as string,
      },
    ]);
    expect(await metricsOf(running)).toContain('gentle_hands_failures_total 1\n');
    invoke = () => Promise.resolve({ version: '1.0', response: {} });
    expect((await postSigned(running.port, body)).status).toBe(200);
  });

  test('a deletion that failed is told to Alexa, and done when it comes again', async () => {
    const memory = createMemoryStore();
    let down = true;
    const remove = (user: string) =>
      down ? Promise.reject(new StoreError('unavailable', 'down')) : memory.remove(user);
    const { port } = await start({ store: { ...memory, remove } });
    const body = bodyOf(disabled);
    expect((await postSigned(port, body)).status).toBe(500);
    down = false;
    expect((await postSigned(port, body)).status).toBe(200);
    expect((await postSigned(port, body)).status).toBe(400);
  });

  test('who does not wait for the answer harms nobody', async () => {
    const { skill, isAsked, answer } = slowSkill();
    const running = await start({ skill });
    const body = bodyOf();
    const headers = signedHeaders(body, ours().signer);
    const sent = request({ host: '127.0.0.1', port: running.port, method: 'POST', headers });
    const isGone = new Promise((resolve) => sent.on('error', resolve));
    sent.end(body);
    await isAsked;
    sent.destroy();
    await isGone;
    await get(running.port, '/healthz');
    answer();
    expect((await get(running.port, '/healthz')).status).toBe(200);
    expect(running.lines).toEqual([]);
  });

  test('nothing that was said, nobody and no body is in log or metrics', async () => {
    const running = await start();
    const said = intent('BabyIntent', { name: { value: 'Persephone' } });
    await postSigned(running.port, bodyOf(said));
    await postSigned(running.port, bodyOf(said).replace('en-US', 'Persephone'));
    await postSigned(running.port, bodyOf(said).slice(0, -1));
    const told = JSON.stringify(running.lines) + (await metricsOf(running));
    expect(running.lines.length).toBeGreaterThan(0);
    for (const secret of ['Persephone', 'PARENT', 'KITCHEN', 'amzn1.ask']) {
      expect(told).not.toContain(secret);
    }
  });
});

test('a chain is fetched once for all who come at once', async () => {
  const { port, fetched } = await start({
    before: () => new Promise((resolve) => setTimeout(resolve, 30)),
  });
  const got = await Promise.all(Array.from({ length: 20 }, () => postSigned(port)));
  expect(got.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect(fetched).toEqual([CHAIN_URL]);
});

describe('an address that is taken is told, and nothing is left open', () => {
  test.each(['address', 'admin'] as const)('%s', async (which) => {
    const taken = await occupied();
    const other = await occupied();
    other.close();
    const free = { host: '127.0.0.1', port: other.port };
    const settings = {
      address: free,
      admin: free,
      [which]: { host: '127.0.0.1', port: taken.port },
    };
    await expect(startTestServer({ settings })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    taken.close();
    await expect(get(other.port, '/healthz')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('stopping', () => {
  test('what runs is finished, what is idle is closed, and nobody new is let in', async () => {
    const { skill, isAsked, answer } = slowSkill();
    const running = await start({ skill });
    const got = postSigned(running.port);
    await isAsked;
    const stopped = running.stop();
    expect((await get(running.adminPort ?? 0, '/healthz')).status).toBe(503);
    expect(await metricsOf(running)).toContain('gentle_hands_requests_running 1\n');
    await expect(postSigned(running.port)).rejects.toThrow('ECONNREFUSED');
    answer();
    const { status, headers } = await got;
    expect([status, headers.connection]).toEqual([200, 'close']);
    expect(await stopped).toBe(true);
    server = undefined;
  });

  test('what does not finish is cut', async () => {
    const { skill, isAsked } = slowSkill();
    const running = await start({ skill, settings: { stopMilliseconds: 50 } });
    const got = postSigned(running.port).then(
      () => 'answered',
      () => 'cut',
    );
    await isAsked;
    expect(await running.stop()).toBe(false);
    expect(await got).toBe('cut');
    server = undefined;
  });
});
