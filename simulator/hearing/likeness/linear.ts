import { type Example, placesOf, type Row, rowsOf } from './examples';
import { type Learnt, rounded, softmax } from './learnt';
import { randomFrom, shuffle } from './random';

export interface Training {
  readonly rounds: number;
  readonly rate: number;
  /** How often a feature must be seen to be learnt. */
  readonly leastSeen: number;
}

/** A label this unlikely has nothing to unlearn. */
const LEAST_GRADIENT = 0.001;

/** Multinomial logistic regression, learnt by stochastic gradient descent with a falling rate. */
export function learn(
  examples: readonly Example[],
  names: readonly string[],
  training: Training,
): Learnt {
  const labels = names.length;
  const places = placesOf(examples, training.leastSeen);
  const weights = new Float32Array(places.size * labels);
  const rows = rowsOf(examples, places, labels);
  const order = Uint32Array.from(examples, (_, index) => index);
  const scores = new Float32Array(labels);
  const random = randomFrom(1);
  const steps = training.rounds * examples.length;
  for (let round = 0, step = 0; round < training.rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { at, values } = rows[index] as Row;
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
  const hashes = Uint32Array.from(places.keys());
  return { labels: names, hashes, ...rounded(weights, labels), links: new Float32Array() };
}

/** Turns probabilities into what there is to learn, in place, and tells which labels learn at all. */
function gradientsOf(scores: Float32Array, label: number): number[] {
  const moved: number[] = [];
  for (let one = 0; one < scores.length; one += 1) {
    const gradient = (one === label ? 1 : 0) - (scores[one] ?? 0);
    scores[one] = gradient;
    if (Math.abs(gradient) >= LEAST_GRADIENT) moved.push(one);
  }
  return moved;
}

function addUp(
  scores: Float32Array,
  weights: Float32Array,
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
