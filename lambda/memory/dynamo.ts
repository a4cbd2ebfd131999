import { createCall, type DynamoConnection } from './dynamo-call';
import { StoreError } from './errors';
import type { Store, Stored } from './store';

/** A table whose partition key is the string attribute `user`, with `expiresAt` as its TTL. */
export interface DynamoStoreOptions extends DynamoConnection {
  readonly table: string;
  /** Days after its last write that a household is forgotten. */
  readonly keptDays: number;
  /** From 0 to below 1, for names of writes that tell two writers apart; no secret. */
  readonly chance?: () => number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The value of an attribute of one type ({S: …}, {N: …}), or undefined. */
const attribute = (item: unknown, name: string, type: 'S' | 'N'): string | undefined => {
  const found = (item as Record<string, Record<string, unknown>> | undefined)?.[name]?.[type];
  return typeof found === 'string' ? found : undefined;
};

const parse = (json: string | undefined): unknown => {
  try {
    return json === undefined ? null : JSON.parse(json);
  } catch {
    return null;
  }
};

/** That the saved revision is the expected one. Names go by aliases: DynamoDB reserves many words. */
const condition = (expected: number, seconds: number) =>
  expected === 0
    ? {
        ConditionExpression: 'attribute_not_exists(#user) OR #expiresAt <= :now',
        ExpressionAttributeNames: { '#user': 'user', '#expiresAt': 'expiresAt' },
        ExpressionAttributeValues: { ':now': { N: String(seconds) } },
      }
    : {
        ConditionExpression: '#revision = :expected',
        ExpressionAttributeNames: { '#revision': 'revision' },
        ExpressionAttributeValues: { ':expected': { N: String(expected) } },
      };

/**
 * Households in a DynamoDB table, one item each, as a JSON string. Past `expiresAt` an item counts
 * as gone, though DynamoDB may take days to delete it. A household that is no JSON reads as null
 * under its revision, so that the next write replaces it. Promises reject with a StoreError.
 */
export function createDynamoStore(options: DynamoStoreOptions): Store {
  const { table: TableName, keptDays, now = Date.now, chance = Math.random } = options;
  const call = createCall(options);
  const keyOf = (user: string) => ({ user: { S: user } });
  const seconds = (later = 0) => Math.floor((now() + later) / 1000);

  const readItem = async (user: string): Promise<unknown> => {
    const { output } = await call('GetItem', { TableName, Key: keyOf(user), ConsistentRead: true });
    const item = output === 'conditionFailed' ? undefined : output['Item'];
    const expiresAt = Number(attribute(item, 'expiresAt', 'N') ?? Infinity);
    return expiresAt > seconds() ? item : undefined;
  };

  const read = async (user: string): Promise<Stored | null> => {
    const item = await readItem(user);
    if (item === undefined) return null;
    const revision = Number(attribute(item, 'revision', 'N'));
    if (!Number.isInteger(revision) || revision < 1) {
      throw new StoreError('damaged', 'an item without a revision');
    }
    return { household: parse(attribute(item, 'household', 'S')), revision };
  };

  const write = async (user: string, household: unknown, expected: number, next = expected + 1) => {
    const writing = `${now()}-${chance()}`;
    const { output, retried } = await call('PutItem', {
      TableName,
      Item: {
        ...keyOf(user),
        household: { S: JSON.stringify(household ?? null) },
        revision: { N: String(next) },
        expiresAt: { N: String(seconds(keptDays * MILLISECONDS_A_DAY)) },
        writing: { S: writing },
      },
      ...condition(expected, seconds()),
    });
    if (output !== 'conditionFailed') return 'saved';
    // The first try may have been saved though its answer was lost: then it met its own revision.
    const own = retried && attribute(await readItem(user), 'writing', 'S') === writing;
    return own ? 'saved' : 'conflict';
  };

  const remove = async (user: string, expected?: number) => {
    const only = expected === undefined ? {} : condition(expected, seconds());
    await call('DeleteItem', { TableName, Key: keyOf(user), ...only });
  };

  return { read, write, remove };
}
