import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Dynamo } from './child';

/** A DynamoDB protocol server in a process of its own, with an empty table. */
export async function dynamo(): Promise<Dynamo & { readonly stop: () => void }> {
  const server = fork(join(__dirname, '../measure-clients/server.mjs'), ['plain']);
  const [told] = (await once(server, 'message')) as [Dynamo];
  return { ...told, stop: () => void server.kill() };
}
