import type { PermittedStep } from '../care';
import { line, type Line } from '../content/line';
import type { Policy } from '../content/types';
import type { Leads } from './leads';
import { passage, type Passage } from './passage';
import type { Measure, Piece } from './piece';
import type { Half, Timeline } from './timeline';

/** How a walk is spoken. */
export interface Manner {
  readonly now: string;
  readonly policy: Policy;
  readonly measure: Measure;
  /** Said before the first step. */
  readonly opening: readonly Line[];
  readonly leads: Leads;
  /** Said before the first closing question. */
  readonly beforeClosing: readonly Line[];
  readonly isRoutine: boolean;
  /** Said whenever the massage ends or the device may go quiet: bedtime's back-to-sleep line. */
  readonly farewell: readonly Line[];
  /** What the finish says. */
  readonly finish: readonly Line[];
  readonly closings: number;
}

/** What a walk says, and when. */
export interface Walk {
  readonly speech: readonly Piece[];
  /** The closing question, or null when the massage ends with the speech. */
  readonly asked: Line | null;
  readonly reprompt: readonly Piece[];
  readonly timeline: Timeline;
}

interface Words {
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
  readonly seconds: number;
}

function words(lines: readonly Line[], measure: Measure): Words {
  const measured = lines.map((one) => measure.line(one));
  return {
    pieces: measured.map((one) => ({ line: one.line })),
    lines: measured.map((one) => one.line),
    seconds: measured.reduce((sum, one) => sum + one.seconds, 0),
  };
}

const half = (
  part: Passage,
  start: number,
  end: number,
  next: PermittedStep | undefined,
): Half => ({
  spans: part.spans,
  closes: start + part.seconds,
  seconds: start + part.seconds + end,
  next: next?.key ?? null,
});

/**
 * Speaks on from the first of `steps`: one passage, its closing question, and a reprompt that
 * carries on into silence with the next passage (policy switch `silence`), or the finish.
 */
export function walk(steps: readonly PermittedStep[], manner: Manner): Walk {
  const { policy, measure, now, closings, leads } = manner;
  const room = manner.isRoutine ? policy.routinePassageMaxSeconds : policy.passageMaxSeconds;
  const opening = words(manner.opening, measure);
  const first = passage(steps, leads, opening.seconds, room, policy, measure);
  const rest = steps.slice(first.taken);
  const finish = words(manner.finish, measure);
  if (rest.length === 0) {
    const speech = half(first, opening.seconds, finish.seconds, undefined);
    return {
      speech: [...opening.pieces, ...first.pieces, ...finish.pieces],
      asked: null,
      reprompt: [],
      timeline: { startedAt: now, speech, reprompt: null, repromptSeconds: 0 },
    };
  }
  const question = { ...line('guiding.closing'), variant: closings };
  const closing = words([...manner.beforeClosing, question], measure);
  const speech = half(first, opening.seconds, closing.seconds, rest[0]);
  const wayBack = [...manner.farewell, line('guiding.wayBack')];
  const said = [...opening.pieces, ...first.pieces, ...closing.pieces.slice(0, -1)];
  const asked = closing.lines.at(-1) ?? null;
  if (policy.silence === 'ask') {
    const short = words([line('guiding.askAgain'), ...wayBack], measure);
    const timeline = { startedAt: now, speech, reprompt: null, repromptSeconds: short.seconds };
    return { speech: said, asked, reprompt: short.pieces, timeline };
  }
  const goingOn = words([line('guiding.goingOn')], measure);
  const second = passage(rest, leads, goingOn.seconds, room, policy, measure);
  const after = rest[second.taken];
  const end =
    after === undefined
      ? finish
      : words([{ ...question, variant: closings + 1 }, ...wayBack], measure);
  const reprompt = half(second, goingOn.seconds, end.seconds, after);
  return {
    speech: said,
    asked,
    reprompt: [...goingOn.pieces, ...second.pieces, ...end.pieces],
    timeline: { startedAt: now, speech, reprompt, repromptSeconds: reprompt.seconds },
  };
}
