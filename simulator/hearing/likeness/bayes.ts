import { type Example, placesOf, rowsOf } from './examples';
import { type Learnt, rounded } from './learnt';

/** As if each feature had been seen so often with each label before anything was learnt. */
const BEFORE = 0.05;

/**
 * Multinomial naive Bayes: counts how often each feature is seen with each label. By itself it errs more
 * often than a net, but elsewhere, so that the two of them err less often than either.
 */
export function learnBayes(
  examples: readonly Example[],
  names: readonly string[],
  leastSeen: number,
): Learnt {
  const labels = names.length;
  const places = placesOf(examples, leastSeen);
  const weights = new Float32Array(places.size * labels).fill(BEFORE);
  const sums = new Float64Array(labels).fill(places.size * BEFORE);
  rowsOf(examples, places, labels).forEach(({ at }, index) => {
    const label = examples[index]?.label ?? 0;
    sums[label] = (sums[label] ?? 0) + at.length;
    for (const place of at) weights[place + label] = (weights[place + label] ?? 0) + 1;
  });
  for (let place = 0; place < weights.length; place += labels) {
    const own = weights.subarray(place, place + labels);
    own.forEach((count, label) => (own[label] = Math.log(count / (sums[label] ?? 1))));
    // What all labels have in common tells none of them apart, and would take room of the scale.
    const mean = own.reduce((sum, one) => sum + one, 0) / labels;
    own.forEach((one, label) => (own[label] = one - mean));
  }
  const hashes = Uint32Array.from(places.keys());
  return { labels: names, hashes, ...rounded(weights, labels), links: new Float32Array() };
}
