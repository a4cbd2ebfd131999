import type { services } from 'ask-sdk-model';
import type { Faults } from './types';

type Request = services.ApiClientRequest;
type Response = services.ApiClientResponse;

const TIME_ZONE = /\/v2\/devices\/([^/]+)\/settings\/System\.timeZone$/;
const REMINDERS = /\/v1\/alerts\/reminders(?:\/([^/]+))?$/;

const respond = (statusCode: number, body?: unknown): Response => ({
  statusCode,
  headers: [{ key: 'content-type', value: 'application/json' }],
  body: body === undefined ? '' : JSON.stringify(body),
});

const failure = (statusCode: number, code: string, message: string) =>
  respond(statusCode, { code, message });

/** Amazon's services as far as the skill uses them, in the shape of the SDK's ApiClient. */
export class Services {
  faults: Pick<Faults, 'timeZone' | 'reminders'> = { timeZone: 'up', reminders: 'granted' };
  /** Has the parent said yes to reminders? */
  consented = false;
  private readonly alerts = new Map<string, unknown>();
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

  invoke(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname;
    const device = TIME_ZONE.exec(path)?.[1];
    if (device !== undefined) return Promise.resolve(this.timeZone(decodeURIComponent(device)));
    const reminder = REMINDERS.exec(path);
    if (reminder) return Promise.resolve(this.reminders(request, reminder[1]));
    return Promise.resolve(failure(404, 'NOT_FOUND', `No service at ${path}`));
  }

  private timeZone(device: string): Response {
    if (this.faults.timeZone === 'down') return failure(503, 'DEVICE_UNREACHABLE', 'down');
    const zone = this.zones(device);
    return zone === null ? failure(404, 'INVALID_URI', 'no such device') : respond(200, zone);
  }

  private reminders({ method, body }: Request, token: string | undefined): Response {
    if (this.faults.reminders === 'down') return failure(503, 'SERVICE_UNAVAILABLE', 'down');
    if (!this.remindersGranted) return failure(401, 'UNAUTHORIZED', 'no permission');
    if (token !== undefined && !this.alerts.has(token)) {
      return failure(404, 'NOT_FOUND', 'no such alert');
    }
    switch (method.toUpperCase()) {
      case 'POST':
        this.count += 1;
        return this.save(`alert-${this.count}`, body, 201);
      case 'PUT':
        return this.save(token ?? '', body, 200);
      case 'DELETE':
        this.alerts.delete(token ?? '');
        return respond(200);
      default:
        return token === undefined
          ? respond(200, { totalCount: this.alerts.size, alerts: [...this.alerts.values()] })
          : respond(200, this.alerts.get(token));
    }
  }

  private save(alertToken: string, body: string | undefined, statusCode: number): Response {
    const asked = JSON.parse(body ?? '{}') as object;
    const alert = { alertToken, status: 'ON', version: '1', ...asked };
    this.alerts.set(alertToken, alert);
    return respond(statusCode, {
      alertToken,
      status: 'ON',
      version: '1',
      href: `/v1/alerts/reminders/${alertToken}`,
    });
  }
}
