// A launch by somebody new, as an Echo sends it: what the build compiles by, and what the bench begins with.

const application = { applicationId: 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000' };

export const launch = { type: 'LaunchRequest' };

/** The envelope of a request at a time (milliseconds), the `turn`th to the skill, in a family's evening. */
export function enveloped(
  request,
  now,
  { evening = 0, turn = 0, isNew = true, attributes = {} } = {},
) {
  const user = { userId: `amzn1.ask.account.${evening}` };
  return {
    version: '1.0',
    session: {
      new: isNew,
      sessionId: `amzn1.echo-api.session.${evening}`,
      application,
      attributes,
      user,
    },
    context: {
      System: {
        application,
        user,
        device: { deviceId: `amzn1.ask.device.${evening}`, supportedInterfaces: {} },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: 'none',
      },
    },
    request: {
      ...request,
      requestId: `amzn1.echo-api.request.${turn}`,
      locale: 'en-US',
      timestamp: new Date(now).toISOString(),
    },
  };
}
