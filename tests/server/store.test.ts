import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../server/store';
import { ensureTable } from '../../server/table';
import { startTable, type Table } from '../memory/support/table';

const NOW = Date.parse('2026-11-22T15:00:00Z');

describe('a DynamoDB of one’s own', () => {
  let table: Table;
  beforeAll(async () => {
    table = await startTable();
  });
  afterAll(() => table.close());

  test('the table is made where it is not there, once, and can be used', async () => {
    const name = `households-${randomUUID().slice(0, 8)}`;
    await ensureTable(table.call, name);
    await ensureTable(table.call, name);
    const { output } = await table.call('Scan', { TableName: name });
    expect(output).toMatchObject({ Count: 0 });
  });

  test('where nobody answers, it cannot be made', async () => {
    const connection = { region: 'us-east-1', endpoint: 'http://127.0.0.1:1' };
    const chosen = {
      kind: 'dynamodb',
      table: 'households',
      createTable: true,
      connection,
    } as const;
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
    await expect(openStore(chosen, 1, NOW)).rejects.toMatchObject({ code: 'unavailable' });
    vi.unstubAllEnvs();
  });
});

describe('files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'server-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('the folder is made, and what is saved outlives the store', async () => {
    const chosen = { kind: 'files', folder: join(folder, 'a', 'b') } as const;
    await (await openStore(chosen, 1, NOW)).write('user', { feeds: [] }, 0);
    expect(await (await openStore(chosen, 1, NOW)).read('user')).toEqual({
      household: { feeds: [] },
      revision: 1,
    });
  });

  test('a folder that cannot be had is told at the start', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(openStore({ kind: 'files', folder: file }, 1, NOW)).rejects.toMatchObject({
      code: 'EEXIST',
    });
  });
});
