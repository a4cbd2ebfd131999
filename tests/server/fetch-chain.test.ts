import { createServer, get as getPlainly, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetchChain } from '../../server/verify/fetch-chain';

let server: Server;
let answer: RequestListener;
let seen = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    seen += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/echo.api/x.pem`;
const fetchChain = createFetchChain({
  milliseconds: 200,
  bytes: 1_000,
  get: getPlainly,
});

test('it brings the text', async () => {
  answer = (_, response) => response.end('-----BEGIN');
  expect(await fetchChain(url())).toBe('-----BEGIN');
});

test.each<[string, RequestListener]>([
  ['is not there', (_, response) => response.writeHead(404).end('-----BEGIN')],
  ['is too long', (_, response) => response.end('x'.repeat(1_001))],
  ['does not come', () => undefined],
  ['does not end', (_, response) => response.write('-----BEGIN')],
  ['is cut', (_, response) => response.write('-----BEGIN', () => response.destroy())],
])('what %s is not fetched', async (_, listener) => {
  answer = listener;
  await expect(fetchChain(url())).rejects.toThrow('CHAIN_NOT_FETCHED');
});

test('it is not led elsewhere', async () => {
  seen = 0;
  answer = (_, response) => response.writeHead(302, { location: url() }).end();
  await expect(fetchChain(url())).rejects.toThrow('CHAIN_NOT_FETCHED');
  expect(seen).toBe(1);
});

test('nobody there', async () => {
  await expect(fetchChain('http://127.0.0.1:1/')).rejects.toThrow('CHAIN_NOT_FETCHED');
});
