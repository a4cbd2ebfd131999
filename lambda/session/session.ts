import type { Baby, Told } from '../care';
import type { Id } from '../content/types';
import type { Guide } from '../guide';
import type { Question } from './question';

/**
 * What this session has said once and will not say again; `where` an earlier one stopped, until it is
 * gone on from.
 */
export type SaidOnce = 'readiness' | 'clock' | 'spitty' | 'where' | WayOutSaid;

/** What lifts a refusal, as it was heard. */
export type WayOutSaid = 'onceSeen' | 'onceFeverGone' | 'onceWell';

/** Whom a session is about, and what was told in it. */
export interface AboutBaby {
  /** Of the baby it is about, or of any where none was chosen. */
  readonly told: Told;
  /** Id of the baby that was chosen; absent with one baby, or while it makes no difference. */
  readonly baby?: string;
  /** What was told of the babies it was about before. */
  readonly toldOf?: Readonly<Record<string, Told>>;
}

/**
 * What the last turn changed by the way it was understood, so that "that's not what I meant" can take
 * it back; what is absent stayed as it was.
 */
export interface Undo {
  /** When it was; feeds that it told carry that time. */
  readonly at: string;
  /** The massage that went on or waited until then. */
  readonly guide?: Guide;
  /** The one that an earlier session had left, in whose place another one came. */
  readonly left?: Guide;
  readonly about?: AboutBaby;
  /** The babies that were changed, as they were known before. */
  readonly babies?: readonly Baby[];
  /** What answered a question of ours, and stays told. */
  readonly answered?: 'feed' | 'baby';
}

interface Common extends AboutBaby {
  readonly version: 1;
  /** Time zone of the device, asked for once; null where it could not be had. */
  readonly zone?: string | null;
  readonly saidOnce: readonly SaidOnce[];
  /** What was refused last: a rule of the decision table, or a reason of `permit`. */
  readonly refused?: string | undefined;
  /** Ids of what was turned down last, and is not offered out of the blue. */
  readonly turnedDown?: readonly Id[];
  /** The drop (Household) that needs no asking here: this session's own, or asked about and well since. */
  readonly settledAt?: string;
  /** Misses in a row; the help grows with them. */
  readonly misses: number;
  /** Only of the very last turn. */
  readonly undo?: Undo;
  /** Keys of what the very last turn said before its question, where no massage goes on. */
  readonly said?: readonly string[];
}

/** What happens now: nothing in particular, a question, a massage, a pause. */
export type Phase =
  | {
      readonly phase: 'open';
      /** How often "what would you like?" was asked again; absent where it was not asked. */
      readonly passed?: number;
    }
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

/** The same session in another phase; what was told and said stays, and what can be undone does not. */
export function inPhase(session: Session, phase: Phase): Session {
  const { version, told, saidOnce, baby, toldOf, zone, refused, turnedDown, settledAt } = session;
  return {
    version,
    told,
    saidOnce,
    misses: 0,
    ...(baby !== undefined && { baby }),
    ...(toldOf && { toldOf }),
    ...(zone !== undefined && { zone }),
    ...(refused !== undefined && { refused }),
    ...(turnedDown && { turnedDown }),
    ...(settledAt !== undefined && { settledAt }),
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
