import type { RequestFacts } from '../alexa/facts';
import type { Situation, Turn } from '../situation';
import type { Faults } from './faults';

/** What was seen of one request on its way. Each part is there once the way has come so far. */
export interface Seen {
  facts: RequestFacts | null;
  /** Alexa's own words for what it is, and for what went wrong. */
  request: { readonly type: string; readonly reason?: unknown; readonly error?: unknown } | null;
  known: Pick<Situation, 'now' | 'session' | 'content'> | null;
  turn: Turn | null;
  /** What broke, and whether the last resort was spoken for it. */
  broke: { readonly by: unknown; readonly told: 'lastResort' | 'refused' | 'failed' } | null;
  readonly faults: Faults;
}

export const nothingSeen = (): Seen => ({
  facts: null,
  request: null,
  known: null,
  turn: null,
  broke: null,
  faults: { store: null, service: null, conflicts: 0 },
});
