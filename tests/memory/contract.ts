import { randomUUID } from 'node:crypto';
import fc from '../support/properties';
import type { Store } from '../../lambda/memory/store';

/** What one writer does in its turn. */
type Move = 'read' | 'write';

/** Takes writers through reads and writes in the given order; returns what each write came to. */
async function interleave(stores: readonly Store[], moves: readonly (readonly [number, Move])[]) {
  const user = randomUUID();
  const known = stores.map(() => 0);
  const saved: number[] = [];
  for (const [writer, move] of moves) {
    const store = stores[writer % stores.length] as Store;
    const index = writer % stores.length;
    const expected = known[index] ?? 0;
    if (move === 'read') known[index] = (await store.read(user))?.revision ?? 0;
    else if ((await store.write(user, { writer }, expected)) === 'saved') {
      saved.push(expected + 1);
      known[index] = expected + 1;
    }
  }
  return { saved, last: (await stores[0]?.read(user)) ?? null };
}

/**
 * What every store must do. `open` opens the same storage once more, as another device's request
 * would; it is called after the suite's beforeAll hooks.
 */
export function storeContract(name: string, open: () => Store, runs = 30): void {
  describe(`${name} keeps the contract of a store`, () => {
    let store: Store;
    let user: string;
    beforeAll(() => {
      store = open();
    });
    beforeEach(() => {
      user = `user ${randomUUID()}`;
    });

    it('reads null where nothing was saved', async () => {
      expect(await store.read(user)).toBeNull();
    });

    it('reads back what was saved, under revision 1', async () => {
      const household = { babies: [{ days: 40, on: '2026-11-22' }], pace: null, feeds: [] };
      expect(await store.write(user, household, 0)).toBe('saved');
      expect(await store.read(user)).toEqual({ household, revision: 1 });
      expect(await open().read(user)).toEqual({ household, revision: 1 });
    });

    it('counts the revision up with every write', async () => {
      for (const revision of [0, 1, 2, 3]) {
        expect(await store.write(user, { revision }, revision)).toBe('saved');
      }
      expect(await store.read(user)).toEqual({ household: { revision: 3 }, revision: 4 });
    });

    it('keeps what is saved when the expected revision is not the saved one', async () => {
      expect(await store.write(user, 'first', 1)).toBe('conflict');
      expect(await store.read(user)).toBeNull();
      await store.write(user, 'first', 0);
      for (const stale of [0, 2, 7]) expect(await store.write(user, 'x', stale)).toBe('conflict');
      expect(await store.read(user)).toEqual({ household: 'first', revision: 1 });
    });

    it('forgets, and starts again from nothing', async () => {
      await store.remove(user);
      await store.write(user, 'first', 0);
      await store.remove(user);
      expect(await store.read(user)).toBeNull();
      expect(await store.write(user, 'late', 1)).toBe('conflict');
      expect(await store.write(user, 'second', 0)).toBe('saved');
      expect(await store.read(user)).toEqual({ household: 'second', revision: 1 });
    });

    it('forgets one revision only, where that is asked for', async () => {
      await store.write(user, 'first', 0);
      await store.write(user, 'second', 1);
      await store.remove(user, 1);
      expect(await store.read(user)).toEqual({ household: 'second', revision: 2 });
      await store.remove(user, 2);
      expect(await store.read(user)).toBeNull();
      await store.remove(user, 2);
    });

    it('keeps letters of every script, in the household and in the user', async () => {
      const household = { name: 'Zoë 🍼 بيبي 赤ちゃん', odd: '\u0000\u2028"\\</>', lone: '\ud800' };
      await store.write(`${user}/../ü*?:`, household, 0);
      expect((await store.read(`${user}/../ü*?:`))?.household).toEqual(household);
    });

    it('keeps any JSON as it is', async () => {
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), async (household) => {
          const own = randomUUID();
          await store.write(own, household, 0);
          const json = JSON.stringify((await store.read(own))?.household);
          expect(json).toBe(JSON.stringify(household));
        }),
        { numRuns: runs },
      );
    });

    it('gives out copies', async () => {
      const household = { feeds: [1] };
      await store.write(user, household, 0);
      household.feeds.push(2);
      expect((await store.read(user))?.household).toEqual({ feeds: [1] });
    });

    it('keeps a household of 100 KB', async () => {
      const household = { history: Array.from({ length: 1000 }, (_, n) => `${n}`.padEnd(98, '.')) };
      expect(JSON.stringify(household).length).toBeGreaterThan(100_000);
      await store.write(user, household, 0);
      expect((await store.read(user))?.household).toEqual(household);
    });

    it('keeps many users apart', async () => {
      const users = Array.from({ length: 40 }, () => randomUUID());
      await Promise.all(users.map((each) => store.write(each, { each }, 0)));
      const found = await Promise.all(users.map((each) => store.read(each)));
      expect(found).toEqual(users.map((each) => ({ household: { each }, revision: 1 })));
    });

    it('lets exactly one of many writers win each revision', async () => {
      for (const expected of [0, 1, 2]) {
        const writers = Array.from({ length: 8 }, (_, writer) => ({ writer, store: open() }));
        const ends = await Promise.all(
          writers.map(({ writer, store: own }) => own.write(user, { writer }, expected)),
        );
        expect(ends.filter((end) => end === 'saved')).toHaveLength(1);
        const stored = await store.read(user);
        expect(stored).toEqual({
          household: { writer: ends.indexOf('saved') },
          revision: expected + 1,
        });
      }
    });

    it('never loses or doubles a revision, whatever the order of readers and writers', async () => {
      const move = fc.tuple(fc.nat(2), fc.constantFrom<Move>('read', 'write', 'write'));
      await fc.assert(
        fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
          const { saved, last } = await interleave([open(), open(), open()], moves);
          expect(saved).toEqual(saved.map((_, index) => index + 1));
          expect(last?.revision ?? 0).toBe(saved.length);
        }),
        { numRuns: runs },
      );
    });
  });
}
