import { type Example, placesOf, type Row, rowsOf } from './examples';
import { type Learnt, linked, rounded, softmax } from './learnt';
import { randomFrom, shuffle } from './random';

export interface NetTraining {
  readonly rounds: number;
  readonly rate: number;
  /** How often a feature must be seen to be learnt. */
  readonly leastSeen: number;
  /** Of all features of an example this part is left out at each turn, so that none is relied on. */
  readonly dropout: number;
}

/** What all that is said is told apart by; with twice as many it is no better. */
const UNITS = 64;
/** How many of them are left out at each turn. */
const IDLE = 0.2;
/** How far the weights differ before anything is learnt. */
const FEATURES_DIFFER = 0.1;
const LINKS_DIFFER = 0.025;
/** What has few examples is gone through more often, or nothing would be learnt of it. */
const LEAST_TURNS = 50_000;
/** A label this unlikely has nothing to unlearn. */
const LEAST_GRADIENT = 0.001;

/**
 * Learns through a few units that all labels share, so that what is known of one tells something of
 * those that are said alike; by stochastic gradient descent with a falling rate.
 */
export function learnNet(
  examples: readonly Example[],
  names: readonly string[],
  training: NetTraining,
): Learnt {
  const places = placesOf(examples, training.leastSeen);
  const rows = rowsOf(examples, places, UNITS);
  const net = new Net(places.size, names.length, training.dropout);
  const order = Uint32Array.from(examples, (_, index) => index);
  const random = randomFrom(1);
  const rounds = Math.max(training.rounds, Math.ceil(LEAST_TURNS / examples.length));
  const steps = rounds * examples.length;
  for (let round = 0, step = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { label, weight } = examples[index] as Example;
      net.learn(rows[index] as Row, label, training.rate * (1 - step / steps) * weight);
      step += 1;
    }
  }
  const hashes = Uint32Array.from(places.keys());
  return { labels: names, hashes, ...rounded(net.weights, UNITS), links: net.links };
}

/** Features lead to units, and units to labels. */
class Net {
  private readonly random = randomFrom(2);
  private readonly units = new Float32Array(UNITS);
  /** How much each unit is to change. */
  private readonly changes = new Float32Array(UNITS);
  private readonly scores: Float32Array;
  readonly weights: Float32Array;
  readonly links: Float32Array;

  constructor(
    features: number,
    labels: number,
    private readonly dropout: number,
  ) {
    this.scores = new Float32Array(labels);
    this.weights = this.different(features, FEATURES_DIFFER);
    this.links = this.different(labels, LINKS_DIFFER);
  }

  learn(row: Row, label: number, rate: number): void {
    const kept = row.at.map((place) => (this.random() < this.dropout ? -1 : place));
    this.rouse(kept, row.values);
    linked(this.units, this.links, this.scores);
    softmax(this.scores);
    this.link(label, rate);
    this.settle(kept, row.values, rate);
  }

  /** What the units make of a row; those that idle make nothing of it, and the others more. */
  private rouse(kept: Int32Array, values: Float32Array): void {
    const { units, weights } = this;
    units.fill(0);
    for (let i = 0; i < kept.length; i += 1) {
      const place = kept[i] ?? -1;
      if (place < 0) continue;
      const value = values[i] ?? 0;
      for (let unit = 0; unit < UNITS; unit += 1) {
        units[unit] = (units[unit] ?? 0) + value * (weights[place + unit] ?? 0);
      }
    }
    for (let unit = 0; unit < UNITS; unit += 1) {
      units[unit] = this.random() < IDLE ? 0 : Math.tanh(units[unit] ?? 0) / (1 - IDLE);
    }
  }

  /** Changes what leads from the units to the labels, and finds what the units are to change. */
  private link(label: number, rate: number): void {
    const { units, changes, links, scores } = this;
    changes.fill(0);
    for (let one = 0; one < scores.length; one += 1) {
      const gradient = (one === label ? 1 : 0) - (scores[one] ?? 0);
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      const from = one * UNITS;
      const change = rate * gradient;
      for (let unit = 0; unit < UNITS; unit += 1) {
        const link = links[from + unit] ?? 0;
        changes[unit] = (changes[unit] ?? 0) + gradient * link;
        links[from + unit] = link + change * (units[unit] ?? 0);
      }
    }
  }

  /** Changes what leads from a row's features to the units. */
  private settle(kept: Int32Array, values: Float32Array, rate: number): void {
    const { units, changes, weights } = this;
    for (let unit = 0; unit < UNITS; unit += 1) {
      const made = (units[unit] ?? 0) * (1 - IDLE);
      const slope = made === 0 ? 0 : (1 - made * made) / (1 - IDLE);
      changes[unit] = (changes[unit] ?? 0) * slope;
    }
    for (let i = 0; i < kept.length; i += 1) {
      const place = kept[i] ?? -1;
      if (place < 0) continue;
      const change = rate * (values[i] ?? 0);
      for (let unit = 0; unit < UNITS; unit += 1) {
        weights[place + unit] = (weights[place + unit] ?? 0) + change * (changes[unit] ?? 0);
      }
    }
  }

  private different(rows: number, by: number): Float32Array {
    return new Float32Array(rows * UNITS).map(() => by * (2 * this.random() - 1));
  }
}
