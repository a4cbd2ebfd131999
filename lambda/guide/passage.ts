import type { PermittedStep } from '../care';
import type { Policy, Technique } from '../content/types';
import { countedHold, softHold, softWordsIn } from './hold';
import type { Leads } from './leads';
import type { Measure, Piece } from './piece';
import type { Span } from './timeline';
import { holdFactor, type Ways } from './ways';

/** A step as it is spoken: what leads into it, its sentence and its hold. */
export interface TimedStep {
  readonly step: PermittedStep;
  readonly pieces: readonly Piece[];
  readonly seconds: number;
  /** Of these seconds, those that are words: how far off they are depends on the real voice. */
  readonly spoken: number;
}

/** The steps that one half of a response speaks, with their silences. */
interface Passage {
  readonly pieces: readonly Piece[];
  readonly spans: readonly Span[];
  readonly seconds: number;
}

/** How steps are spoken. */
export interface Telling {
  readonly policy: Policy;
  readonly measure: Measure;
  readonly ways: Ways;
  readonly leads: Leads;
  /** Soft words vary from this number on. */
  readonly softWords: number;
  /** For the tempo of their strokes. */
  readonly techniques: Readonly<Record<string, Technique>>;
  /** Of the first step only its quiet: "more time". */
  readonly quietFirst?: boolean;
}

/** The hold of a step at the parent's pace, counted where they want it to be. */
function holdOf(step: PermittedStep, telling: Telling): Piece[] {
  const { policy, ways, techniques } = telling;
  const factor = holdFactor(ways, policy);
  const seconds = step.holdSeconds * factor;
  const tempo = techniques[step.technique]?.tempoSeconds;
  return ways.counting && tempo !== undefined
    ? countedHold(step, seconds, tempo * factor, telling)
    : softHold(seconds, telling);
}

const silenceIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + ('quiet' in piece ? piece.quiet : 0), 0);

/** Times every step of a walk. */
export function timeSteps(steps: readonly PermittedStep[], telling: Telling): TimedStep[] {
  const { policy, measure, leads, ways } = telling;
  let { softWords } = telling;
  return steps.map((step, index) => {
    const quietOnly = index === 0 && telling.quietFirst === true;
    const lead = quietOnly ? [] : (leads.get(step.key) ?? []).map((one) => measure.line(one));
    const before = lead.reduce((sum, one) => sum + one.seconds, 0);
    const words = quietOnly ? 0 : before + measure.step(step);
    const length = step.holdSeconds * holdFactor(ways, policy);
    const hold = holdOf(step, { ...telling, softWords });
    softWords += softWordsIn(hold);
    const said: Piece[] = quietOnly ? [] : [...lead.map((one) => ({ line: one.line })), { step }];
    return {
      step,
      pieces: [...said, ...hold],
      seconds: words + length,
      spoken: words + length - silenceIn(hold),
    };
  });
}

export const secondsIn = (steps: readonly TimedStep[]): number =>
  steps.reduce((sum, one) => sum + one.seconds, 0);

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
