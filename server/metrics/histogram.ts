import { head } from './text';

/** Upper ends in seconds, up to the three that a reply may take. */
const ENDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

export interface Histogram {
  observe(milliseconds: number): void;
  text(): string;
}

/** A histogram of durations, in seconds as Prometheus wants them. */
export function createHistogram(name: string, help: string): Histogram {
  const counts = ENDS.map(() => 0);
  let count = 0;
  let sum = 0;
  return {
    observe(milliseconds) {
      const seconds = milliseconds / 1000;
      count += 1;
      sum += seconds;
      const bucket = ENDS.findIndex((end) => seconds <= end);
      if (bucket >= 0) counts[bucket] = (counts[bucket] ?? 0) + 1;
    },
    text() {
      let below = 0;
      const buckets = ENDS.map((end, index) => {
        below += counts[index] ?? 0;
        return `${name}_bucket{le="${end}"} ${below}\n`;
      });
      const all = `${name}_bucket{le="+Inf"} ${count}\n${name}_sum ${sum}\n${name}_count ${count}\n`;
      return head(name, 'histogram', help) + buckets.join('') + all;
    },
  };
}
