import { at, isRecord } from '../../../lambda/json';

const isId = (value: unknown) => typeof value === 'string' && value !== '' && value.length <= 2_000;
const isText = (value: unknown) => value === undefined || typeof value === 'string';
const isOneOf = (value: unknown, ...choices: string[]) => choices.some((one) => one === value);
const isStatus = (value: unknown) => isOneOf(value, 'NONE', 'CONFIRMED', 'DENIED');

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** Times further off than this are no times of a request, and lead out of the calendar. */
const YEARS = { from: 1970, to: 9998 };

function isTime(value: unknown): boolean {
  if (typeof value !== 'string' || !TIME.test(value)) return false;
  const year = new Date(value).getUTCFullYear();
  return year >= YEARS.from && year <= YEARS.to;
}

const isSlot = (slot: unknown) =>
  isId(at(slot, 'name')) && isText(at(slot, 'value')) && isStatus(at(slot, 'confirmationStatus'));

function isIntent(intent: unknown): boolean {
  const slots = at(intent, 'slots');
  return (
    isId(at(intent, 'name')) &&
    isStatus(at(intent, 'confirmationStatus')) &&
    (slots === undefined || (isRecord(slots) && Object.values(slots).every(isSlot)))
  );
}

/** What a type requires beside what all do; those we answer with nothing require nothing here. */
function hasItsOwn(request: unknown): boolean {
  switch (at(request, 'type')) {
    case 'IntentRequest':
      return (
        isIntent(at(request, 'intent')) &&
        isOneOf(at(request, 'dialogState'), 'STARTED', 'IN_PROGRESS', 'COMPLETED')
      );
    case 'SessionEndedRequest':
      return isOneOf(at(request, 'reason'), 'USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS');
    default:
      return true;
  }
}

const hasIds = (value: unknown) =>
  isId(at(value, 'application', 'applicationId')) && isId(at(value, 'user', 'userId'));

/** Attributes are ours: Alexa sends back what we gave, so any record counts, damaged or not. */
function isSession(session: unknown): boolean {
  const attributes = at(session, 'attributes');
  return (
    typeof at(session, 'new') === 'boolean' &&
    isId(at(session, 'sessionId')) &&
    hasIds(session) &&
    (attributes === undefined || isRecord(attributes))
  );
}

/**
 * Whether an envelope is one that Alexa may send: of every part that we read, the type and what
 * Amazon's schema (RequestEnvelope of ask-sdk-model) requires; ids and names that are not empty and
 * have at most 2,000 characters, because Amazon's have; a time of ISO 8601 within reason. What the
 * schema leaves open (slots' text, attributes) may be anything.
 */
export function isWellFormed(event: unknown): boolean {
  const request = at(event, 'request');
  const system = at(event, 'context', 'System');
  const session = at(event, 'session');
  return (
    typeof at(event, 'version') === 'string' &&
    isId(at(request, 'type')) &&
    isId(at(request, 'requestId')) &&
    isTime(at(request, 'timestamp')) &&
    isText(at(request, 'locale')) &&
    hasItsOwn(request) &&
    hasIds(system) &&
    isText(at(system, 'device', 'deviceId')) &&
    typeof at(system, 'apiEndpoint') === 'string' &&
    (session === undefined || isSession(session))
  );
}
