import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { json, refused, send, type Answer } from './http/answer';
import { GoneAway } from './http/body';
import { happened, type Log } from './log';
import type { Counters } from './metrics/counters';
import { Refusal } from './refusal';

interface EntranceParts {
  readonly door: (request: IncomingMessage) => Promise<Answer>;
  readonly counters: Counters;
  readonly log: Log;
}

export interface Entrance {
  readonly listener: RequestListener;
  /** How many requests are being answered. */
  running(): number;
  /** Whether it is well: 200, or 503 once it is to stop, so that nobody sends more. */
  readonly health: () => Answer;
  stop(): void;
}

export const HEALTH_PATH = '/healthz';

const isHealthCheck = ({ url, method }: IncomingMessage) =>
  url === HEALTH_PATH && (method === 'GET' || method === 'HEAD');

/**
 * What every connection from outside meets: the health check, the door, and an end for all that goes
 * wrong behind it. Refusals are counted and not logged, because anybody can cause as many as they like.
 */
export function createEntrance({ door, counters, log }: EntranceParts): Entrance {
  let running = 0;
  let isStopping = false;

  /** Null where nobody waits for an answer. */
  async function answerTo(request: IncomingMessage): Promise<Answer | null> {
    const begun = performance.now();
    try {
      const answer = await door(request);
      counters.answered(performance.now() - begun);
      return answer;
    } catch (error) {
      if (error instanceof GoneAway) return null;
      if (error instanceof Refusal) {
        counters.refused(error.code);
        return refused(error, 'POST');
      }
      counters.failed();
      log(happened.failed(error));
      return json(500, { code: 'FAILED' });
    }
  }

  async function answered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    running += 1;
    const answer = isHealthCheck(request) ? health() : await answerTo(request);
    running -= 1;
    // A body that is too slow would hold its connection for as long again.
    const isLast = isStopping || answer?.status === 408;
    if (answer !== null) send(response, answer, isLast);
  }

  const health = () =>
    isStopping ? json(503, { status: 'stopping' }) : json(200, { status: 'ok' });

  return {
    listener: (request, response) => void answered(request, response),
    running: () => running,
    health,
    stop() {
      isStopping = true;
    },
  };
}
