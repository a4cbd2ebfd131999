import type { Features } from './features';
import { Places } from './places';

/** What was learnt, as it can be kept in a file. */
export interface Learnt {
  readonly labels: readonly string[];
  readonly hashes: Uint32Array;
  /** For each feature one weight for each label, or for each unit of a net, of its own scale. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  /** For each label of a net one weight for each unit; of what is no net, nothing. */
  readonly links: Float32Array;
}

const STEPS = 127;

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float32Array): void {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let label = 0; label < scores.length; label += 1) {
    const power = Math.exp((scores[label] ?? 0) - highest);
    scores[label] = power;
    sum += power;
  }
  for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] ?? 0) / sum;
}

/** A quarter of the room, and as good. */
export function rounded(weights: Float32Array, width: number): Pick<Learnt, 'weights' | 'scales'> {
  const scales = new Float32Array(weights.length / width);
  const small = new Int8Array(weights.length);
  for (let row = 0; row < scales.length; row += 1) {
    const own = weights.subarray(row * width, (row + 1) * width);
    const largest = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    const scale = largest / STEPS;
    scales[row] = scale;
    if (scale > 0)
      own.forEach((weight, i) => (small[row * width + i] = Math.round(weight / scale)));
  }
  return { weights: small, scales };
}

/**
 * What each label gets from the units of a net, which are a multiple of four: four sums are added up
 * side by side, in half of the time of one.
 */
export function linked(units: Float32Array, links: Float32Array, scores: Float32Array): void {
  const width = units.length;
  for (let label = 0, at = 0; label < scores.length; label += 1) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let unit = 0; unit < width; unit += 4, at += 4) {
      first += (units[unit] ?? 0) * (links[at] ?? 0);
      second += (units[unit + 1] ?? 0) * (links[at + 1] ?? 0);
      third += (units[unit + 2] ?? 0) * (links[at + 2] ?? 0);
      fourth += (units[unit + 3] ?? 0) * (links[at + 3] ?? 0);
    }
    scores[label] = first + second + third + fourth;
  }
}

/** Tells by what was learnt how likely each label is. */
export class Predictor {
  private readonly places: Places;
  readonly labels: readonly string[];

  constructor(private readonly learnt: Learnt) {
    this.labels = learnt.labels;
    this.places = new Places(learnt.hashes);
  }

  /** How likely each label is; they add up to one. */
  predict(features: Features): Float32Array {
    const scores = this.score(features);
    softmax(scores);
    return scores;
  }

  /** What speaks for each label (logits); where nothing is known, nothing speaks for any. */
  score(features: Features): Float32Array {
    const { links } = this.learnt;
    const sums = this.sums(features);
    if (links.length === 0) return sums;
    const scores = new Float32Array(this.labels.length);
    linked(sums.map(Math.tanh), links, scores);
    return scores;
  }

  private sums(features: Features): Float32Array {
    const { weights, scales, links } = this.learnt;
    const width = links.length === 0 ? this.labels.length : links.length / this.labels.length;
    const sums = new Float32Array(width);
    for (const [hash, value] of features) {
      const place = this.places.get(hash);
      if (place === undefined) continue;
      const scaled = value * (scales[place] ?? 0);
      const from = place * width;
      for (let at = 0; at < width; at += 1) {
        sums[at] = (sums[at] ?? 0) + scaled * (weights[from + at] ?? 0);
      }
    }
    return sums;
  }
}
