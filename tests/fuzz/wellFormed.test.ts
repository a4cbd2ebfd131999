import { envelope } from '../alexa/support/envelopes';
import { at, withAt, type Path } from './support/json';
import { isWellFormed } from './support/wellFormed';

const right = envelope({
  type: 'IntentRequest',
  dialogState: 'STARTED',
  intent: {
    name: 'TechniqueIntent',
    confirmationStatus: 'NONE',
    slots: { technique: { name: 'technique', confirmationStatus: 'NONE', value: 'foot rub' } },
  },
});

/** What ask-sdk-model requires of this envelope, of all that we read. */
const REQUIRED = `
  version request request.type request.requestId request.timestamp request.dialogState
  request.intent request.intent.name request.intent.confirmationStatus
  request.intent.slots.technique.name request.intent.slots.technique.confirmationStatus
  session.new session.sessionId session.user session.user.userId session.application
  session.application.applicationId context context.System context.System.application
  context.System.application.applicationId context.System.user context.System.user.userId
  context.System.apiEndpoint
`;
const OPTIONAL = `
  request.locale request.intent.slots request.intent.slots.technique.value session
  session.attributes context.System.device context.System.apiAccessToken
`;
const paths = (list: string): Path[] =>
  list
    .trim()
    .split(/\s+/)
    .map((path) => path.split('.'));
const without = (path: Path): unknown => JSON.parse(JSON.stringify(withAt(right, path, undefined)));

test('what Alexa sends is well formed', () => {
  expect(isWellFormed(right)).toBe(true);
});

test.each(paths(REQUIRED))('without %s it is not', (...path) => {
  expect(at(right, path)).toBeDefined();
  expect(isWellFormed(without(path))).toBe(false);
  expect(isWellFormed(withAt(right, path, 7))).toBe(false);
});

test.each(paths(OPTIONAL))('without %s it still is', (...path) => {
  expect(at(right, path)).toBeDefined();
  expect(isWellFormed(without(path))).toBe(true);
});

test.each(['2026-11-22', 'soon', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', ''])(
  '%j is no time of a request',
  (timestamp) => {
    expect(isWellFormed(withAt(right, ['request', 'timestamp'], timestamp))).toBe(false);
  },
);
