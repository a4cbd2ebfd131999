import type { Features } from './features';
import { randomFrom, shuffle } from './random';
import { Places } from './places';

/** Something to learn from: what was said, what it is, and how much it counts. */
export interface Example {
  readonly features: Features;
  readonly label: number;
  readonly weight: number;
}

/** What was learnt, as it can be kept in a file. */
export interface Learnt {
  readonly labels: readonly string[];
  readonly hashes: Uint32Array;
  /** For each feature one weight for each label, of its own scale. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
}

export interface Training {
  readonly rounds: number;
  readonly rate: number;
  /** How often a feature must be seen to be learnt. */
  readonly leastSeen: number;
  /** Of all features of an example this part is left out at each turn, so that none is relied on. */
  readonly dropout: number;
}

/** At hand, because a test's own globals are slow to reach. */
const { abs, exp } = Math;
const STEPS = 127;
/** A label this unlikely has nothing to unlearn. */
const LEAST_GRADIENT = 0.001;

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float32Array): void {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let label = 0; label < scores.length; label += 1) {
    const power = exp((scores[label] ?? 0) - highest);
    scores[label] = power;
    sum += power;
  }
  for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] ?? 0) / sum;
}

/** The features that are seen often enough, each with its place. */
function placesOf(examples: readonly Example[], leastSeen: number): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { features } of examples) {
    for (const hash of features.keys()) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  }
  const often = [...seen].filter(([, count]) => count >= leastSeen);
  return new Map(often.map(([hash], place) => [hash, place]));
}

interface Row {
  readonly at: Int32Array;
  readonly values: Float32Array;
}

/** A row without some of its features. */
function thinned({ at, values }: Row, dropout: number, random: () => number): Row {
  const isKept = Uint8Array.from(at, () => (random() < dropout ? 0 : 1));
  return {
    at: at.filter((_, i) => isKept[i] === 1),
    values: values.filter((_, i) => isKept[i] === 1),
  };
}

/** Multinomial logistic regression, learnt by stochastic gradient descent with a falling rate. */
export function learn(
  examples: readonly Example[],
  names: readonly string[],
  training: Training,
): Learnt {
  const labels = names.length;
  const places = placesOf(examples, training.leastSeen);
  const weights = new Float32Array(places.size * labels);
  const rows = examples.map(({ features }): Row => {
    const known = [...features].flatMap(([hash, value]) => {
      const place = places.get(hash);
      return place === undefined ? [] : [[place * labels, value] as const];
    });
    return {
      at: Int32Array.from(known, ([place]) => place),
      values: Float32Array.from(known, ([, value]) => value),
    };
  });
  const order = Uint32Array.from(examples, (_, index) => index);
  const scores = new Float32Array(labels);
  const random = randomFrom(1);
  const steps = training.rounds * examples.length;
  for (let round = 0, step = 0; round < training.rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index] as Row;
      const { at, values } = training.dropout > 0 ? thinned(row, training.dropout, random) : row;
      const { label, weight } = examples[index] as Example;
      scores.fill(0);
      addUp(scores, weights, at, values);
      softmax(scores);
      const rate = training.rate * (1 - step / steps) * weight;
      step += 1;
      const moved = gradientsOf(scores, label);
      for (let i = 0; i < at.length; i += 1) {
        const place = at[i] ?? 0;
        const change = rate * (values[i] ?? 0);
        for (const one of moved) {
          weights[place + one] = (weights[place + one] ?? 0) + change * (scores[one] ?? 0);
        }
      }
    }
  }
  return { labels: names, hashes: Uint32Array.from(places.keys()), ...rounded(weights, labels) };
}

/** Turns probabilities into what there is to learn, in place, and tells which labels learn at all. */
function gradientsOf(scores: Float32Array, label: number): number[] {
  const moved: number[] = [];
  for (let one = 0; one < scores.length; one += 1) {
    const gradient = (one === label ? 1 : 0) - (scores[one] ?? 0);
    scores[one] = gradient;
    if (abs(gradient) >= LEAST_GRADIENT) moved.push(one);
  }
  return moved;
}

function addUp(
  scores: Float32Array,
  weights: Float32Array | Int8Array,
  at: Int32Array,
  values: Float32Array,
): void {
  for (let i = 0; i < at.length; i += 1) {
    const place = at[i] ?? 0;
    const value = values[i] ?? 0;
    for (let label = 0; label < scores.length; label += 1) {
      scores[label] = (scores[label] ?? 0) + value * (weights[place + label] ?? 0);
    }
  }
}

/** A quarter of the room, and as good. */
function rounded(weights: Float32Array, labels: number): Pick<Learnt, 'weights' | 'scales'> {
  const scales = new Float32Array(weights.length / labels);
  const small = new Int8Array(weights.length);
  for (let row = 0; row < scales.length; row += 1) {
    const own = weights.subarray(row * labels, (row + 1) * labels);
    const largest = own.reduce((most, weight) => Math.max(most, abs(weight)), 0);
    const scale = largest / STEPS;
    scales[row] = scale;
    if (scale > 0)
      own.forEach((weight, i) => (small[row * labels + i] = Math.round(weight / scale)));
  }
  return { weights: small, scales };
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
    const { weights, scales } = this.learnt;
    const labels = this.learnt.labels.length;
    const known = [...features].flatMap(([hash, value]) => {
      const place = this.places.get(hash);
      return place === undefined ? [] : [[place, value * (scales[place] ?? 0)] as const];
    });
    const scores = new Float32Array(labels);
    const at = Int32Array.from(known, ([place]) => place * labels);
    addUp(
      scores,
      weights,
      at,
      Float32Array.from(known, ([, value]) => value),
    );
    return scores;
  }
}
