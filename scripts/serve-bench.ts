// Verified requests a second of our own server and of ask-sdk-express-adapter with express: the same
// skill, the same bodies, the same certificate, in turns, each in a process of its own. Once with a
// skill that does nothing, which shows the servers alone, and once with the guide. It ends with 1 where the
// servers alone are less than twice apart (scripts/serve/limits.ts). docs/server.md says how the adapter is
// installed.
//
//   npm run bench:server -- [--json] [--rounds 9] [--requests 1000] [--connections 10]
//                           [--modules <folder whose node_modules has the adapter and express>]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchRequest } from '../simulator/requests';
import { createAuthority } from './serve/authority';
import { connected, type Connection } from './serve/connection';
import { bodyOf, signedRequest } from './serve/envelopes';
import { median, quantile, table } from './serve/figures';
import type { Order } from './serve/child';
import { forked, type Forked } from './serve/forked';
import { isFastEnough } from './serve/limits';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '9' },
    requests: { type: 'string', default: '1000' },
    connections: { type: 'string', default: '10' },
    modules: { type: 'string', default: join(__dirname, '..') },
  },
});
const rounds = Number(values.rounds);
const perRound = Number(values.requests);

interface Peer {
  readonly name: string;
  readonly skill: Order['skill'];
  readonly server: Forked;
  /** Requests a second, round by round. */
  readonly rates: number[];
  /** The server's own processor time for one request, round by round. */
  readonly cpu: number[];
  readonly milliseconds: number[];
}

const NAMES = {
  ours: 'node:http, own verification',
  adapter: 'express 5, ask-sdk-express-adapter',
};

const authority = createAuthority(Date.now());
const order = {
  store: 'memory',
  chain: authority.chain,
  root: authority.root.pem,
  modules: values.modules,
} as const;

async function peer(skill: Order['skill'], kind: Order['kind']): Promise<Peer> {
  const server = await forked({ ...order, kind, skill });
  return { name: NAMES[kind], skill, server, rates: [], cpu: [], milliseconds: [] };
}

/** Requests that nobody has seen yet, signed before the clock runs. */
const prepared = (round: number): Buffer[] =>
  Array.from({ length: perRound }, (_, index) => {
    const user = String(index % 50);
    const asking = { user, request: `${round}-${index}`, now: Date.now() };
    return signedRequest(bodyOf(launchRequest, asking), authority.signer);
  });

/** Sends all of them over all connections; milliseconds of each. */
async function measured(
  connections: readonly Connection[],
  requests: readonly Buffer[],
): Promise<number[]> {
  const waiting = [...requests];
  const times: number[] = [];
  await Promise.all(
    connections.map(async ({ ask }) => {
      for (let request = waiting.pop(); request; request = waiting.pop()) {
        const begun = performance.now();
        const { status, body } = await ask(request);
        if (status !== 200) throw new Error(`answered with ${status}: ${body}`);
        times.push(performance.now() - begun);
      }
    }),
  );
  return times;
}

async function main(): Promise<void> {
  const peers = [
    await peer('nothing', 'ours'),
    await peer('nothing', 'adapter'),
    await peer('guide', 'ours'),
    await peer('guide', 'adapter'),
  ];
  for (let round = 0; round <= rounds; round += 1) {
    const requests = prepared(round);
    // Who comes first changes, so that neither always meets the other's rubbish.
    for (const each of round % 2 === 0 ? peers : [...peers].reverse()) {
      const connections = await Promise.all(
        Array.from({ length: Number(values.connections) }, () => connected(each.server.port)),
      );
      const busy = await each.server.cpuMilliseconds();
      const begun = performance.now();
      const times = await measured(connections, requests);
      const seconds = (performance.now() - begun) / 1000;
      const cpu = ((await each.server.cpuMilliseconds()) - busy) / perRound;
      for (const connection of connections) connection.close();
      // The first round is for warming up.
      if (round === 0) continue;
      each.rates.push(perRound / seconds);
      each.cpu.push(cpu);
      each.milliseconds.push(...times);
    }
  }
  for (const { server } of peers) server.stop();
  report(peers);
}

/** The ratio of two peers that had the same skill, by the median of their rounds. */
const ratio = (one: readonly number[], other: readonly number[]) =>
  Number(median(one.map((number, round) => number / (other[round] ?? NaN))).toFixed(2));

function report(peers: readonly Peer[]): void {
  const results = peers.map(({ name, skill, rates, cpu, milliseconds }) => {
    const adapter = peers.find((peer) => peer.skill === skill && peer.name === NAMES.adapter);
    return {
      skill,
      server: name,
      requestsPerSecond: Math.round(median(rates)),
      least: Math.round(Math.min(...rates)),
      most: Math.round(Math.max(...rates)),
      ratio: ratio(rates, adapter?.rates ?? []),
      cpuMilliseconds: Number(median(cpu).toFixed(2)),
      p50: Number(median(milliseconds).toFixed(2)),
      p99: Number(quantile(milliseconds, 0.99).toFixed(2)),
    };
  });
  const alone = results.find(({ skill, server }) => skill === 'nothing' && server === NAMES.ours);
  if (!isFastEnough(alone?.ratio ?? NaN)) process.exitCode = 1;
  const asking = { user: '1', request: '1', now: Date.now() };
  const bytes = Buffer.byteLength(bodyOf(launchRequest, asking));
  if (values.json) {
    const setting = { node: process.version, rounds, requests: perRound, bytes };
    console.log(JSON.stringify({ ...setting, results }));
    return;
  }
  console.log(
    `Node ${process.version}, ${rounds} rounds of ${perRound}, bodies of ${bytes} bytes\n`,
  );
  const head = ['skill', 'server', 'requests/s', 'range', 'ratio', 'cpu ms', 'p50 ms', 'p99 ms'];
  const rows = results.map(({ least, most, ...one }) => [
    ...[one.skill, one.server, one.requestsPerSecond, `${least}–${most}`],
    ...[one.ratio, one.cpuMilliseconds, one.p50, one.p99],
  ]);
  console.log(table(head, rows));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
