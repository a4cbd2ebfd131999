import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createMemoryStore } from '../../../lambda/memory/memory';
import type { Store } from '../../../lambda/memory/store';
import { createSkill, type Skill, type SkillParts } from '../../../lambda/skill';
import { createAuthority, CHAIN_URL, type Authority } from '../../../scripts/serve/authority';
import { createCounters, type Counters } from '../../../server/metrics/counters';
import { startServer, type RunningServer, type ServerSettings } from '../../../server/server';
import { createVerifier } from '../../../server/verify';
import { application } from '../../alexa/support/envelopes';

/** The server's clock in tests; certificates are valid around it. */
export const NOW = Date.parse('2026-11-22T15:00:00Z');

/** Made once for all tests: keys take long to make. */
let authority: Authority | undefined;
export const ours = (): Authority => (authority ??= createAuthority(NOW));

/** A busy machine is slow by itself. */
const PATIENT = 30_000;

export const settings: ServerSettings = {
  address: { host: '127.0.0.1', port: 0 },
  admin: { host: '127.0.0.1', port: 0 },
  path: '/',
  body: { bytes: 65_536, milliseconds: PATIENT },
  headerMilliseconds: PATIENT,
  keepAliveMilliseconds: PATIENT,
  connections: 100,
  stopMilliseconds: 1_000,
};

/** For those who never finish. */
export const impatient = {
  body: { bytes: 65_536, milliseconds: 1_000 },
  headerMilliseconds: 1_000,
};

export interface TestServer extends RunningServer {
  readonly counters: Counters;
  /** What the server's log holds so far. */
  readonly lines: object[];
  /** Addresses of chains, and what is there. */
  readonly chains: Map<string, string>;
  /** The addresses that were fetched, in order. */
  readonly fetched: string[];
  /** The time of day, in milliseconds since 1970. */
  setNow(now: number): void;
}

/** A port that is in use until it is closed. */
export async function occupied(): Promise<{ readonly port: number; readonly close: () => void }> {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  return { port: (other.address() as AddressInfo).port, close: () => other.close() };
}

interface Around {
  readonly store?: Store;
  readonly skill?: Skill;
  readonly settings?: Partial<ServerSettings>;
  /** What each chain waits for. */
  readonly before?: () => Promise<void>;
}

/** A server on loopback that trusts the tests' own root, with everything to look into it. */
export async function startTestServer(around: Around = {}): Promise<TestServer> {
  const { chain, root } = ours();
  const chains = new Map([[CHAIN_URL, chain]]);
  const fetched: string[] = [];
  const lines: object[] = [];
  const counters = createCounters();
  let now = NOW;
  const parts: SkillParts = {
    store: around.store ?? createMemoryStore(),
    skillId: application.applicationId,
    watch(turn) {
      counters.watch(turn);
      lines.push(turn);
    },
  };
  const fetchChain = async (url: string) => {
    fetched.push(url);
    await around.before?.();
    const found = chains.get(url);
    if (found === undefined) throw new Error('no such chain');
    return found;
  };
  const running = await startServer({
    skill: around.skill ?? createSkill(parts),
    verifier: createVerifier(fetchChain, [root.pem]),
    counters,
    log: (happened) => lines.push(happened),
    settings: { ...settings, ...around.settings },
    now: () => now,
  });
  return {
    ...running,
    counters,
    lines,
    chains,
    fetched,
    setNow(later) {
      now = later;
    },
  };
}
