import { hash } from 'node:crypto';

const digest = (parts: readonly unknown[]) => hash('sha256', JSON.stringify(parts), 'hex');

/** Eight, four, four, four, twelve: an id as Amazon writes them. */
const asUuid = (hex: string) =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );

export const APPLICATION_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-67656e746c65';

/** The same user is the same on every run, whatever the seed, because a store outlives a run. */
export const userId = (user: string) => `amzn1.ask.account.${digest(['user', user]).toUpperCase()}`;
export const deviceId = (user: string, device: string) =>
  `amzn1.ask.device.${digest(['device', user, device]).toUpperCase()}`;

/**
 * Ids of sessions and requests. Made from the seed and from what the request is about, so that they
 * are the same on every run, and yet a second run on the same store does not repeat the first's.
 */
export class Ids {
  private count = 0;

  constructor(private readonly seed: number) {}

  session(...about: readonly unknown[]): string {
    return `amzn1.echo-api.session.${this.next('session', about)}`;
  }

  request(...about: readonly unknown[]): string {
    return `amzn1.echo-api.request.${this.next('request', about)}`;
  }

  private next(kind: string, about: readonly unknown[]): string {
    this.count += 1;
    return asUuid(digest([this.seed, this.count, kind, about]));
  }
}
