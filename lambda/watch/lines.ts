import { isSessionError } from './alexaErrors';
import type { TurnRecord, Watch } from './record';

/** Where the metrics of this skill are in CloudWatch. */
const NAMESPACE = 'GentleHands';

interface Metric {
  readonly name: string;
  readonly unit: 'Count' | 'Milliseconds';
  /** What a turn adds; null for nothing, which is not written, because it would cost and say nothing. */
  readonly of: (turn: TurnRecord) => number | null;
}

const isAnswered = ({ outcome }: TurnRecord) => outcome === 'reply' || outcome === 'lastResort';

/** A metric that counts the turns of which something is true. */
const counting = (name: string, isCounted: (turn: TurnRecord) => boolean): Metric => ({
  name,
  unit: 'Count',
  of: (turn) => (isCounted(turn) ? 1 : null),
});

/** All metrics, by the sets of dimensions under which CloudWatch keeps them; `[]` is over all turns. */
const METRICS: readonly {
  readonly dimensions: readonly (readonly 'Phase'[])[];
  readonly metrics: readonly Metric[];
}[] = [
  {
    dimensions: [[]],
    metrics: [
      counting('Turns', isAnswered),
      counting('Completions', ({ completed }) => completed),
      counting('Waits', ({ waited }) => waited),
      counting('StoreFaults', ({ storeFault }) => storeFault !== null),
      counting('ServiceFaults', ({ serviceFault }) => serviceFault !== null),
      counting('LastResorts', ({ outcome }) => outcome === 'lastResort'),
      counting('Refusals', ({ outcome }) => outcome === 'refused'),
      counting('SessionErrors', isSessionError),
      {
        name: 'Latency',
        unit: 'Milliseconds',
        of: (turn) => (isAnswered(turn) ? turn.milliseconds : null),
      },
    ],
  },
  {
    dimensions: [[], ['Phase']],
    metrics: [counting('Fallbacks', ({ fellBack }) => fellBack)],
  },
];

/**
 * A watch that writes each turn as one line of JSON in CloudWatch's embedded metric format, from
 * which CloudWatch Logs takes the metrics by itself:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 * `write` gets the line with its end, and nothing may stand before it there. `now` is the time of day
 * in milliseconds since 1970: the machine's, because CloudWatch drops metrics two weeks old or two
 * hours ahead, and a request may claim any time.
 */
export function createLines(write: (line: string) => void, now: () => number): Watch {
  return (turn) => {
    const values: Record<string, number> = {};
    const directives = METRICS.flatMap(({ dimensions: Dimensions, metrics }) => {
      const Metrics = metrics.flatMap(({ name: Name, unit: Unit, of }) => {
        const value = of(turn);
        if (value === null) return [];
        values[Name] = value;
        return [{ Name, Unit }];
      });
      return Metrics.length === 0 ? [] : [{ Namespace: NAMESPACE, Dimensions, Metrics }];
    });
    const metadata = { _aws: { Timestamp: now(), CloudWatchMetrics: directives } };
    const line = {
      ...(directives.length > 0 && metadata),
      ...values,
      ...(turn.fellBack && { Phase: turn.phase ?? 'none' }),
      ...turn,
    };
    write(`${JSON.stringify(line)}\n`);
  };
}
