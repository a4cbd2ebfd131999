import { Socket } from 'node:net';
import {
  certifySigner,
  chainOf,
  CHAIN_URL,
  HOUR,
  signedHeaders,
  type Certified,
} from '../../scripts/serve/authority';
import { certify } from '../../scripts/serve/certificates';
import { launch } from '../alexa/support/envelopes';
import { bodyOf, post, postSigned, send, type Got } from './support/post';
import { impatient, NOW, ours, startTestServer, type TestServer } from './support/server';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ settings: impatient });
});
afterAll(() => server.stop());

const codeOf = ({ body }: Got): unknown => (JSON.parse(body) as { code?: unknown }).code;

/** What every attack comes to: a refusal with its code, nothing else said, and a server that goes on. */
async function expectRefused(got: Promise<Got>, status: number, code: string): Promise<void> {
  const answer = await got;
  expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  expect(Object.keys(JSON.parse(answer.body) as object)).toEqual(['code']);
  expect((await postSigned(server.port)).status).toBe(200);
}

test('a right request is answered', async () => {
  const { status, body, headers } = await postSigned(server.port);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(body).toContain('outputSpeech');
});

test('a signature is over bytes: a body of many bytes a letter is answered', async () => {
  const body = bodyOf({ ...launch, note: 'Zoë says “schön” 赤ちゃん 👶🏽' });
  expect(Buffer.byteLength(body)).toBeGreaterThan(body.length);
  expect((await postSigned(server.port, body)).status).toBe(200);
});

describe('the signature', () => {
  const right = () => {
    const body = bodyOf();
    return { body, headers: signedHeaders(body, ours().signer) };
  };
  const without = (name: string) => {
    const { body, headers } = right();
    const left = Object.entries(headers).filter(([header]) => header !== name);
    return post(server.port, body, Object.fromEntries(left));
  };
  const changed = (name: string, change: (value: string) => string) => {
    const { body, headers } = right();
    return post(server.port, body, { ...headers, [name]: change(headers[name] ?? '') });
  };
  const flipped = (base64: string) => {
    const bytes = Buffer.from(base64, 'base64');
    bytes[7] = (bytes[7] ?? 0) ^ 1;
    return bytes.toString('base64');
  };

  test.each([
    ['is missing', () => without('signature-256')],
    ['is empty', () => changed('signature-256', () => '')],
    ['is no base64', () => changed('signature-256', () => '!'.repeat(344))],
    ['is a bit off', () => changed('signature-256', flipped)],
    ['is too short', () => changed('signature-256', (value) => value.slice(0, 100))],
    ['is all noughts', () => changed('signature-256', (value) => value.replace(/\w/g, 'A'))],
    ['is that of another key', () => postSigned(server.port, bodyOf(), ours().root)],
    ['is that of another body', () => post(server.port, bodyOf(), right().headers)],
    [
      'is the older SHA-1 one',
      () => {
        const { body, headers } = right();
        const { 'signature-256': signature = '', ...others } = headers;
        return post(server.port, body, { ...others, signature });
      },
    ],
  ])('%s', (_, attack) => expectRefused(attack(), 400, 'SIGNATURE'));

  test.each([
    ['a letter was changed', (body: string) => body.replace('"en-US"', '"en-GB"')],
    ['a space was added', (body: string) => `${body} `],
    ['it was written anew', (body: string) => JSON.stringify(JSON.parse(body), null, 1)],
  ])('the body was altered: %s', async (_, alter) => {
    const { body, headers } = right();
    await expectRefused(post(server.port, alter(body), headers), 400, 'SIGNATURE');
  });

  test('the same letters in other bytes', async () => {
    const body = bodyOf({ ...launch, note: 'Zoë' });
    const latin = Buffer.from(body, 'latin1');
    const got = post(server.port, latin, signedHeaders(body, ours().signer));
    await expectRefused(got, 400, 'SIGNATURE');
  });

  test('the address is missing', () =>
    expectRefused(without('signaturecertchainurl'), 400, 'CHAIN_URL'));

  test.each([
    ['scheme', 'http://s3.amazonaws.com/echo.api/echo-api-cert-1.pem'],
    ['host', 'https://s3.amazonaws.com.evil.example/echo.api/echo-api-cert-1.pem'],
    ['port', 'https://s3.amazonaws.com:563/echo.api/echo-api-cert-1.pem'],
    ['path', 'https://s3.amazonaws.com/evil/echo-api-cert-1.pem'],
    ['dots', 'https://s3.amazonaws.com/echo.api/../evil/echo-api-cert-1.pem'],
    ['encoded dots', 'https://s3.amazonaws.com/echo.api/%2e%2e/evil/echo-api-cert-1.pem'],
    ['backslashes', 'https://s3.amazonaws.com/echo.api\\..\\evil\\echo-api-cert-1.pem'],
    ['user', 'https://s3.amazonaws.com@evil.example/echo.api/echo-api-cert-1.pem'],
    ['query', `${CHAIN_URL}?evil`],
  ])('the address is wrong: %s', async (_, url) => {
    const before = server.fetched.length;
    await expectRefused(postSigned(server.port, bodyOf(), ours().signer, url), 400, 'CHAIN_URL');
    expect(server.fetched.slice(before)).not.toContain(url);
  });
});

