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
  /** What it begins with by chance: nets that began differently err differently. */
  readonly seed: number;
}

/** One of several things to learn of the same examples: names, and which of them each example has. */
export interface NetTask {
  readonly names: readonly string[];
  readonly labels: readonly number[];
}

/** What all that is said is told apart by; with twice as many it is hardly better. */
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
 * Learns several tasks through a few units that all labels of all tasks share, so that what is known of
 * one tells something of those that are said alike; by stochastic gradient descent with a falling rate.
 */
export function learnNet(
  examples: readonly Omit<Example, 'label'>[],
  tasks: readonly NetTask[],
  training: NetTraining,
): Learnt {
  const places = placesOf(examples, training.leastSeen);
  const rows = rowsOf(examples, places, UNITS);
  const labels = tasks.flatMap(({ names }) => names);
  const net = new Net(places.size, tasks, training);
  const order = Uint32Array.from(examples, (_, index) => index);
  const random = randomFrom(training.seed);
  const rounds = Math.max(training.rounds, Math.ceil(LEAST_TURNS / examples.length));
  const steps = rounds * examples.length;
  for (let round = 0, step = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const weight = examples[index]?.weight ?? 0;
      net.learn(rows[index] as Row, index, training.rate * (1 - step / steps) * weight);
      step += 1;
    }
  }
  const hashes = Uint32Array.from(places.keys());
  return { labels, hashes, ...rounded(net.weights, UNITS), links: net.links };
}

/** What leads from the units to the labels of one task. */
interface Head {
  readonly labels: readonly number[];
  readonly links: Float32Array;
  readonly scores: Float32Array;
}

/** Features lead to units, and units to labels. */
class Net {
  private readonly random: () => number;
  private readonly dropout: number;
  private readonly units = new Float32Array(UNITS);
  /** How much each unit is to change. */
  private readonly changes = new Float32Array(UNITS);
  private readonly heads: readonly Head[];
  readonly weights: Float32Array;
  readonly links: Float32Array;

  constructor(features: number, tasks: readonly NetTask[], { dropout, seed }: NetTraining) {
    this.random = randomFrom(seed + 1);
    this.dropout = dropout;
    this.weights = this.different(features, FEATURES_DIFFER);
    this.links = this.different(
      tasks.reduce((sum, { names }) => sum + names.length, 0),
      LINKS_DIFFER,
    );
    let from = 0;
    this.heads = tasks.map(({ names, labels }) => {
      const links = this.links.subarray(from * UNITS, (from + names.length) * UNITS);
      from += names.length;
      return { labels, links, scores: new Float32Array(names.length) };
    });
  }

  learn(row: Row, index: number, rate: number): void {
    const kept = this.keep(row);
    this.rouse(kept);
    this.changes.fill(0);
    for (const { labels, links, scores } of this.heads) {
      linked(this.units, links, scores);
      softmax(scores);
      this.link(links, scores, labels[index] ?? 0, rate);
    }
    this.settle(kept, rate);
  }

  /** What is not left out of a row at this turn. */
  private keep({ at, values }: Row): Row {
    const kept = { at: new Int32Array(at.length), values: new Float32Array(at.length) };
    let count = 0;
    for (let i = 0; i < at.length; i += 1) {
      if (this.random() < this.dropout) continue;
      kept.at[count] = at[i] ?? 0;
      kept.values[count] = values[i] ?? 0;
      count += 1;
    }
    return { at: kept.at.subarray(0, count), values: kept.values.subarray(0, count) };
  }

  /** What the units make of a row; those that idle make nothing of it, and the others more. */
  private rouse({ at, values }: Row): void {
    const { units, weights } = this;
    units.fill(0);
    for (let i = 0; i < at.length; i += 1) {
      const place = at[i] ?? 0;
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
  private link(links: Float32Array, scores: Float32Array, label: number, rate: number): void {
    const { units, changes } = this;
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
  private settle({ at, values }: Row, rate: number): void {
    const { units, changes, weights } = this;
    for (let unit = 0; unit < UNITS; unit += 1) {
      const made = (units[unit] ?? 0) * (1 - IDLE);
      const slope = made === 0 ? 0 : (1 - made * made) / (1 - IDLE);
      changes[unit] = (changes[unit] ?? 0) * slope;
    }
    for (let i = 0; i < at.length; i += 1) {
      const place = at[i] ?? 0;
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
