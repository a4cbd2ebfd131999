import type { RequestListener } from 'node:http';
import { HEALTH_PATH, type Entrance } from './entrance';
import { refused, send, type Answer } from './http/answer';
import type { Counters } from './metrics/counters';
import { Refusal } from './refusal';

const METRICS_PATH = '/metrics';
const METHODS = 'GET, HEAD';

interface AdminParts {
  readonly counters: Counters;
  readonly entrance: Entrance;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * What the operator asks: metrics and health. It listens at an address of its own, because what comes
 * from the internet has no business with it.
 */
export function createAdmin({ counters, entrance, now }: AdminParts): RequestListener {
  const startedAt = now() / 1000;

  const metrics = (): Answer => {
    const { rss, heapUsed } = process.memoryUsage();
    const facts = {
      startedAt,
      residentBytes: rss,
      heapBytes: heapUsed,
      requestsRunning: entrance.running(),
    };
    return { status: 200, type: 'text/plain', body: counters.text(facts) };
  };

  return ({ url, method }, response) => {
    const known = url === METRICS_PATH ? metrics : url === HEALTH_PATH ? entrance.health : null;
    const isAsked = method === 'GET' || method === 'HEAD';
    if (known === null) send(response, refused(new Refusal('PATH'), METHODS), false);
    else if (!isAsked) send(response, refused(new Refusal('METHOD'), METHODS), false);
    else send(response, known(), false);
  };
}
