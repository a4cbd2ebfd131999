import type { PermittedStep } from '../care';
import { line } from '../content/line';
import type { Policy } from '../content/types';
import { quiet, type Measure, type Piece } from './piece';
import { holdFactor, type Ways } from './ways';

/** What fills a hold: `softWords` counts those heard so far, so that they vary. */
export interface Filling {
  readonly policy: Policy;
  readonly measure: Measure;
  readonly softWords: number;
}

const softWordsNeeded = (seconds: number, { quietMaxSeconds }: Policy): number =>
  Math.max(0, Math.ceil(seconds / quietMaxSeconds) - 1);

/** How many soft words the holds of steps take, uncounted. */
export const softWordsFor = (
  steps: readonly PermittedStep[],
  { policy, ways }: { readonly policy: Policy; readonly ways: Ways },
): number =>
  steps.reduce(
    (sum, { holdSeconds }) => sum + softWordsNeeded(holdSeconds * holdFactor(ways, policy), policy),
    0,
  );

/** Silence, with a soft word wherever it would be longer than a parent should wonder. */
export function softHold(seconds: number, { policy, measure, softWords }: Filling): Piece[] {
  const spoken = Array.from({ length: softWordsNeeded(seconds, policy) }, (_, index) => {
    const chosen = measure.line({ ...line('guiding.soft'), variant: softWords + index });
    return { piece: { line: chosen.line }, seconds: chosen.seconds };
  });
  const silent = Math.max(0, seconds - spoken.reduce((sum, word) => sum + word.seconds, 0));
  const share = silent / (spoken.length + 1);
  return [quiet(share), ...spoken.flatMap(({ piece }) => [piece, quiet(share)])];
}

/** Between a step's sentence and its first number; a silence given takes the place of the voice's own. */
const BREATH_SECONDS = 0.5;

/** A single stroke needs no counting. */
const isCounted = ({ strokes }: PermittedStep) => strokes > 1;

/**
 * A hold in which each stroke is counted as it begins, `tempoSeconds` apart, or closer where the hold
 * leaves less, after a breath; what is left of the hold is quiet.
 */
export function countedHold(
  step: PermittedStep,
  seconds: number,
  tempoSeconds: number,
  filling: Filling,
): Piece[] {
  if (!isCounted(step)) return softHold(seconds, filling);
  const tempo = Math.min(tempoSeconds, seconds / step.strokes);
  let { softWords } = filling;
  const fill = (length: number) => {
    const pieces = softHold(length, { ...filling, softWords });
    softWords += softWordsIn(pieces);
    return pieces;
  };
  const counted = Array.from({ length: step.strokes }, (_, index) => {
    const count = index + 1;
    const rest = index + 1 === step.strokes ? seconds - BREATH_SECONDS - index * tempo : tempo;
    return [{ count }, ...fill(rest - filling.measure.count(count))];
  });
  return [quiet(BREATH_SECONDS), ...counted.flat()];
}

export const softWordsIn = (pieces: readonly Piece[]): number =>
  pieces.filter((piece) => 'line' in piece).length;
