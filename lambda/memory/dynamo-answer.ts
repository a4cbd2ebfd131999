import type { Answer } from './dynamo-http';
import { StoreError, type StoreErrorCode } from './errors';

/** The JSON of an answer; empty if it is none, as a proxy's or a cut one. */
export type Output = Readonly<Record<string, unknown>>;

const CODES: Readonly<Record<string, StoreErrorCode>> = {
  ProvisionedThroughputExceededException: 'throttled',
  RequestLimitExceeded: 'throttled',
  ThrottlingException: 'throttled',
  AccessDeniedException: 'denied',
  ExpiredTokenException: 'denied',
  IncompleteSignatureException: 'denied',
  InvalidSignatureException: 'denied',
  MissingAuthenticationTokenException: 'denied',
  UnrecognizedClientException: 'denied',
  ResourceNotFoundException: 'missing',
};

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const parse = (body: string): Output => {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const failure = (status: number, type: string, message: string): StoreError => {
  const code = CODES[type];
  if (code) return new StoreError(code, type);
  if (status >= 500) return new StoreError('unavailable', `status ${status}`);
  if (status === 429) return new StoreError('throttled', 'status 429');
  if (/size has exceeded/i.test(message)) return new StoreError('tooLarge', type);
  return new StoreError('refused', type || `status ${status}`);
};

/**
 * The output of an answer, or `conditionFailed` if the condition of a write did not hold.
 *
 * @throws {StoreError} for every other refusal, by DynamoDB's name of it, else by the status
 */
export function readAnswer({ status, body }: Answer): Output | 'conditionFailed' {
  const output = parse(body);
  if (status === 200) return output;
  const type = text(output['__type']).replace(/^.*#/, '');
  if (type === 'ConditionalCheckFailedException') return 'conditionFailed';
  throw failure(status, type, text(output['message'] ?? output['Message']));
}
