import type { PermittedStep } from '../care';
import { line } from '../content/line';
import type { Policy } from '../content/types';
import type { Leads } from './leads';
import { quiet, type Measure, type Piece } from './piece';
import type { Span } from './timeline';

/** The steps that one half of a response speaks, with their silences. */
export interface Passage {
  readonly pieces: readonly Piece[];
  readonly spans: readonly Span[];
  readonly seconds: number;
  /** How many of the steps it took. */
  readonly taken: number;
}

interface Timed {
  readonly pieces: readonly Piece[];
  readonly seconds: number;
}

/** A hold as silence, with a soft word wherever it would be longer than a parent should wonder. */
function hold(seconds: number, policy: Policy, measure: Measure): Piece[] {
  const words = Math.ceil(seconds / policy.quietMaxSeconds) - 1;
  const spoken = Array.from({ length: Math.max(0, words) }, (_, index) => {
    const chosen = measure.line({ ...line('guiding.soft'), variant: index });
    return { piece: { line: chosen.line }, seconds: chosen.seconds };
  });
  const silent = Math.max(0, seconds - spoken.reduce((sum, word) => sum + word.seconds, 0));
  const share = silent / (spoken.length + 1);
  return [quiet(share), ...spoken.flatMap(({ piece }) => [piece, quiet(share)])];
}

/** One step with what leads into it and its hold. */
function timeStep(step: PermittedStep, leads: Leads, policy: Policy, measure: Measure): Timed {
  const lead = (leads.get(step.key) ?? []).map((one) => measure.line(one));
  const before = lead.reduce((sum, one) => sum + one.seconds, 0);
  return {
    pieces: [
      ...lead.map((one) => ({ line: one.line })),
      { step },
      ...hold(step.holdSeconds, policy, measure),
    ],
    seconds: before + measure.step(step) + step.holdSeconds,
  };
}

/** How far a passage may go: all that is left if it fits, half if two halves fit, else its fill. */
function goal(left: number, room: number): number {
  if (left <= room) return left;
  return left <= 2 * room ? left / 2 : room;
}

/**
 * Cuts the next passage from `steps`, starting `from` seconds into its half of the response. Never
 * cuts a step; a step longer than `room` seconds is a passage of its own.
 */
export function passage(
  steps: readonly PermittedStep[],
  leads: Leads,
  from: number,
  room: number,
  policy: Policy,
  measure: Measure,
): Passage {
  const timed = steps.map((step) => timeStep(step, leads, policy, measure));
  const left = timed.reduce((sum, one) => sum + one.seconds, 0);
  const aim = goal(left, room);
  const pieces: Piece[] = [];
  const spans: Span[] = [];
  let seconds = 0;
  for (const [index, one] of timed.entries()) {
    const step = steps[index];
    const full = seconds + one.seconds > room || seconds >= Math.max(aim, policy.passageMinSeconds);
    if (step === undefined || (spans.length > 0 && full)) break;
    spans.push({ key: step.key, start: from + seconds, end: from + seconds + one.seconds });
    pieces.push(...one.pieces);
    seconds += one.seconds;
  }
  return { pieces, spans, seconds, taken: spans.length };
}
