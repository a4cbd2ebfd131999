import type { Refusal } from '../care';
import type { LineKey } from '../content';
import { line, type Line } from '../content/line';
import type { WayOutSaid } from '../session';
import type { Situation, Turn } from '../situation';

/** What a parent can say so that a rule refuses no more; once a session, but for the care team's. */
const WAYS_OUT: Readonly<Record<string, LineKey & `cue.${string}`>> = {
  G02: 'cue.onceSeen',
  G04: 'cue.onceSeen',
  G05: 'cue.onceFeverGone',
  G06: 'cue.onceWell',
  G07: 'cue.onceWell',
  G10: 'cue.onceCleared',
  G11: 'cue.onceCleared',
  G13: 'cue.onceCleared',
  G16: 'cue.onceCleared',
};

const ONCE: Readonly<Record<string, WayOutSaid>> = {
  'cue.onceSeen': 'onceSeen',
  'cue.onceFeverGone': 'onceFeverGone',
  'cue.onceWell': 'onceWell',
};

export interface WayOut {
  readonly say: readonly Line[];
  /** The turn that says it, which is not said again. */
  readonly saidIn: (turn: Turn) => Turn;
}

const NONE: WayOut = { say: [], saidIn: (turn) => turn };

/** The way out of a refusal, where there is one and it was not heard yet. */
export function wayOutOf(refusal: Refusal, { session }: Situation): WayOut {
  const key = refusal.because === 'rule' ? WAYS_OUT[refusal.rule] : undefined;
  if (key === undefined) return NONE;
  const once = ONCE[key];
  if (once === undefined) return { ...NONE, say: [line(key)] };
  if (session.saidOnce.includes(once)) return NONE;
  return {
    say: [line(key)],
    saidIn: (turn) => ({
      ...turn,
      session: { ...turn.session, saidOnce: [...turn.session.saidOnce, once] },
    }),
  };
}
