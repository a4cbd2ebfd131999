import { isCarriable } from '../session';
import type { Household } from '../situation';

/** A household as the store had it when this process read or wrote it last, and its revision. */
export interface Snapshot {
  readonly household: Household;
  readonly revision: number;
}

/** A session of a user; ids of two users' sessions may be the same. */
export interface WhoseSession {
  readonly user: string;
  readonly session: string;
}

/**
 * What this process knows of the households of sessions that go on, so that few of their requests have
 * to read. It may be older than what the store has, and than what its session saw since in another
 * process. So it serves to write under its revision, which shows whether it still holds, and never to
 * answer without the store.
 */
export interface Recent {
  /** What is kept for a session, which is not kept any longer: one request at a time builds on it. */
  takeOut(whose: WhoseSession, now: string): Snapshot | null;
  keep(whose: WhoseSession, snapshot: Snapshot, now: string): void;
  /** Drops what is kept of a user, in whichever session. */
  forget(user: string): void;
}

/**
 * A session is over, or has been heard of, by then: a response and its reprompt take two and a half
 * minutes each, and each is listened to for eight seconds.
 */
export const KEPT_MILLISECONDS = 600_000;
/** Several times what a household of many years takes; what is larger is read each time. */
const MOST_CHARACTERS = 32 * 1024;

interface Kept {
  readonly user: string;
  readonly snapshot: Snapshot;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const nameOf = ({ user, session }: WhoseSession) => `${user} ${session}`;

/** Keeps the `most` that were kept last; times are those of the requests. */
export function createRecent(most: number): Recent {
  const kept = new Map<string, Kept>();

  function dropOld(now: number): void {
    for (const [name, { at }] of kept) if (now - at > KEPT_MILLISECONDS) kept.delete(name);
  }

  return {
    takeOut(whose, now) {
      dropOld(Date.parse(now));
      const found = kept.get(nameOf(whose));
      kept.delete(nameOf(whose));
      return found?.snapshot ?? null;
    },
    keep(whose, snapshot, now) {
      if (!isCarriable(snapshot.household, MOST_CHARACTERS)) return;
      kept.delete(nameOf(whose));
      kept.set(nameOf(whose), { user: whose.user, snapshot, at: Date.parse(now) });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    forget(user) {
      for (const [name, one] of kept) if (one.user === user) kept.delete(name);
    },
  };
}
