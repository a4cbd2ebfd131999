import type { Http } from '../alexa/services';
import { StoreError, type StoreErrorCode } from '../memory/errors';
import type { Store } from '../memory/store';

/** Amazon's services that a turn may need. */
export type Service = 'timeZone' | 'reminders';

/** What the outside did wrong in one turn. */
export interface Faults {
  /** The store's own code; `slow` where it was given up, `failed` where it named no code. */
  store: StoreErrorCode | 'slow' | 'failed' | null;
  service: Service | null;
  /** How often another device had written first; each costs one more read. */
  conflicts: number;
}

/** What a call's trouble is where nobody waits for it any more. */
const GIVEN_UP = Symbol('given up');

const TIMEOUT = 408;
const TOO_MANY_REQUESTS = 429;
const SERVER_ERROR = 500;

/** A service's own fault, and not an answer such as "not allowed" (401) or "nothing is set" (204). */
const isFault = (status: number) =>
  status >= SERVER_ERROR || status === TIMEOUT || status === TOO_MANY_REQUESTS;

/** Whose address it is: the Reminders API has a path of its own. */
const serviceOf = (url: string): Service =>
  url.includes('/alerts/reminders') ? 'reminders' : 'timeZone';

/**
 * The calls of one port. A turn makes them one after another, so one that is still open when the next
 * begins, or when the turn is over, was given up.
 */
function calls() {
  let givenUp: (() => void) | null = null;
  const over = () => {
    givenUp?.();
    givenUp = null;
  };
  async function made<T>(work: Promise<T>, trouble: (error: unknown) => void): Promise<T> {
    over();
    const mine = () => trouble(GIVEN_UP);
    givenUp = mine;
    try {
      return await work;
    } catch (error) {
      if (givenUp === mine) trouble(error);
      throw error;
    } finally {
      if (givenUp === mine) givenUp = null;
    }
  }
  return { made, over };
}

export interface Ports {
  readonly store: Store;
  readonly http: Http;
}

/** The ports of one turn: they do what they did, and what goes wrong behind them is noted. */
interface NotingPorts extends Ports {
  /** The turn is over: what is still open was given up. */
  readonly over: () => void;
}

export function noting({ store, http }: Ports, faults: Faults): NotingPorts {
  const stored = calls();
  const served = calls();
  const failed = (error: unknown) => {
    const code = error instanceof StoreError ? error.code : 'failed';
    faults.store ??= error === GIVEN_UP ? 'slow' : code;
  };
  return {
    store: {
      read: (user) => stored.made(store.read(user), failed),
      async write(user, household, expected, next) {
        const outcome = await stored.made(store.write(user, household, expected, next), failed);
        if (outcome === 'conflict') faults.conflicts += 1;
        return outcome;
      },
      remove: (user, expected) => stored.made(store.remove(user, expected), failed),
    },
    http: {
      async invoke(request) {
        const note = () => {
          faults.service ??= serviceOf(request.url);
        };
        const answer = await served.made(http.invoke(request), note);
        if (isFault(answer.statusCode)) note();
        return answer;
      },
    },
    over() {
      stored.over();
      served.over();
    },
  };
}
