import type { services } from 'ask-sdk-model';
import type { Http } from '../../../lambda/alexa/services';
import type { VirtualTimers } from './clock';

/** How Amazon's services may misbehave. */
export interface Wrong {
  /** Milliseconds until anything comes; more than anybody waits: nothing ever does. */
  readonly takes?: number;
  /** Instead of the right answer. */
  readonly answer?: { readonly statusCode: number; readonly body: string };
  /** The connection breaks. */
  readonly breaks?: boolean;
}

export interface TestServices extends Http {
  /** Changed in the middle of a test. */
  trouble: Wrong;
  /** The methods of what was asked: GET the time zone, POST a reminder, DELETE it. */
  readonly log: string[];
}

/** What each of them answers by its method when nothing is wrong. */
const RIGHT: Readonly<Record<string, string>> = {
  GET: '"America/Denver"',
  POST: '{"alertToken":"a reminder"}',
  DELETE: '',
};

/** Amazon's services on the clock of a test. */
export function testServices(timers: VirtualTimers): TestServices {
  const log: string[] = [];
  const services: TestServices = {
    log,
    trouble: {},
    async invoke({ method }: services.ApiClientRequest) {
      log.push(method);
      const { takes = 0, answer, breaks = false } = services.trouble;
      if (takes === Infinity) await new Promise(() => undefined);
      if (takes > 0) await timers.sleep(takes);
      if (breaks) throw new Error('reset');
      return { headers: [], ...(answer ?? { statusCode: 200, body: RIGHT[method] ?? '' }) };
    },
  };
  return services;
}
