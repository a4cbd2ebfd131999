import type { interfaces } from 'ask-sdk-model';
import { at } from '../json';

/** The permission to set reminders, and to read and cancel our own. Also in skill.json. */
export const REMINDERS_SCOPE = 'alexa::alerts:reminders:skill:readwrite';

/**
 * Lets Alexa ask for that permission, in its own words. The answer comes as a request of its own,
 * perhaps in a new session; a parent who has said yes before is not asked again. Version 1, because
 * of version 2 Amazon does not say clearly where the answer's status stands; both work.
 */
export const askForReminders: interfaces.connections.SendRequestDirective = {
  type: 'Connections.SendRequest',
  name: 'AskFor',
  payload: {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '1',
    permissionScope: REMINDERS_SCOPE,
  },
  token: 'reminders',
};

/** Alexa's words for each answer; the last is of the newer form, and leaves it to the Alexa app. */
const ANSWERS = {
  ACCEPTED: 'accepted',
  DENIED: 'denied',
  NOT_ANSWERED: 'notAnswered',
  REDIRECT_TO_APP: 'notAnswered',
} as const;

type ConsentAnswer = (typeof ANSWERS)[keyof typeof ANSWERS] | 'failed';

/** Where the status stands: beside the scope in version 1, in a list of scopes in version 2. */
function statusIn(payload: unknown): unknown {
  const list = at(payload, 'permissionScopes');
  const scopes: unknown[] = Array.isArray(list) ? list : [];
  const ours = scopes.find((one) => at(one, 'permissionScope') === REMINDERS_SCOPE);
  return at(ours, 'status') ?? at(payload, 'status');
}

function answerIn(status: unknown, payload: unknown): ConsentAnswer {
  const answer = statusIn(payload);
  const scope = at(payload, 'permissionScope') ?? REMINDERS_SCOPE;
  // Alexa sends the code as text.
  const arrived = [200, '200'].includes(at(status, 'code') as number | string);
  if (!arrived || scope !== REMINDERS_SCOPE) return 'failed';
  return typeof answer === 'string' && Object.hasOwn(ANSWERS, answer)
    ? ANSWERS[answer as keyof typeof ANSWERS]
    : 'failed';
}

/**
 * The parent's answer to askForReminders, in either of the forms in which Alexa sends one; `failed`
 * where the asking itself went wrong, null if the request is no such answer.
 */
export function readConsentAnswer(request: unknown): ConsentAnswer | null {
  const cause = at(request, 'cause');
  switch (at(request, 'type')) {
    case 'Connections.Response':
      return at(request, 'name') === 'AskFor'
        ? answerIn(at(request, 'status'), at(request, 'payload'))
        : null;
    case 'SessionResumedRequest':
      return at(cause, 'type') === 'ConnectionCompleted'
        ? answerIn(at(cause, 'status'), at(cause, 'result'))
        : null;
    default:
      return null;
  }
}

/** Does Alexa say that the parent allows reminders? */
export function reminderConsent(envelope: unknown): boolean {
  const scopes = at(envelope, 'context', 'System', 'user', 'permissions', 'scopes');
  return at(scopes, REMINDERS_SCOPE, 'status') === 'GRANTED';
}
