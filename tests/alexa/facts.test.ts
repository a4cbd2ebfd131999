import fc from '../support/properties';
import { readFacts, RefusedRequest } from '../../lambda/alexa/facts';
import { NOW } from '../care/support/babies';
import { disabled, ended, envelope, intent, launch } from './support/envelopes';

const refusal = (given: unknown): string => {
  try {
    readFacts(given);
    return 'facts';
  } catch (error) {
    if (error instanceof RefusedRequest) return error.code;
    throw error;
  }
};

test('what Alexa sends is read', () => {
  const attributes = { session: { version: 1 } };
  expect(readFacts(envelope(intent('GasIntent', { problem: 'gas' }), { attributes }))).toEqual({
    id: 'amzn1.echo-api.request.one',
    applicationId: 'amzn1.ask.skill.ours',
    now: NOW,
    locale: 'en-US',
    userId: 'amzn1.ask.account.PARENT',
    deviceId: 'amzn1.ask.device.KITCHEN',
    session: 'amzn1.echo-api.session.one',
    said: { name: 'gas', slots: { problem: { kind: 'matched', id: 'gas', said: 'gas' } } },
    attributes,
    access: { endpoint: 'https://api.amazonalexa.com', token: 'none' },
    remindersAllowed: false,
    disabled: false,
  });
});

test.each<[string, object, string]>([
  ['a launch', launch, 'launch'],
  ['the end of a session', ended, 'sessionEnded'],
  ['an intent of ours', intent('FeedingNowIntent'), 'feedingNow'],
  ['an intent of Amazon', intent('AMAZON.NavigateHomeIntent'), 'navigateHome'],
  ['an intent without its ending', intent('Wait'), 'wait'],
  ['a touch', { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['next'] }, 'next'],
  ['a touch of nothing', { type: 'Alexa.Presentation.APL.UserEvent' }, 'ignored'],
  ['an event of another kind', { type: 'AudioPlayer.PlaybackStarted' }, 'ignored'],
  ['a disabled skill', disabled, 'ignored'],
])('%s', (_, request, name) => {
  expect(readFacts(envelope(request)).said.name).toBe(name);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['text', 'LaunchRequest'],
  ['a list', [launch]],
  ['no request', { version: '1.0' }],
  ['a request that is a list', { request: [launch] }],
  ['no type', envelope({ type: undefined })],
  ['an empty type', envelope({ type: '' })],
  ['a type that is no text', envelope({ type: 5 })],
  ['no time', envelope({ ...launch, timestamp: undefined })],
  ['a time that is none', envelope({ ...launch, timestamp: 'soon' })],
  ['a time as a number', envelope({ ...launch, timestamp: 1700000000 })],
  [
    'a time that no calendar reaches',
    envelope({ ...launch, timestamp: '+275760-09-13T00:00:00Z' }),
  ],
  ['a time before all years', envelope({ ...launch, timestamp: '-200000-01-01T00:00:00Z' })],
  ['an intent without a name', envelope({ type: 'IntentRequest', intent: {} })],
  ['no intent', envelope({ type: 'IntentRequest' })],
])('refused: %s', (_, given) => {
  expect(refusal(given)).toBe('MALFORMED');
});

describe('what is missing is a fact too', () => {
  const bare = { request: { type: 'LaunchRequest', timestamp: NOW } };

  test('a request and nothing around it', () => {
    expect(readFacts(bare)).toEqual({
      id: NOW,
      applicationId: null,
      now: NOW,
      locale: 'en-US',
      userId: null,
      deviceId: 'unknown',
      session: null,
      said: { name: 'launch', slots: {} },
      attributes: null,
      access: null,
      remindersAllowed: false,
      disabled: false,
    });
  });

  test('the user of the session, where the context names none', () => {
    const { session } = envelope(launch);
    expect(readFacts({ ...bare, session }).userId).toBe('amzn1.ask.account.PARENT');
  });

  test.each<[string, unknown, unknown]>([
    ['none', undefined, null],
    ['no object', 'open', null],
    ['without attributes', { new: false }, {}],
    ['with odd attributes', { new: false, attributes: 'x' }, {}],
    ['new, whatever it carries', { new: true, attributes: { session: 1 } }, {}],
    ['going on', { new: false, attributes: { session: 1 } }, { session: 1 }],
  ])('a session: %s', (_, session, attributes) => {
    expect(readFacts({ ...bare, session }).attributes).toEqual(attributes);
  });
});

test('a moment in any zone is told in UTC', () => {
  const at = envelope({ ...launch, timestamp: '2026-11-22T10:00:00+01:00' });
  expect(readFacts(at).now).toBe(NOW);
});

test('whatever comes is read or refused', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), fc.jsonValue(), (given, value) => {
      expect(['facts', 'MALFORMED']).toContain(refusal(given));
      expect(['facts', 'MALFORMED']).toContain(refusal({ request: value, session: given }));
      const request = {
        type: 'IntentRequest',
        timestamp: NOW,
        intent: { name: 'A', slots: value },
      };
      expect(refusal({ request, context: given })).toBe('facts');
    }),
  );
});
