import type { services } from 'ask-sdk-model';
import type { Faults } from './types';

type Request = services.ApiClientRequest;
type Response = services.ApiClientResponse;
type Reminder = services.reminderManagement.ReminderRequest;

/** A reminder that was set and not cancelled. */
export interface PendingReminder {
  readonly token: string;
  /** Milliseconds of the clock at which it rings. */
  readonly at: number;
  readonly locale: string;
  readonly text: string;
}

const TIME_ZONE = /\/v2\/devices\/([^/]+)\/settings\/System\.timeZone$/;
const REMINDERS = /\/v1\/alerts\/reminders(?:\/([^/]+))?$/;

const respond = (statusCode: number, body?: unknown): Response => ({
  statusCode,
  headers: [{ key: 'content-type', value: 'application/json' }],
  body: body === undefined ? '' : JSON.stringify(body),
});

const failure = (statusCode: number, code: string, message: string) =>
  respond(statusCode, { code, message });

const authorized = ({ headers }: Request): boolean =>
  headers.some(({ key, value }) => /^authorization$/i.test(key) && /^Bearer \S/.test(value));

/** A reminder as far as the skill sets any: once, some seconds from now; else null. */
function reminderIn({ requestTime = '', trigger, alertInfo }: Reminder) {
  const [content] = alertInfo?.spokenInfo?.content ?? [];
  const seconds = trigger?.type === 'SCHEDULED_RELATIVE' ? (trigger.offsetInSeconds ?? 0) : 0;
  const at = Date.parse(requestTime) + seconds * 1000;
  if (!Number.isInteger(seconds) || seconds <= 0 || Number.isNaN(at)) return null;
  return content?.locale && content.text
    ? { at, locale: content.locale, text: content.text }
    : null;
}

/** Amazon's services as far as the skill uses them, in the shape of the SDK's ApiClient. */
export class Services {
  faults: Pick<Faults, 'timeZone' | 'reminders'> = { timeZone: 'up', reminders: 'granted' };
  /** Has the parent said yes to reminders? */
  consented = false;
  private readonly alerts = new Map<string, PendingReminder>();
  private count = 0;

  /** `zones` knows the time zone of a device by its id. */
  constructor(private readonly zones: (deviceId: string) => string | null) {}

  /** May the skill set reminders now? */
  get remindersGranted(): boolean {
    const { reminders } = this.faults;
    return this.consented && (reminders === 'granted' || reminders === 'down');
  }

  /** The parent was asked and answered, as the fault says. */
  answered(): void {
    if (this.faults.reminders !== 'down') this.consented = this.faults.reminders === 'granted';
  }

  /** The reminders that will ring after a moment of the clock. */
  pending(now: number): readonly PendingReminder[] {
    return [...this.alerts.values()].filter(({ at }) => at > now);
  }

  invoke(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname;
    const device = TIME_ZONE.exec(path)?.[1];
    if (device !== undefined) return Promise.resolve(this.timeZone(request, device));
    const reminder = REMINDERS.exec(path);
    if (reminder) return Promise.resolve(this.reminders(request, reminder[1]));
    return Promise.resolve(failure(404, 'NOT_FOUND', `No service at ${path}`));
  }

  private timeZone(request: Request, device: string): Response {
    if (this.faults.timeZone === 'down') return failure(503, 'DEVICE_UNREACHABLE', 'down');
    if (!authorized(request)) return failure(401, 'INVALID_TOKEN', 'no token');
    const zone = this.zones(decodeURIComponent(device));
    return zone === null ? failure(404, 'INVALID_URI', 'no such device') : respond(200, zone);
  }

  private reminders(request: Request, token: string | undefined): Response {
    if (this.faults.reminders === 'down') return failure(503, 'SERVICE_UNAVAILABLE', 'down');
    if (!authorized(request) || !this.remindersGranted) {
      return failure(401, 'UNAUTHORIZED', 'no permission');
    }
    if (request.method === 'POST' && token === undefined) return this.set(request.body);
    if (request.method === 'DELETE' && token !== undefined) {
      const there = this.alerts.delete(decodeURIComponent(token));
      return there ? respond(200) : failure(404, 'NOT_FOUND', 'no such reminder');
    }
    return failure(405, 'METHOD_NOT_ALLOWED', 'the skill sets and cancels only');
  }

  private set(body = '{}'): Response {
    const reminder = reminderIn(JSON.parse(body) as Reminder);
    if (reminder === null) return failure(400, 'BAD_REQUEST', 'no such reminder can be set');
    this.count += 1;
    const token = `alert-${this.count}`;
    this.alerts.set(token, { token, ...reminder });
    const href = `/v1/alerts/reminders/${token}`;
    return respond(201, { alertToken: token, status: 'ON', version: '1', href });
  }
}
