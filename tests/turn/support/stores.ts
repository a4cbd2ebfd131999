import { createMemoryStore } from '../../../lambda/memory/memory';
import type { Store } from '../../../lambda/memory/store';
import { NEW_HOUSEHOLD, type Household } from '../../../lambda/situation';
import { NOW } from '../../care/support/babies';
import type { VirtualTimers } from './clock';

/** A family that knows us: four months old, navel healed, first words heard. */
export const family = (change: Partial<Household> = {}): Household => ({
  ...NEW_HOUSEHOLD,
  babies: [{ id: 'first', age: { days: 120, countedAt: NOW }, navel: 'healed' }],
  notices: ['welcome', 'quiet'],
  ...change,
});

/** How a store may misbehave; changed in the middle of a test. */
export interface Trouble {
  /** Every read and write fails. */
  down: boolean;
  /** Milliseconds that a read or a write takes. */
  read: number;
  write: number;
  /** How many of the next writes meet a conflict. */
  conflicts: number;
  /** What another device does right before a write. */
  meanwhile: (() => Promise<void>) | null;
}

export interface TestStore extends Store {
  readonly trouble: Trouble;
  readonly log: string[];
  /** What is saved, for whoever it is. */
  saved(): Household | null;
  /** Saves a household as another device would. */
  change(to: (before: Household) => Household): Promise<void>;
  revision(): number;
}

/** A store in memory with a log, in which everything can go wrong. */
export function testStore(timers: VirtualTimers, first: Household | null = family()): TestStore {
  const store = createMemoryStore();
  const trouble: Trouble = { down: false, read: 0, write: 0, conflicts: 0, meanwhile: null };
  const log: string[] = [];
  let user: string | null = null;
  let kept: { household: Household; revision: number } | null = null;

  const wait = async (milliseconds: number) => {
    if (milliseconds > 0) await timers.sleep(milliseconds);
    if (trouble.down) throw new Error('the store is down');
  };
  const write = async (key: string, household: unknown, expected: number, next = expected + 1) => {
    const outcome = await store.write(key, household, expected, next);
    if (outcome === 'saved') kept = { household: household as Household, revision: next };
    return outcome;
  };
  return {
    trouble,
    log,
    saved: () => kept?.household ?? null,
    revision: () => kept?.revision ?? 0,
    async change(to) {
      if (user === null) throw new Error('nobody came yet');
      const before = (await store.read(user)) ?? { household: first, revision: 0 };
      await write(user, to(before.household as Household), before.revision);
    },
    async read(key) {
      log.push('read');
      user = key;
      await wait(trouble.read);
      return (await store.read(key)) ?? (first && { household: first, revision: 0 });
    },
    async write(key, household, expected, next) {
      log.push('write');
      await wait(trouble.write);
      const { meanwhile } = trouble;
      trouble.meanwhile = null;
      await meanwhile?.();
      if (trouble.conflicts > 0) {
        trouble.conflicts -= 1;
        return 'conflict';
      }
      return write(key, household, expected, next);
    },
    async remove(key, expected) {
      log.push('remove');
      await wait(trouble.write);
      await store.remove(key, expected);
      if ((await store.read(key)) === null) kept = null;
    },
  };
}
