import { content as ours } from '../../lambda/content';
import { createMemoryStore } from '../../lambda/memory/memory';
import type { Store } from '../../lambda/memory/store';
import { NEW_HOUSEHOLD, type Household } from '../../lambda/situation';
import { createDesk, type Desk, type DeskSetup } from '../../simulator/desk';
import { createResponseCheck } from './response';
import { cuesOf } from './response/cues';

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

const checkOfOurs = createResponseCheck({ isCue: cuesOf(ours) });

/** A desk Echo whose every response goes through the response check; a failing one throws. */
export function createCheckedDesk(setup: CheckedDeskSetup = {}): Desk {
  const { family, content, onResponse, ...rest } = setup;
  const check =
    content === undefined ? checkOfOurs : createResponseCheck({ isCue: cuesOf(content) });
  return createDesk({
    now: START,
    ...(family && { store: storeOf(family) }),
    ...(content && { content }),
    ...rest,
    onResponse(event, response) {
      check(event, response);
      onResponse?.(event, response);
    },
  });
}
