import { certifySigner, CHAIN_URL, HOUR } from '../../scripts/serve/authority';
import { certify } from '../../scripts/serve/certificates';
import { createKeys } from '../../server/verify/keys';
import { createRoots } from '../../server/verify/roots';
import { NOW, ours } from './support/server';

const DAY = 24 * HOUR;
const url = (number: number) => CHAIN_URL.replace('1', String(number));

/** Keys from one chain, and the addresses that were fetched. */
function keysFrom(chain: () => string | Promise<string>) {
  const fetched: string[] = [];
  const fetchChain = async (from: string) => {
    fetched.push(from);
    return chain();
  };
  return { ...createKeys(fetchChain, createRoots([ours().root.pem])), fetched };
}

test('a chain is fetched once', async () => {
  const { keyAt, fetched } = keysFrom(() => ours().chain);
  expect(await keyAt(url(1), NOW)).toBe(await keyAt(url(1), NOW + HOUR));
  await keyAt(url(2), NOW);
  expect(fetched).toEqual([url(1), url(2)]);
});

test('once, even if it is asked for by many at the same time', async () => {
  const { keyAt, fetched } = keysFrom(() => ours().chain);
  const keys = await Promise.all(Array.from({ length: 50 }, () => keyAt(url(1), NOW)));
  expect(new Set(keys).size).toBe(1);
  expect(fetched).toEqual([url(1)]);
});

test('when its certificate has expired it is fetched again, and refused', async () => {
  const { keyAt, fetched } = keysFrom(() => ours().chain);
  await keyAt(url(1), NOW);
  await expect(keyAt(url(1), NOW + HOUR + 1)).rejects.toThrow('CHAIN_DATES');
  expect(fetched.length).toBe(2);
});

test('no key is kept for longer than a day', async () => {
  const { signer, root } = ours();
  const times = { from: NOW, to: NOW + 9 * DAY };
  const lasting = certify({ ...times, name: 'Lasting', isAuthority: true, keys: root.keys });
  const { pem } = certifySigner(lasting, { ...times, keys: signer.keys });
  const fetchChain = vi.fn(() => Promise.resolve(pem));
  const { keyAt } = createKeys(fetchChain, createRoots([lasting.pem]));
  await keyAt(url(1), NOW);
  await keyAt(url(1), NOW + DAY);
  expect(fetchChain).toHaveBeenCalledTimes(1);
  await keyAt(url(1), NOW + DAY + 1);
  expect(fetchChain).toHaveBeenCalledTimes(2);
});

test('a failure is remembered for ten seconds, and not for longer', async () => {
  let chain = '';
  const { keyAt, fetched } = keysFrom(() => chain);
  await expect(keyAt(url(1), NOW)).rejects.toThrow('CHAIN_UNREADABLE');
  chain = ours().chain;
  await expect(keyAt(url(1), NOW + 9_999)).rejects.toThrow('CHAIN_UNREADABLE');
  expect(fetched.length).toBe(1);
  await keyAt(url(1), NOW + 10_000);
  expect(fetched.length).toBe(2);
});

test('a failure to fetch is told as one, whatever it was', async () => {
  const { keyAt } = keysFrom(() => Promise.reject(new Error('ECONNRESET')));
  await expect(keyAt(url(1), NOW)).rejects.toThrow('CHAIN_NOT_FETCHED');
});

test('made-up addresses neither push a good key out nor are all fetched at once', async () => {
  let answer: (chain: string) => void = () => undefined;
  let waiting: Promise<string> | string = ours().chain;
  const { keyAt, fetched } = keysFrom(() => waiting);
  await keyAt(url(1), NOW);
  waiting = new Promise((resolve) => {
    answer = resolve;
  });
  const asked = Array.from({ length: 400 }, (_, index) => keyAt(url(1_000 + index), NOW));
  const settled = Promise.allSettled(asked);
  expect(fetched.length).toBe(1 + 16);
  await keyAt(url(1), NOW);
  answer('no chain');
  await settled;
  for (let index = 0; index < 400; index += 1) {
    await expect(keyAt(url(2_000 + index), NOW)).rejects.toThrow('CHAIN_UNREADABLE');
  }
  const before = fetched.length;
  await keyAt(url(1), NOW);
  expect(fetched.length).toBe(before);
});

test('no more than sixteen keys are kept', async () => {
  const { keyAt, fetched } = keysFrom(() => ours().chain);
  for (let index = 1; index <= 17; index += 1) await keyAt(url(index), NOW);
  await keyAt(url(17), NOW);
  expect(fetched.length).toBe(17);
  await keyAt(url(1), NOW);
  expect(fetched.length).toBe(18);
});
