import type { Call } from '../lambda/memory/dynamo-call';
import { StoreError } from '../lambda/memory/errors';

const is = (error: unknown, name: string) => error instanceof StoreError && error.detail === name;

/** Does something that may have been done already, or may not exist there, which is no error then. */
async function unless(name: string, work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!is(error, name)) throw error;
  });
}

const POLL_MILLISECONDS = 200;
const MOST_POLLS = 100;

/**
 * Makes the table of docs/memory.md where it is not there yet, and waits until it can be used. For a
 * DynamoDB of one's own; in Amazon's cloud the template makes it, and the server has no right to.
 * @throws StoreError
 */
export async function ensureTable(call: Call, table: string): Promise<void> {
  const create = call('CreateTable', {
    TableName: table,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'user', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'user', KeyType: 'HASH' }],
  });
  await unless('ResourceInUseException', create);
  for (let polls = 0; polls < MOST_POLLS; polls += 1) {
    const { output } = await call('DescribeTable', { TableName: table });
    if (JSON.stringify(output).includes('"TableStatus":"ACTIVE"')) {
      const TimeToLiveSpecification = { AttributeName: 'expiresAt', Enabled: true };
      const update = call('UpdateTimeToLive', { TableName: table, TimeToLiveSpecification });
      // Not every such server deletes by itself; the store takes no expired item for a household.
      return unless('UnknownOperationException', unless('ValidationException', update));
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
  throw new StoreError('unavailable', 'the table did not become active');
}
