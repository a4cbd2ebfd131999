import type { Store } from './store';

/** A store that lasts as long as the process. Households go through JSON, as in every other store. */
export function createMemoryStore(): Store {
  const saved = new Map<string, { readonly json: string; readonly revision: number }>();
  return {
    read(user) {
      const found = saved.get(user);
      return Promise.resolve(
        found ? { household: JSON.parse(found.json) as unknown, revision: found.revision } : null,
      );
    },
    write(user, household, expected, next = expected + 1) {
      if ((saved.get(user)?.revision ?? 0) !== expected) return Promise.resolve('conflict');
      saved.set(user, { json: JSON.stringify(household ?? null), revision: next });
      return Promise.resolve('saved');
    },
    remove(user, expected) {
      if (expected === undefined || saved.get(user)?.revision === expected) saved.delete(user);
      return Promise.resolve();
    },
  };
}
