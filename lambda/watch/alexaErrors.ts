import { at } from '../json';
import type { Seen } from './seen';

/** Alexa's words for what went wrong (Alexa's request types reference, SessionEndedRequest). */
const TYPES = [
  'INVALID_RESPONSE',
  'DEVICE_COMMUNICATION_ERROR',
  'INTERNAL_SERVICE_ERROR',
  'ENDPOINT_TIMEOUT',
] as const;

export type AlexaError = (typeof TYPES)[number] | 'other';

type Request = NonNullable<Seen['request']>;

/** Where there is no session to end, Alexa tells of an error by an exception. */
const isComplaint = ({ type, reason }: Request) =>
  (type === 'SessionEndedRequest' && reason === 'ERROR') || type === 'System.ExceptionEncountered';

/** What Alexa says was wrong with the answer before; never its message, which may quote it. */
export function alexaErrorOf(request: Request | null): AlexaError | null {
  if (request === null || !isComplaint(request)) return null;
  const said = at(request, 'error', 'type');
  return TYPES.find((type) => type === said) ?? 'other';
}

/**
 * Whether it may be a fault of ours: all but a lost device. Alexa's own error is one, because it is also
 * what Alexa says of sound that lasts too long.
 */
export const isSessionError = ({
  alexaError,
}: {
  readonly alexaError: AlexaError | null;
}): boolean => alexaError !== null && alexaError !== 'DEVICE_COMMUNICATION_ERROR';
