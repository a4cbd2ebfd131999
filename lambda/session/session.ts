import type { Told } from '../care';
import type { Guide } from '../guide';
import type { Question } from './question';

/** What this session has said once and will not say again. */
export type SaidOnce = 'readiness' | 'clock';

interface Common {
  readonly version: 1;
  readonly told: Told;
  readonly saidOnce: readonly SaidOnce[];
  /** Misses in a row; the help grows with them. */
  readonly misses: number;
}

/** What happens now: nothing in particular, a question, a massage, a pause. */
export type Phase =
  | { readonly phase: 'open' }
  | { readonly phase: 'asking'; readonly question: Question; readonly guide: Guide | null }
  | { readonly phase: 'guiding'; readonly guide: Guide }
  | { readonly phase: 'paused'; readonly guide: Guide };

/** One session, in its attributes: JSON, versioned, one tagged union. */
export type Session = Common & Phase;

export const NEW_SESSION: Session = {
  version: 1,
  told: {},
  saidOnce: [],
  misses: 0,
  phase: 'open',
};

/** The same session in another phase; what was told and said stays. */
export function inPhase(session: Session, phase: Phase): Session {
  const { version, told, saidOnce } = session;
  return { version, told, saidOnce, misses: 0, ...phase };
}

/** The massage of this session, whatever is being asked in the middle of it. */
export const guideOf = (session: Session): Guide | null =>
  session.phase === 'open' ? null : session.guide;
