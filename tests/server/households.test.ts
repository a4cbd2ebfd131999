import { createMemoryStore } from '../../lambda/memory/memory';
import type { Store } from '../../lambda/memory/store';
import { createAuthority } from '../../scripts/serve/authority';
import { connected } from '../../scripts/serve/connection';
import { keyOf, living, remembers, SITTING } from '../../scripts/serve/household';
import { createSkill } from '../../lambda/skill';
import { createCounters } from '../../server/metrics/counters';
import { startServer } from '../../server/server';
import { createVerifier } from '../../server/verify';
import { ours, settings } from './support/server';

/** Households talk to a server over real connections, in real time, for one sitting. */
async function talk(store: Store, households: number) {
  const { signer, chain, root } = createAuthority(Date.now(), ours().signer.keys);
  const counters = createCounters();
  const server = await startServer({
    skill: createSkill({ store, watch: counters.watch }),
    verifier: createVerifier(() => Promise.resolve(chain), [root.pem]),
    counters,
    log: () => undefined,
    settings,
    now: Date.now,
  });
  const goesOn = (turns: number) => turns < SITTING.length;
  const lived = await Promise.all(
    Array.from({ length: households }, async (_, index) => {
      const connection = await connected(server.port);
      const household = await living(String(index), { connection, signer, goesOn, pause: 0 });
      connection.close();
      return household;
    }),
  );
  await server.stop();
  return lived;
}

test('what the load is made of: every household is answered, and its feed remembered', async () => {
  const store = createMemoryStore();
  const lived = await talk(store, 20);
  for (const household of lived) {
    expect(household.errors).toEqual([]);
    expect(household.lastFed).not.toBeNull();
    expect(remembers((await store.read(keyOf(household.user)))?.household, household)).toBe(true);
  }
});

test('it notices a feed that is lost', async () => {
  const forgetful: Store = { ...createMemoryStore(), write: () => Promise.resolve('saved') };
  const [household] = await talk(forgetful, 1);
  if (household === undefined) throw new Error('nobody lived');
  expect(remembers(null, household)).toBe(false);
});
