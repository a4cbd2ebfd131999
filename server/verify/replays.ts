import { createHash } from 'node:crypto';
import { Refusal } from '../refusal';

/** At about 150 bytes each these are 15 MB, and 600 requests a second for as long as each may be taken. */
const MOST = 100_000;
const MINUTE_MILLISECONDS = 60_000;

/** The requests that were taken and could be taken again. */
export interface Replays {
  /**
   * Takes a body, once, until that time; both times in milliseconds since 1970. Afterwards its
   * timestamp refuses it.
   * @returns gives it back, for a request that could not be answered and will be sent again
   * @throws Refusal REPLAY
   */
  readonly take: (body: Buffer, until: number, now: number) => () => void;
}

/**
 * Bodies are compared by their SHA-256; they hold the request's id. Only what Amazon signed gets
 * here, so nobody else can fill it; beyond `most`, those that end first go.
 */
export function createReplays(most = MOST): Replays {
  /** By the minute of their end, which is always the same for the same body. */
  const minutes = new Map<number, Set<string>>();
  let size = 0;

  function drop(minute: number): void {
    size -= minutes.get(minute)?.size ?? 0;
    minutes.delete(minute);
  }

  function makeRoom(now: number): void {
    const current = Math.floor(now / MINUTE_MILLISECONDS);
    for (const minute of minutes.keys()) if (minute < current) drop(minute);
    if (size >= most) drop(Math.min(...minutes.keys()));
  }

  return {
    take(body, until, now) {
      const minute = Math.floor(until / MINUTE_MILLISECONDS);
      const digest = createHash('sha256').update(body).digest('base64');
      if (minutes.get(minute)?.has(digest)) throw new Refusal('REPLAY');
      makeRoom(now);
      const taken = minutes.get(minute) ?? new Set();
      minutes.set(minute, taken.add(digest));
      size += 1;
      return () => {
        if (minutes.get(minute)?.delete(digest)) size -= 1;
      };
    },
  };
}
