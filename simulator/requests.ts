import type { RequestBody } from './envelopes';
import type { SlotHeard } from './hearing/result';
import { APPLICATION_ID } from './ids';

export const END_REASONS = ['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS'] as const;
export type EndReason = (typeof END_REASONS)[number];

/** The events a skill can be told outside of any session, with what they carry. */
export const SKILL_EVENTS: Readonly<Record<string, object | null>> = {
  SkillEnabled: null,
  SkillDisabled: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
  SkillPermissionAccepted: { acceptedPermissions: [], acceptedPersonPermissions: [] },
  SkillPermissionChanged: { acceptedPermissions: [], acceptedPersonPermissions: [] },
  SkillAccountLinked: { accessToken: 'token' },
};

const resolutions = (slot: SlotHeard) =>
  slot.resolved && {
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: `amzn1.er-authority.echo-sdk.${APPLICATION_ID}.${slot.type}`,
          status: {
            code: slot.resolved.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH',
          },
          ...(slot.resolved.length > 0 && { values: slot.resolved.map((value) => ({ value })) }),
        },
      ],
    },
  };

const filledSlot = (slot: SlotHeard) => ({
  name: slot.name,
  value: slot.value,
  ...resolutions(slot),
  confirmationStatus: 'NONE',
  source: 'USER',
  slotValue: { type: 'Simple', value: slot.value, ...resolutions(slot) },
});

const emptySlot = (name: string) => ({ name, confirmationStatus: 'NONE' });

/** An intent with every slot of the model's intent, the empty ones without a value. */
export function intentRequest(
  name: string,
  slotNames: readonly string[],
  heard: readonly SlotHeard[],
): RequestBody {
  const names = [...new Set([...slotNames, ...heard.map((slot) => slot.name)])];
  const slots = names.map((slotName) => {
    const filled = heard.find((slot) => slot.name === slotName);
    return [slotName, filled ? filledSlot(filled) : emptySlot(slotName)] as const;
  });
  return {
    type: 'IntentRequest',
    intent: {
      name,
      confirmationStatus: 'NONE',
      ...(slots.length > 0 && { slots: Object.fromEntries(slots) }),
    },
  };
}

export const launchRequest: RequestBody = {
  type: 'LaunchRequest',
  shouldLinkResultBeReturned: false,
};

export const sessionEndedRequest = (reason: EndReason): RequestBody => ({
  type: 'SessionEndedRequest',
  reason,
  ...(reason === 'ERROR' && {
    error: { type: 'INVALID_RESPONSE', message: 'An exception occurred.' },
  }),
});

export const userEvent = (taps: readonly unknown[]): RequestBody => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  token: 'screen',
  arguments: taps,
  components: {},
  source: { type: 'TouchWrapper', handler: 'Press', id: '' },
});

export const skillEvent = (name: string, now: number): RequestBody => ({
  type: `AlexaSkillEvent.${name}`,
  eventCreationTime: new Date(now).toISOString(),
  eventPublishingTime: new Date(now).toISOString(),
  ...(SKILL_EVENTS[name] && { body: SKILL_EVENTS[name] }),
});
