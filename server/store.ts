import { mkdirSync, accessSync, constants } from 'node:fs';
import { createDynamoStore } from '../lambda/memory/dynamo';
import { createCall } from '../lambda/memory/dynamo-call';
import { createLocalStore } from '../lambda/memory/local';
import { createMemoryStore } from '../lambda/memory/memory';
import type { Store } from '../lambda/memory/store';
import type { StoreSettings } from './config';
import { ensureTable } from './table';

/** Making a table takes longer than reading from it. */
const TABLE_MILLISECONDS = 5_000;

/**
 * The store that was chosen, ready for use. A DynamoDB that does not answer stops nothing, as the skill
 * does without it, unless a table is to be made there. `now`: milliseconds since 1970.
 * @throws the system's error where the folder cannot be written
 * @throws StoreError where the table cannot be made
 */
export async function openStore(
  chosen: StoreSettings,
  keptDays: number,
  now: number,
): Promise<Store> {
  switch (chosen.kind) {
    case 'memory':
      return createMemoryStore();
    case 'files':
      mkdirSync(chosen.folder, { recursive: true, mode: 0o700 });
      accessSync(chosen.folder, constants.W_OK);
      return createLocalStore(chosen.folder, now);
    case 'dynamodb': {
      const { connection, table, createTable } = chosen;
      const patient = { ...connection, tryMilliseconds: TABLE_MILLISECONDS };
      if (createTable) await ensureTable(createCall(patient), table);
      return createDynamoStore({ ...connection, table, keptDays });
    }
  }
}
