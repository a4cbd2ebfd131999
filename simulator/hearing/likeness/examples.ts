import type { Features } from './features';

/** Something to learn from: what was said, what it is, and how much it counts. */
export interface Example {
  readonly features: Features;
  readonly label: number;
  readonly weight: number;
}

/** An example's features that are learnt: where the weights of each begin, and how much it counts. */
export interface Row {
  readonly at: Int32Array;
  readonly values: Float32Array;
}

/** The features that are seen often enough, each with its place. */
export function placesOf(
  examples: readonly Pick<Example, 'features'>[],
  leastSeen: number,
): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { features } of examples) {
    for (const hash of features.keys()) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  }
  const often = [...seen].filter(([, count]) => count >= leastSeen);
  return new Map(often.map(([hash], place) => [hash, place]));
}

/** The examples with the places of their features, where each feature has so many weights. */
export function rowsOf(
  examples: readonly Pick<Example, 'features'>[],
  places: ReadonlyMap<number, number>,
  width: number,
): Row[] {
  return examples.map(({ features }): Row => {
    const known = [...features].flatMap(([hash, value]) => {
      const place = places.get(hash);
      return place === undefined ? [] : [[place * width, value] as const];
    });
    return {
      at: Int32Array.from(known, ([place]) => place),
      values: Float32Array.from(known, ([, value]) => value),
    };
  });
}
