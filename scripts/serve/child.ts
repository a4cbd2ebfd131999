// A server in a process of its own, for measuring it from outside: forked by scripts/serve/forked.ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSkill, type Skill } from '../../lambda/skill';
import { readSettings, type StoreSettings } from '../../server/config';
import { createCounters } from '../../server/metrics/counters';
import { startServer } from '../../server/server';
import { openStore } from '../../server/store';
import { createVerifier } from '../../server/verify';
import { startAdapter } from './adapter';

/** A table in a DynamoDB protocol server. */
export interface Dynamo {
  readonly endpoint: string;
  readonly table: string;
}

/** What the parent wants. */
export interface Order {
  readonly kind: 'ours' | 'adapter';
  /** The guide, or a skill that does nothing, to see the server alone. */
  readonly skill: 'guide' | 'nothing';
  readonly store: 'memory' | 'files' | Dynamo;
  readonly root: string;
  readonly chain: string;
  /** The folder whose node_modules has the adapter. */
  readonly modules: string;
}

/** What can be asked later: what the store holds for a key, the processor's time, and the heap. */
export type Question = { readonly household: string } | 'cpu' | 'heap';

/** What comes back: where it listens, then the answer to each question. */
export type Told =
  | { readonly port: number; readonly adminPort: number | null }
  | { readonly household: unknown }
  | { readonly cpuMilliseconds: number }
  | { readonly heapBytes: number };

const tell = (told: Told) => process.send?.(told);
const nothing: Skill = { invoke: () => Promise.resolve({ version: '1.0', response: {} }) };

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('disconnect', () => process.exit(0));

/** Where households are kept; the table takes any key. */
function settingsOf(chosen: Order['store']): StoreSettings {
  if (chosen === 'memory') return { kind: 'memory' };
  if (chosen === 'files') return { kind: 'files', folder };
  process.env['AWS_ACCESS_KEY_ID'] = process.env['AWS_SECRET_ACCESS_KEY'] = 'any';
  const { endpoint, table } = chosen;
  const connection = { region: 'us-east-1', endpoint };
  return { kind: 'dynamodb', table, createTable: false, connection };
}

/** What is in use once the garbage is gone, for which Node has to be started with --expose-gc. */
function heapBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function start({
  kind,
  skill: wanted,
  store: chosen,
  root,
  chain,
  modules,
}: Order): Promise<void> {
  const store = await openStore(settingsOf(chosen), 1, Date.now());
  const counters = createCounters();
  const skill = wanted === 'guide' ? createSkill({ store, watch: counters.watch }) : nothing;
  process.on('message', (question: Question) => {
    if (question === 'cpu') {
      const { user, system } = process.cpuUsage();
      tell({ cpuMilliseconds: (user + system) / 1000 });
    } else if (question === 'heap') {
      tell({ heapBytes: heapBytes() });
    } else {
      void store
        .read(question.household)
        .then((found) => tell({ household: found?.household ?? null }));
    }
  });
  if (kind === 'adapter') {
    tell({ port: await startAdapter(modules, skill, { chain, root }), adminPort: null });
    return;
  }
  const { server } = readSettings({
    STORE: 'memory',
    DEVELOPMENT: 'true',
    PORT: '0',
    ADMIN_PORT: '0',
  });
  tell(
    await startServer({
      skill,
      verifier: createVerifier(() => Promise.resolve(chain), [root]),
      counters,
      log: () => undefined,
      settings: server,
      now: Date.now,
    }),
  );
}

process.once('message', (order: Order) => void start(order));