describe('the chain', () => {
  const times = { from: NOW - HOUR, to: NOW + HOUR };
  let chains = 0;

  /** A chain of the attacker's own that Amazon's host was made to serve. */
  const withChain = (chain: string, signer: Certified) => {
    chains += 1;
    const url = `https://s3.amazonaws.com/echo.api/attack-${chains}.pem`;
    server.chains.set(url, chain);
    return postSigned(server.port, bodyOf(), signer, url);
  };
  /** A signer with the right key, so that only its certificate is wrong. */
  const signed = (wanted: Partial<Parameters<typeof certifySigner>[1]>) => {
    const { intermediate, signer } = ours();
    const wrong = certifySigner(intermediate, { ...times, keys: signer.keys, ...wanted });
    return withChain(chainOf(wrong, intermediate), wrong);
  };
  /** A root that calls itself as ours does; its signer even has the right key. */
  const foreign = () => {
    const { root, signer } = ours();
    const other = certify({ ...times, name: root.name, isAuthority: true });
    const forged = certifySigner(other, { ...times, keys: signer.keys });
    return withChain(chainOf(forged, other), forged);
  };
  const selfSigned = () => {
    const { name, hosts } = { name: 'echo-api.amazon.com', hosts: ['echo-api.amazon.com'] };
    const signer = certify({ ...times, name, hosts, keys: ours().signer.keys });
    return withChain(signer.pem, signer);
  };
  /** The signer of somebody who has an honest certificate for a host of their own. */
  const belowLeaf = () => {
    const { intermediate, signer } = ours();
    const leaf = certify({
      ...times,
      name: 'evil.example',
      issuer: intermediate,
      hosts: ['evil.example'],
      keys: signer.keys,
    });
    const forged = certifySigner(leaf, { ...times, keys: signer.keys });
    return withChain(chainOf(forged, leaf, intermediate), forged);
  };
  const expiredBetween = () => {
    const { root, signer } = ours();
    const old = { from: NOW - 2 * HOUR, to: NOW - HOUR };
    const { keys } = signer;
    const expired = certify({ ...old, name: 'Old', issuer: root, isAuthority: true, keys });
    const below = certifySigner(expired, { ...times, keys });
    return withChain(chainOf(below, expired), below);
  };

  test.each([
    ['expired', () => signed({ from: NOW - 2 * HOUR, to: NOW - HOUR }), 'CHAIN_DATES'],
    ['not yet valid', () => signed({ from: NOW + HOUR, to: NOW + 2 * HOUR }), 'CHAIN_DATES'],
    ['an expired authority', expiredBetween, 'CHAIN_DATES'],
    ['for another host', () => signed({ hosts: ['echo-api.example.com'] }), 'CHAIN_NAME'],
    ['for no host', () => signed({ hosts: [] }), 'CHAIN_NAME'],
    ['for all hosts of Amazon', () => signed({ hosts: ['*.amazon.com'] }), 'CHAIN_NAME'],
    ['self-signed', selfSigned, 'CHAIN_UNTRUSTED'],
    ['a foreign authority of the same name', foreign, 'CHAIN_UNTRUSTED'],
    ['issued by one that is no authority', belowLeaf, 'CHAIN_ISSUER'],
    ['without its authority', () => withChain(ours().signer.pem, ours().signer), 'CHAIN_UNTRUSTED'],
    ['signed with SHA-1', () => signed({ digest: 'sha1' }), 'CHAIN_WEAK'],
    ['no certificates', () => withChain('<html>', ours().signer), 'CHAIN_UNREADABLE'],
    [
      'damaged',
      () => withChain(ours().chain.replace(/MII.{20}/, 'MIIA'), ours().signer),
      'CHAIN_UNREADABLE',
    ],
  ])('%s', (_, attack, code) => expectRefused(attack(), 400, code));

  test('not there', () => {
    const url = 'https://s3.amazonaws.com/echo.api/nowhere.pem';
    const got = postSigned(server.port, bodyOf(), ours().signer, url);
    return expectRefused(got, 503, 'CHAIN_NOT_FETCHED');
  });
});

