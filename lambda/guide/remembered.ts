import type { Measure } from './piece';

/** `value` of a key, worked out once. */
function once<T>(known: Map<string, T>, key: string, value: () => T): T {
  const found = known.get(key) ?? value();
  known.set(key, found);
  return found;
}

/** The same measure for walking one massage many times: nothing is measured twice. */
export function remembered(measure: Measure): Measure {
  const lines = new Map<string, ReturnType<Measure['line']>>();
  const steps = new Map<string, number>();
  const counts = new Map<string, number>();
  const rates = new Map<string, Measure>();
  return {
    line: (line) => once(lines, JSON.stringify(line), () => measure.line(line)),
    step(step) {
      const { key, short, gentle, fewer } = step;
      return once(steps, JSON.stringify([key, short, gentle, fewer]), () => measure.step(step));
    },
    count: (number) => once(counts, String(number), () => measure.count(number)),
    at: (ratePercent) =>
      once(rates, String(ratePercent), () => remembered(measure.at(ratePercent))),
  };
}
