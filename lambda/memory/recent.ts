import type { Household } from '../situation';

/** A household as it was saved last, and the revision it was saved under. */
export interface Saved {
  readonly household: Household;
  readonly revision: number;
}

/**
 * What this process saved last of going sessions, so that a session reads its household once. It may be
 * older than what the store has: whoever uses it writes under its revision, or reads after all.
 */
export interface Recent {
  /** What was kept for a session, which is then kept no longer: one request at a time builds on it. */
  take(session: string): Saved | null;
  keep(session: string, saved: Saved): void;
}

/** Keeps the `most` households that were kept last. */
export function createRecent(most: number): Recent {
  const kept = new Map<string, Saved>();
  return {
    take(session) {
      const saved = kept.get(session) ?? null;
      kept.delete(session);
      return saved;
    },
    keep(session, saved) {
      kept.delete(session);
      kept.set(session, saved);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
