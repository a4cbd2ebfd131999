import type { PermittedStep } from '../care';
import { line } from '../content/line';
import type { Policy } from '../content/types';
import type { Leads } from './leads';
import { quiet, type Measure, type Piece } from './piece';
import type { Span } from './timeline';

/** A step as it is spoken: what leads into it, its sentence and its hold. */
export interface TimedStep {
  readonly step: PermittedStep;
  readonly pieces: readonly Piece[];
  readonly seconds: number;
}

/** The steps that one half of a response speaks, with their silences. */
export interface Passage {
  readonly pieces: readonly Piece[];
  readonly spans: readonly Span[];
  readonly seconds: number;
}

/** A hold as silence, with a soft word wherever it would be longer than a parent should wonder. */
function hold(seconds: number, softWords: number, policy: Policy, measure: Measure): Piece[] {
  const words = Math.ceil(seconds / policy.quietMaxSeconds) - 1;
  const spoken = Array.from({ length: Math.max(0, words) }, (_, index) => {
    const chosen = measure.line({ ...line('guiding.soft'), variant: softWords + index });
    return { piece: { line: chosen.line }, seconds: chosen.seconds };
  });
  const silent = Math.max(0, seconds - spoken.reduce((sum, word) => sum + word.seconds, 0));
  const share = silent / (spoken.length + 1);
  return [quiet(share), ...spoken.flatMap(({ piece }) => [piece, quiet(share)])];
}

/** Times every step of a walk; `heard` shifts the soft words, so that they vary. */
export function timeSteps(
  steps: readonly PermittedStep[],
  leads: Leads,
  heard: number,
  policy: Policy,
  measure: Measure,
): TimedStep[] {
  let softWords = heard;
  return steps.map((step) => {
    const lead = (leads.get(step.key) ?? []).map((one) => measure.line(one));
    const before = lead.reduce((sum, one) => sum + one.seconds, 0);
    const quietly = hold(step.holdSeconds, softWords, policy, measure);
    softWords += quietly.length - 1;
    return {
      step,
      pieces: [...lead.map((one) => ({ line: one.line })), { step }, ...quietly],
      seconds: before + measure.step(step) + step.holdSeconds,
    };
  });
}

export const secondsIn = (steps: readonly TimedStep[]): number =>
  steps.reduce((sum, one) => sum + one.seconds, 0);

/** How many steps fit into `room` seconds; one at least, because a step is never cut. */
export function fitting(steps: readonly TimedStep[], room: number): number {
  let seconds = 0;
  const over = steps.findIndex((one) => (seconds += one.seconds) > room);
  return over === -1 ? steps.length : Math.max(1, over);
}

/** The room around the steps of two halves that finish a massage between them, in seconds. */
export interface Rooms {
  readonly first: number;
  readonly last: number;
}

/** Where to cut so that two halves finish it, the longer one as short as can be; null if none fits. */
export function halved(steps: readonly TimedStep[], { first, last }: Rooms): number | null {
  const cuts = steps.slice(1).map((_, index) => {
    const over = Math.max(
      secondsIn(steps.slice(0, index + 1)) - first,
      secondsIn(steps.slice(index + 1)) - last,
    );
    return { cut: index + 1, over };
  });
  const [best] = cuts.sort((one, other) => one.over - other.over);
  return best !== undefined && best.over <= 0 ? best.cut : null;
}

/** Timelines travel with every request; hundredths of a second are more than anybody hears. */
export const hundredths = (seconds: number): number => Math.round(seconds * 100) / 100;

/** Steps as a passage that starts `from` seconds into its half of the response. */
export function passage(steps: readonly TimedStep[], from: number): Passage {
  let at = from;
  const spans = steps.map(({ step, seconds }) => {
    const start = hundredths(at);
    at += seconds;
    return { key: step.key, start, end: hundredths(at) };
  });
  return { pieces: steps.flatMap((one) => one.pieces), spans, seconds: at - from };
}
