import type { SessionEndedErrorType, interfaces } from 'ask-sdk-model';
import { isSessionError } from '../../lambda/watch';
import type { AlexaError } from '../../lambda/watch/alexaErrors';
import { ended, launch } from '../alexa/support/envelopes';
import { Watching } from './support/watching';

/** All that Amazon's own types know. */
const KNOWN: Readonly<Record<SessionEndedErrorType | interfaces.system.ErrorType, true>> = {
  INVALID_RESPONSE: true,
  INTERNAL_SERVICE_ERROR: true,
  ENDPOINT_TIMEOUT: true,
  DEVICE_COMMUNICATION_ERROR: true,
};

const complaint = (type: unknown) => ({
  ...ended,
  reason: 'ERROR',
  error: { type, message: 'Wilhelmina' },
});
const exception = (type: unknown) => ({
  type: 'System.ExceptionEncountered',
  error: { type, message: 'Wilhelmina' },
  cause: { requestId: 'the one before' },
});

async function told(request: object) {
  const home = new Watching();
  await home.says(launch);
  return home.says(request);
}

test.each(Object.keys(KNOWN))('%s is told, however Alexa says it', async (type) => {
  expect(await told(complaint(type))).toMatchObject({ ended: 'ERROR', alexaError: type });
  expect(await told(exception(type))).toMatchObject({
    request: 'System.ExceptionEncountered',
    outcome: 'silent',
    alexaError: type,
  });
});

test.each([
  ['a type that nobody knows', complaint('Wilhelmina')],
  ['no text', complaint(7)],
  ['no error', { ...ended, reason: 'ERROR' }],
  ['an exception without one', { type: 'System.ExceptionEncountered' }],
])('%s is "other"', async (_, request) => {
  expect(await told(request)).toMatchObject({ alexaError: 'other' });
});

test.each([
  ['a launch', { ...launch, error: { type: 'INVALID_RESPONSE' } }],
  ['an end at a word', ended],
  ['an end in silence', { ...ended, reason: 'EXCEEDED_MAX_REPROMPTS' }],
])('%s is no error', async (_, request) => {
  expect(await told(request)).toMatchObject({ alexaError: null });
});

test('what may be our fault is a session error: all but a lost device', () => {
  const counted = [...Object.keys(KNOWN), 'other'].filter((alexaError) =>
    isSessionError({ alexaError: alexaError as AlexaError }),
  );
  expect(counted).toEqual([
    'INVALID_RESPONSE',
    'INTERNAL_SERVICE_ERROR',
    'ENDPOINT_TIMEOUT',
    'other',
  ]);
  expect(isSessionError({ alexaError: null })).toBe(false);
});
