const application = { applicationId: 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000' };
const user = { userId: 'amzn1.ask.account.BUNDLE' };

/** An envelope as Alexa sends it, with one session for all of them. */
const envelope = (number: number, request: object) => ({
  version: '1.0',
  session: {
    new: number === 1,
    sessionId: 'amzn1.echo-api.session.bundle',
    application,
    attributes: {},
    user,
  },
  context: {
    System: {
      application,
      user,
      device: { deviceId: 'amzn1.ask.device.BUNDLE', supportedInterfaces: {} },
      apiEndpoint: 'https://api.amazonalexa.com',
      apiAccessToken: 'none',
    },
  },
  request: {
    requestId: `amzn1.echo-api.request.bundle-${number}`,
    locale: 'en-US',
    timestamp: new Date(Date.now() + number * 10_000).toISOString(),
    ...request,
  },
});

const intent = (name: string) => ({
  type: 'IntentRequest',
  intent: { name, confirmationStatus: 'NONE', slots: {} },
  dialogState: 'STARTED',
});

/** A short conversation. */
export const conversation = [
  { type: 'LaunchRequest', shouldLinkResultBeReturned: false },
  intent('AMAZON.HelpIntent'),
  intent('AMAZON.StopIntent'),
  { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
].map((request, index) => envelope(index + 1, request));
