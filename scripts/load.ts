// Hundreds of households at the same time, on our own server, over loopback: how much it answers, how
// quickly, what memory it takes meanwhile, and whether any feed that was told is lost. It ends with 1 where
// a request failed, a feed was lost or memory leaked (scripts/serve/limits.ts).
//
//   npm run load -- [--json] [--households 300] [--seconds 15] [--pause 1000] [--store memory|files|dynamo]
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createAuthority } from './serve/authority';
import { connected, type Connection } from './serve/connection';
import { dynamo } from './serve/dynamo';
import { median, quantile, table } from './serve/figures';
import { forked, type Forked } from './serve/forked';
import { keyOf, living, remembers, type Household } from './serve/household';
import { isLeak, type Growth } from './serve/limits';
import { meetingOf } from './serve/meeting';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    households: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '15' },
    pause: { type: 'string', default: '1000' },
    store: { type: 'string', default: 'memory' },
  },
});
/** Neither takes a machine for itself. */
const MOST_HOUSEHOLDS = 1_500;
const MOST_SECONDS = 120;
const households = Math.min(Number(values.households), MOST_HOUSEHOLDS);
const pause = Number(values.pause);
const seconds = Math.min(Number(values.seconds), MOST_SECONDS);

/** MiB of the server and of its JavaScript at a moment, from its own metrics. */
interface Sample {
  readonly second: number;
  readonly resident: number;
  readonly heap: number;
}

async function sampled({ adminPort }: Forked, second: number): Promise<Sample> {
  const answer = await fetch(`http://127.0.0.1:${adminPort}/metrics`);
  const text = await answer.text();
  const mebibytes = (name: string) => {
    const [, bytes] = new RegExp(`^gentle_hands_${name}_bytes (\\d+)`, 'm').exec(text) ?? [];
    return Math.round(Number(bytes) / 2 ** 20);
  };
  return { second, resident: mebibytes('resident'), heap: mebibytes('heap') };
}

async function watching(server: Forked): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let second = 0; second <= seconds; second += 1) {
    samples.push(await sampled(server, second));
    if (second < seconds) await sleep(1_000);
  }
  return samples;
}

/** Where households are kept, and how it is stopped. */
async function opened(store: string) {
  if (store === 'memory' || store === 'files') return { store, stop: () => undefined } as const;
  if (store !== 'dynamo') throw new Error('--store takes memory, files or dynamo');
  const { stop, ...table } = await dynamo();
  return { store: table, stop };
}

async function main(): Promise<void> {
  const { root, chain, signer } = createAuthority(Date.now());
  const { store, stop } = await opened(values.store);
  const server = await forked({
    kind: 'ours',
    skill: 'guide',
    store,
    root: root.pem,
    chain,
    modules: '',
  });
  let requests = 0;
  const counted = (connection: Connection): Connection => ({
    ...connection,
    ask(request) {
      requests += 1;
      return connection.ask(request);
    },
  });
  const connections = await Promise.all(
    Array.from({ length: households }, async () => counted(await connected(server.port))),
  );
  const kept = async () => ({ bytes: await server.heapBytes(), requests });
  // Code is compiled and caches are filled in the first half; in between nobody asks anything.
  let before: Growth = { bytes: NaN, requests: 0 };
  const rest = meetingOf(households, async () => {
    before = await kept();
  });
  const begun = Date.now();
  const hasPassed = (part: number) => Date.now() - begun >= part * seconds * 1_000;
  const lives = connections.map((connection, index) => {
    let hasRested = false;
    const goesOn = async () => {
      if (!hasRested && hasPassed(0.5)) {
        hasRested = true;
        await rest();
      }
      return !hasPassed(1);
    };
    return living(String(index), { connection, signer, goesOn, pause });
  });
  const [samples, lived] = await Promise.all([watching(server), Promise.all(lives)]);
  const took = (Date.now() - begun) / 1000;
  const cpu = await server.cpuMilliseconds();
  const after = await kept();
  const grown = { bytes: after.bytes - before.bytes, requests: after.requests - before.requests };
  const lost = await lostBy(server, lived);
  for (const connection of connections) connection.close();
  server.stop();
  stop();
  report(lived, samples, { took, cpu, lost, grown });
}

/** Those whose last told feed is not remembered. */
async function lostBy(server: Forked, lived: readonly Household[]): Promise<string[]> {
  const lost: string[] = [];
  for (const household of lived) {
    const stored = await server.household(keyOf(household.user));
    if (!remembers(stored, household)) lost.push(household.user);
  }
  return lost;
}

interface Outcome {
  /** Seconds. */
  readonly took: number;
  /** The server's processor time in milliseconds. */
  readonly cpu: number;
  readonly lost: readonly string[];
  /** From the middle to the end. */
  readonly grown: Growth;
}

function report(
  lived: readonly Household[],
  samples: readonly Sample[],
  { took, cpu, lost, grown }: Outcome,
): void {
  const milliseconds = lived.flatMap((household) => household.milliseconds);
  const figures = {
    households,
    store: values.store,
    seconds: Number(took.toFixed(1)),
    requests: milliseconds.length,
    requestsPerSecond: Math.round(milliseconds.length / took),
    p50: Number(median(milliseconds).toFixed(1)),
    p99: Number(quantile(milliseconds, 0.99).toFixed(1)),
    most: Number(quantile(milliseconds, 1).toFixed(1)),
    cpuMilliseconds: Number((cpu / milliseconds.length).toFixed(2)),
    errors: lived.flatMap(({ errors }) => errors).length,
    unsaved: lived.reduce((sum, { unsaved }) => sum + unsaved, 0),
    told: lived.filter(({ lastFed }) => lastFed !== null).length,
    lost: lost.length,
    grownKiB: Math.round(grown.bytes / 1024),
    grownRequests: grown.requests,
  };
  if (values.json) {
    console.log(JSON.stringify({ ...figures, memory: samples }));
  } else {
    console.log(table(Object.keys(figures), [Object.values(figures)]));
    const some = samples.filter((_, index) => index % Math.ceil(samples.length / 8) === 0);
    const rows = some.map(({ second, resident, heap }) => [second, resident, heap]);
    console.log(`\n${table(['second', 'resident MiB', 'heap MiB'], rows)}`);
  }
  if (figures.errors > 0 || figures.lost > 0 || isLeak(grown)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
