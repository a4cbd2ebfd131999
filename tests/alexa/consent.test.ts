import {
  askForReminders,
  readConsentAnswer,
  reminderConsent,
  REMINDERS_SCOPE,
} from '../../lambda/alexa/consent';
import manifestFile from '../../skill.json';

const OK = { code: '200', message: 'OK' };
const OTHER = 'alexa::alerts:timers:skill:readwrite';

describe('askForReminders', () => {
  it('is the directive in Amazon’s own samples', () => {
    expect(askForReminders).toEqual({
      type: 'Connections.SendRequest',
      name: 'AskFor',
      payload: {
        '@type': 'AskForPermissionsConsentRequest',
        '@version': '1',
        permissionScope: 'alexa::alerts:reminders:skill:readwrite',
      },
      token: 'reminders',
    });
  });

  it('asks for what the manifest says', () => {
    expect(manifestFile.manifest.permissions).toEqual([{ name: REMINDERS_SCOPE }]);
  });
});

/** One answer in each form in which it may come. */
const forms: readonly (readonly [string, (status: unknown, arrived?: unknown) => object])[] = [
  [
    'Connections.Response',
    (answer, status = OK) => ({
      type: 'Connections.Response',
      name: 'AskFor',
      status,
      payload: { permissionScope: REMINDERS_SCOPE, status: answer, isCardThrown: false },
      token: 'reminders',
    }),
  ],
  [
    'Connections.Response, version 2',
    (answer, status = OK) => ({
      type: 'Connections.Response',
      name: 'AskFor',
      status,
      payload: {
        permissionScopes: [
          { permissionScope: OTHER, consentLevel: 'ACCOUNT', status: 'ACCEPTED' },
          { permissionScope: REMINDERS_SCOPE, consentLevel: 'ACCOUNT', status: answer },
        ],
      },
    }),
  ],
  [
    'SessionResumedRequest',
    (answer, status = OK) => ({
      type: 'SessionResumedRequest',
      cause: {
        type: 'ConnectionCompleted',
        token: 'reminders',
        status,
        result: { permissionScope: REMINDERS_SCOPE, status: answer },
      },
    }),
  ],
  [
    'SessionResumedRequest, one status for all scopes',
    (answer, status = OK) => ({
      type: 'SessionResumedRequest',
      cause: {
        type: 'ConnectionCompleted',
        status,
        result: { permissionScopes: [{ permissionScope: REMINDERS_SCOPE }], status: answer },
      },
    }),
  ],
];

describe.each(forms)('readConsentAnswer of a %s', (_, answering) => {
  it.each([
    ['ACCEPTED', 'accepted'],
    ['DENIED', 'denied'],
    ['NOT_ANSWERED', 'notAnswered'],
    ['REDIRECT_TO_APP', 'notAnswered'],
    ['SOMETHING_NEW', 'failed'],
    ['toString', 'failed'],
    ['', 'failed'],
    [undefined, 'failed'],
    [7, 'failed'],
  ])('%j is %s', (status, answer) => {
    expect(readConsentAnswer(answering(status))).toBe(answer);
  });

  it.each([{ code: '400' }, { code: '500' }, { code: '' }, {}, null, '200'])(
    'has failed with the status %j, whatever else it says',
    (status) => {
      expect(readConsentAnswer(answering('ACCEPTED', status))).toBe('failed');
    },
  );

  it('takes a code that is a number', () => {
    expect(readConsentAnswer(answering('ACCEPTED', { code: 200 }))).toBe('accepted');
  });
});

describe('readConsentAnswer', () => {
  const response = (payload: unknown) => ({
    type: 'Connections.Response',
    name: 'AskFor',
    status: OK,
    payload,
  });

  it.each([undefined, null, 'ACCEPTED', [], {}, { permissionScopes: 'ACCEPTED' }])(
    'has failed if it carries %j',
    (payload) => {
      expect(readConsentAnswer(response(payload))).toBe('failed');
    },
  );

  it('has failed if it is about something else', () => {
    const payload = { permissionScope: OTHER, status: 'ACCEPTED' };
    expect(readConsentAnswer(response(payload))).toBe('failed');
  });

  it.each([
    undefined,
    null,
    'Connections.Response',
    {},
    { type: 'LaunchRequest' },
    { type: 'IntentRequest', intent: { name: 'AMAZON.YesIntent' } },
    { type: 'Connections.Response', name: 'Buy', status: OK, payload: { status: 'ACCEPTED' } },
    { type: 'SessionResumedRequest' },
    { type: 'SessionResumedRequest', cause: { type: 'Other', status: OK } },
  ])('is null for %j', (request) => {
    expect(readConsentAnswer(request)).toBeNull();
  });
});

describe('reminderConsent', () => {
  const withUser = (user: unknown) => ({ context: { System: { user } } });
  const withScopes = (scopes: unknown) => withUser({ permissions: { scopes } });

  it('is there when Alexa says so', () => {
    expect(reminderConsent(withScopes({ [REMINDERS_SCOPE]: { status: 'GRANTED' } }))).toBe(true);
  });

  it.each([
    ['denied', withScopes({ [REMINDERS_SCOPE]: { status: 'DENIED' } })],
    ['another', withScopes({ [OTHER]: { status: 'GRANTED' } })],
    ['an odd one', withScopes({ [REMINDERS_SCOPE]: 'GRANTED' })],
    ['no scopes', withUser({ permissions: { consentToken: 'legacy' } })],
    ['no permissions', withUser({ userId: 'somebody' })],
    ['no context', {}],
    ['nothing', undefined],
  ])('is not there with %s', (_, envelope) => {
    expect(reminderConsent(envelope)).toBe(false);
  });
});
