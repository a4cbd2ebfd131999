import { at } from '../json';
import { type Access, configuration, type Http, statusOf } from './services';

/** A reminder for one moment; Alexa says it twice, unless somebody says stop. */
export interface Reminder {
  /** The request's own time, ISO 8601, from which `seconds` are counted. */
  readonly requestTime: string;
  /** Whole seconds; reminders ring on the minute. */
  readonly seconds: number;
  readonly locale: string;
  /**
   * Plain text, said after "Here's your reminder". Others may hear and read it, about 25 characters
   * of it on a small screen: no names, nothing about health.
   */
  readonly text: string;
}

type SetOutcome =
  /** `token` cancels it. */
  | { readonly kind: 'set'; readonly token: string }
  /** The parent has not allowed reminders, or no longer does. */
  | { readonly kind: 'noPermission' }
  /** Not from this device, or not this one: trying again does not help. */
  | { readonly kind: 'cannot' }
  /** The service did not answer in a way that can be used. */
  | { readonly kind: 'down' };

const UNAUTHORIZED = 401;
const NOT_FOUND = 404;
const TIMEOUT = 408;
const TOO_MANY_REQUESTS = 429;

/** Loaded at first need: few requests want a client, and every start would pay for it. */
async function client(http: Http, access: Access) {
  const { services } = await import('ask-sdk-model');
  return new services.reminderManagement.ReminderManagementServiceClient(
    configuration(http, access),
  );
}

/**
 * What a refusal means. Amazon documents 400, 401, 403, 429, 500, 503 and 504; 403 is what its own
 * samples take for a device that has no reminders.
 */
function refused(status: number | null): SetOutcome {
  if (status === UNAUTHORIZED) return { kind: 'noPermission' };
  const final = status !== null && status >= 400 && status < 500;
  const passing = status === TIMEOUT || status === TOO_MANY_REQUESTS;
  return { kind: final && !passing ? 'cannot' : 'down' };
}

/**
 * Sets a reminder through the Reminders API. A relative one needs no time zone. Works only with the
 * access of a request in a session. Never throws.
 */
export async function setReminder(
  http: Http,
  access: Access,
  { requestTime, seconds, locale, text }: Reminder,
): Promise<SetOutcome> {
  try {
    const made: unknown = await (
      await client(http, access)
    ).createReminder({
      requestTime,
      trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds: seconds },
      alertInfo: { spokenInfo: { content: [{ locale, text }] } },
      pushNotification: { status: 'ENABLED' },
    });
    const token = at(made, 'alertToken');
    return typeof token === 'string' && token !== '' ? { kind: 'set', token } : { kind: 'down' };
  } catch (error) {
    return refused(statusOf(error));
  }
}

/**
 * Cancels a reminder; one that is not there any more is gone too. Without permission (401) nobody
 * can say that it will not ring, so that is `down`. Never throws.
 */
export async function cancelReminder(
  http: Http,
  access: Access,
  token: string,
): Promise<'gone' | 'down'> {
  try {
    await (await client(http, access)).deleteReminder(token);
    return 'gone';
  } catch (error) {
    return statusOf(error) === NOT_FOUND ? 'gone' : 'down';
  }
}