describe('the request', () => {
  const at = (milliseconds: number, type = 'LaunchRequest') =>
    postSigned(server.port, bodyOf({ type }, NOW + milliseconds));

  test.each([
    ['stale', () => at(-150_001), 'STALE'],
    ['a stale skill event', () => at(-3_600_001, 'AlexaSkillEvent.SkillEnabled'), 'STALE'],
    ['from the future', () => at(150_001), 'FUTURE'],
    ['an event from the future', () => at(150_001, 'AlexaSkillEvent.SkillEnabled'), 'FUTURE'],
    ['without a time', () => postSigned(server.port, '{"request":{}}'), 'STALE'],
    ...['garbage', '1', '2026', '2026-11-22', 'Sun Nov 22 2026 15:00:00', 1_795_359_600_000].map(
      (timestamp) =>
        [
          `of the time ${timestamp}`,
          () => postSigned(server.port, JSON.stringify({ request: { ...launch, timestamp } })),
          'STALE',
        ] as const,
    ),
    ['broken JSON', () => postSigned(server.port, bodyOf().slice(0, -1)), 'MALFORMED'],
    ['no UTF-8', () => postSigned(server.port, Buffer.from([0x22, 0xff, 0x22])), 'MALFORMED'],
    ['empty', () => postSigned(server.port, ''), 'MALFORMED'],
    ['no object', () => postSigned(server.port, 'null'), 'STALE'],
    ['without a type', () => at(0, ''), 'MALFORMED'],
    [
      'for another skill',
      () =>
        postSigned(server.port, bodyOf().replaceAll('amzn1.ask.skill.ours', 'amzn1.ask.skill.x')),
      'NOT_OURS',
    ],
  ] as const)('%s', (_, attack, code) => expectRefused(attack(), 400, code));

  test.each([-150_000, 150_000])('%s ms off the clock is still answered', async (milliseconds) => {
    expect((await at(milliseconds)).status).toBe(200);
  });

  test('a skill event may be an hour old', async () => {
    expect((await at(-3_600_000, 'AlexaSkillEvent.SkillEnabled')).status).toBe(200);
  });

  test('seen before', async () => {
    const body = bodyOf();
    expect((await postSigned(server.port, body)).status).toBe(200);
    await expectRefused(postSigned(server.port, body), 400, 'REPLAY');
  });

  test('seen before, both at once', async () => {
    const body = bodyOf();
    const got = await Promise.all([postSigned(server.port, body), postSigned(server.port, body)]);
    expect(got.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});

describe('the connection', () => {
  const method = (name: string) => send(server.port, { method: name, path: '/' });
  const typed = (headers: Record<string, string>) => {
    const body = bodyOf();
    return post(server.port, body, { ...signedHeaders(body, ours().signer), ...headers });
  };
  const huge = 'x'.repeat(2_000_000);

  test.each([
    ['GET', () => method('GET'), 405, 'METHOD'],
    ['PUT', () => method('PUT'), 405, 'METHOD'],
    ['OPTIONS', () => method('OPTIONS'), 405, 'METHOD'],
    ['another path', () => send(server.port, { method: 'POST', path: '/admin' }), 404, 'PATH'],
    ['the metrics', () => send(server.port, { method: 'GET', path: '/metrics' }), 404, 'PATH'],
    ['another type', () => typed({ 'content-type': 'text/plain' }), 415, 'CONTENT_TYPE'],
    ['nearly JSON', () => typed({ 'content-type': 'application/jsonp' }), 415, 'CONTENT_TYPE'],
    ['a form', () => typed({ 'content-type': 'multipart/form-data' }), 415, 'CONTENT_TYPE'],
    ['packed', () => typed({ 'content-encoding': 'gzip' }), 415, 'CONTENT_TYPE'],
    ['a huge body', () => postSigned(server.port, huge), 413, 'TOO_LARGE'],
    [
      'a huge body that does not say so',
      () => {
        const headers = { ...signedHeaders(huge, ours().signer), 'transfer-encoding': 'chunked' };
        return post(server.port, huge, headers);
      },
      413,
      'TOO_LARGE',
    ],
  ])('%s', (_, attack, status, code) => expectRefused(attack(), status, code));

  test('405 says which method it takes', async () => {
    expect((await method('DELETE')).headers.allow).toBe('POST');
  });

  /** Writes something on a bare connection; what came back until it ended. */
  const raw = (text: string) =>
    new Promise<string>((resolve) => {
      const socket = new Socket();
      let got = '';
      socket.on('data', (data) => (got += data.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(got));
      socket.connect(server.port, '127.0.0.1', () => socket.write(text));
    });
  const headers = () =>
    Object.entries(signedHeaders('{}', ours().signer))
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');
  const start = 'POST / HTTP/1.1\r\nhost: x\r\n';

  test.each([
    ['a body that does not come', () => `${start}${headers()}content-length: 2\r\n\r\n{`, 408],
    ['headers that do not end', () => start, 408],
    ['a refused body that does not end', () => `${start}content-length: 9\r\n\r\n{`, 415],
    ['no HTTP', () => 'hello\r\n\r\n', 400],
    ['huge headers', () => `${start}x: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['two lengths', () => `${start}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400],
    [
      'a length and chunks',
      () => `${start}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
  ])('%s', async (_, text, status) => {
    expect(await raw(text())).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await postSigned(server.port)).status).toBe(200);
  });

  test('who goes away in the middle of a body leaves nothing behind', async () => {
    const socket = new Socket();
    socket.on('error', () => undefined);
    await new Promise<void>((resolve) => socket.connect(server.port, '127.0.0.1', () => resolve()));
    socket.write(`${start}${headers()}content-length: 2\r\n\r\n{`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.destroy();
    expect((await postSigned(server.port)).status).toBe(200);
    expect(server.lines).not.toContainEqual(expect.objectContaining({ event: 'failed' }));
  });
});
