import { createMemoryStore } from '../../lambda/memory/memory';
import type { Store, Stored } from '../../lambda/memory/store';
import { NEW_HOUSEHOLD, type Household } from '../../lambda/situation';
import { createDesk, type Desk, type DeskSetup } from '../../simulator/desk';

/** A Sunday, ten in the morning in New York. */
export const START = '2026-11-22T15:00:00.000Z';

/** A family that has been here before: first words heard, baby's age and navel known. */
export interface Family {
  readonly days?: number;
  readonly navel?: 'due' | 'healed';
}

const householdOf = ({ days, navel }: Family): Household => ({
  ...NEW_HOUSEHOLD,
  babies: [
    {
      id: 'first',
      ...(days !== undefined && { age: { days, countedAt: START } }),
      ...(navel && { navel }),
    },
  ],
  notices: ['welcome', 'quiet'],
});

/** A store that knows the family before anything was saved. */
export function storeOf(family: Family): Store {
  const store = createMemoryStore();
  const household = householdOf(family);
  const read = async (user: string) => (await store.read(user)) ?? { household, revision: 0 };
  return { ...store, read };
}

export interface CheckedDeskSetup extends DeskSetup {
  readonly family?: Family | undefined;
}

/**
 * A desk Echo at a moment of our own, at a family's that may have been here before. Every response
 * of every skill is checked (everyResponse.ts), and so are those of this one.
 */
export function createCheckedDesk({ family, ...setup }: CheckedDeskSetup = {}): Desk {
  return createDesk({ now: START, ...(family && { store: storeOf(family) }), ...setup });
}

/** A desk Echo that is brought back to one moment as often as one likes. */
export interface ReturningDesk {
  readonly desk: Desk;
  /** Remembers everything as it is now; what it returns brings that back. */
  readonly remember: () => () => void;
}

/** The same desk, for asking one moment many things without coming there anew each time. */
export function createReturningDesk({ family, ...setup }: CheckedDeskSetup = {}): ReturningDesk {
  /** As text, of which each reader gets a copy of his own. */
  const saved = new Map<string, { readonly text: string; readonly revision: number }>();
  const first = family ? JSON.stringify({ household: householdOf(family), revision: 0 }) : 'null';
  const store: Store = {
    read: (user) => Promise.resolve(JSON.parse(saved.get(user)?.text ?? first) as Stored | null),
    write(user, household, expected, revision = expected + 1) {
      if ((saved.get(user)?.revision ?? 0) !== expected) return Promise.resolve('conflict');
      saved.set(user, { text: JSON.stringify({ household, revision }), revision });
      return Promise.resolve('saved');
    },
    remove(user) {
      saved.delete(user);
      return Promise.resolve();
    },
  };
  const desk = createDesk({ now: START, store, ...setup });
  // The desk keeps this to itself: it takes back a line that failed.
  const { home } = desk as unknown as { home: { snapshot(): () => void } };
  const remember = () => {
    const back = home.snapshot();
    const kept = new Map(saved);
    return () => {
      back();
      saved.clear();
      for (const [user, one] of kept) saved.set(user, one);
    };
  };
  return { desk, remember };
}
