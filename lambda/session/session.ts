import type { Told } from '../care';
import type { Guide } from '../guide';
import type { Question } from './question';

/**
 * What this session has said once and will not say again; `where` an earlier one stopped, until it is
 * gone on from.
 */
export type SaidOnce = 'readiness' | 'clock' | 'spitty' | 'where';

interface Common {
  readonly version: 1;
  /** Of the baby it is about, or of any where none was chosen. */
  readonly told: Told;
  /** Id of the baby that was chosen; absent with one baby, or while it makes no difference. */
  readonly baby?: string;
  /** What was told of the babies it was about before. */
  readonly toldOf?: Readonly<Record<string, Told>>;
  /** Time zone of the device, asked for once; null where it could not be had. */
  readonly zone?: string | null;
  readonly saidOnce: readonly SaidOnce[];
  /** What was refused last: a rule of the decision table, or a reason of `permit`. */
  readonly refused?: string | undefined;
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
  const { version, told, saidOnce, baby, toldOf, zone, refused } = session;
  return {
    version,
    told,
    saidOnce,
    misses: 0,
    ...(baby !== undefined && { baby }),
    ...(toldOf && { toldOf }),
    ...(zone !== undefined && { zone }),
    ...(refused !== undefined && { refused }),
    ...phase,
  };
}

/** Questions asked in the middle of a massage that goes on behind them. */
const IN_THE_MIDDLE: readonly Question['about'][] = ['goOn', 'startOver', 'switch', 'older'];

/** Whether a massage is going on in this session, so that changing it must be confirmed. */
export function isUnderWay(session: Session): boolean {
  if (session.phase !== 'asking') return session.phase !== 'open';
  return session.guide !== null && IN_THE_MIDDLE.includes(session.question.about);
}

/** The massage of this session, whatever is being asked in the middle of it. */
export const guideOf = (session: Session): Guide | null =>
  session.phase === 'open' ? null : session.guide;
