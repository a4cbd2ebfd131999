import { createMemoryStore } from '../../lambda/memory/memory';
import type { Store } from '../../lambda/memory/store';
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
