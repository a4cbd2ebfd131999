import { REMINDERS_SCOPE } from '../../../lambda/alexa/consent';
import { NOW } from '../../care/support/babies';

export const application = { applicationId: 'amzn1.ask.skill.ours' };
const user = { userId: 'amzn1.ask.account.PARENT' };
const scopes = { [REMINDERS_SCOPE]: { status: 'GRANTED' } };

export interface Around {
  readonly id?: string;
  readonly now?: string;
  readonly device?: string;
  /** Part of the session's id. */
  readonly session?: string;
  readonly attributes?: unknown;
  /** The parent has allowed reminders. */
  readonly allowed?: boolean;
}

/** An envelope as Alexa sends it. */
export const envelope = (request: object, around: Around = {}) => ({
  version: '1.0',
  session: {
    new: around.attributes === undefined,
    sessionId: `amzn1.echo-api.session.${around.session ?? 'one'}`,
    application,
    attributes: around.attributes ?? {},
    user,
  },
  context: {
    System: {
      application,
      user: { ...user, ...(around.allowed && { permissions: { scopes } }) },
      device: { deviceId: around.device ?? 'amzn1.ask.device.KITCHEN', supportedInterfaces: {} },
      apiEndpoint: 'https://api.amazonalexa.com',
      apiAccessToken: 'none',
    },
  },
  request: {
    requestId: around.id ?? 'amzn1.echo-api.request.one',
    timestamp: around.now ?? NOW,
    locale: 'en-US',
    ...request,
  },
});

export const launch = { type: 'LaunchRequest' };
export const ended = { type: 'SessionEndedRequest', reason: 'USER_INITIATED' };
export const disabled = { type: 'AlexaSkillEvent.SkillDisabled' };

const resolved = (id: string) => ({
  resolutionsPerAuthority: [
    {
      authority: 'static',
      status: { code: 'ER_SUCCESS_MATCH' },
      values: [{ value: { name: id, id } }],
    },
  ],
});

/** An intent; a slot is a value of ours (`'gas'`) or a built-in value (`{ value: 'PT20M' }`). */
export const intent = (name: string, slots: Record<string, string | { value: string }> = {}) => ({
  type: 'IntentRequest',
  intent: {
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(
      Object.entries(slots).map(([slot, said]) => [
        slot,
        typeof said === 'string'
          ? { name: slot, value: said, resolutions: resolved(said) }
          : { name: slot, ...said },
      ]),
    ),
  },
});
