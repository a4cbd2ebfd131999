/** A label's value: nothing but letters, digits and underscores, so that nothing needs escaping. */
const plain = (value: string): string => value.toLowerCase().replace(/[^a-z0-9]/g, '_');

/** Samples of one metric: a number for each value of its label; the key '' is the one without a label. */
export interface Metric {
  readonly name: string;
  readonly type: 'counter' | 'gauge';
  readonly help: string;
  readonly label?: string;
  readonly samples: ReadonlyMap<string, number>;
}

export const head = (name: string, type: string, help: string): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;

/**
 * A metric in Prometheus' text format, version 0.0.4:
 * https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function metricText({ name, type, help, label, samples }: Metric): string {
  const lines = [...samples].map(([value, count]) =>
    label === undefined ? `${name} ${count}\n` : `${name}{${label}="${plain(value)}"} ${count}\n`,
  );
  return head(name, type, help) + lines.join('');
}
