import { systemTimers, type Timers } from '../timers';
import { readAnswer, type Output } from './dynamo-answer';
import { createPost } from './dynamo-http';
import type { Credentials } from './dynamo-sign';
import { StoreError, type StoreErrorCode } from './errors';

/** How a DynamoDB service is reached. */
export interface DynamoConnection {
  /** Default: AWS_REGION of the environment. */
  readonly region?: string;
  /** Default: AWS_ENDPOINT_URL_DYNAMODB of the environment, else the region's public endpoint. */
  readonly endpoint?: string;
  /** Default: what Lambda puts into the environment, read at every call. */
  readonly credentials?: () => Credentials | null;
  /** How long one try may take; a call makes two at most. Default: 600 ms. */
  readonly tryMilliseconds?: number;
  /** How long to wait before the second try. Default: 30 ms. */
  readonly pauseMilliseconds?: number;
  /** Milliseconds since 1970, for signatures. Default: Date.now. */
  readonly now?: () => number;
  readonly timers?: Timers;
}

/** What a call came to. */
interface CallResult {
  readonly output: Output | 'conditionFailed';
  /** It is the second try's; the first failed, perhaps after it had reached the table. */
  readonly retried: boolean;
}

/** Calls one operation, such as GetItem. Rejects with a {@link StoreError}. */
export type Call = (operation: string, input: object) => Promise<CallResult>;

/** Those of which a second try may come out differently. */
const PASSING: readonly StoreErrorCode[] = ['throttled', 'unavailable', 'timeout'];

const fromEnvironment = (): Credentials | null => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return null;
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  };
};

/** A signed caller of DynamoDB that tries a second time where that may help. */
export function createCall(connection: DynamoConnection): Call {
  const region = connection.region ?? process.env['AWS_REGION'] ?? '';
  const endpoint = new URL(
    connection.endpoint ??
      process.env['AWS_ENDPOINT_URL_DYNAMODB'] ??
      `https://dynamodb.${region}.amazonaws.com`,
  );
  const { credentials = fromEnvironment, now = Date.now, timers = systemTimers } = connection;
  const post = createPost(endpoint, connection.tryMilliseconds ?? 600, timers);

  const attempt = async (operation: string, body: string, retried: boolean) => {
    const key = credentials();
    if (!key) throw new StoreError('denied', 'no credentials in the environment');
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
    };
    // Brings node:crypto, which takes milliseconds that a skill without a table does not have to spend.
    const { sign } = await import('./dynamo-sign');
    const request = { host: endpoint.host, region, service: 'dynamodb', headers, body, now: now() };
    const answer = await post(sign(request, key), body, retried ? 'fresh' : 'kept');
    return { output: readAnswer(answer), retried };
  };

  return async (operation, input) => {
    const body = JSON.stringify(input);
    try {
      return await attempt(operation, body, false);
    } catch (error) {
      if (!(error instanceof StoreError) || !PASSING.includes(error.code)) throw error;
      await new Promise<void>((resolve) => {
        timers.after(connection.pauseMilliseconds ?? 30, resolve);
      });
      return attempt(operation, body, true);
    }
  };
}
