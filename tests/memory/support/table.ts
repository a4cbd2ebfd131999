import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { createCall, type Call, type DynamoConnection } from '../../../lambda/memory/dynamo-call';

/** A DynamoDB server on loopback with one empty table. */
export interface Table {
  readonly name: string;
  readonly port: number;
  readonly connection: Required<Pick<DynamoConnection, 'region' | 'endpoint' | 'credentials'>>;
  /** A signed caller, for looking at items and putting odd ones there. */
  readonly call: Call;
  close(): Promise<void>;
}

export const credentials = () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' });

export async function startTable(): Promise<Table> {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const connection = { region: 'us-east-1', endpoint: `http://127.0.0.1:${port}`, credentials };
  const call = createCall({ ...connection, tryMilliseconds: 5000 });
  const name = `households-${randomUUID().slice(0, 8)}`;
  await call('CreateTable', {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'user', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'user', KeyType: 'HASH' }],
  });
  const isActive = async () => {
    const { output } = await call('DescribeTable', { TableName: name });
    return JSON.stringify(output).includes('"ACTIVE"');
  };
  while (!(await isActive())) await new Promise((resolve) => setTimeout(resolve, 5));
  return {
    name,
    port,
    connection,
    call,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
