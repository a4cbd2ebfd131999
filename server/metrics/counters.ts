import { isSessionError, type Watch } from '../../lambda/watch';
import { refusalCodes, type RefusalCode } from '../refusal';
import { createHistogram } from './histogram';
import { metricText, type Metric } from './text';

/** What of this process is worth seeing beside the counts. */
export interface ProcessFacts {
  /** Since 1970, in seconds. */
  readonly startedAt: number;
  readonly residentBytes: number;
  readonly heapBytes: number;
  readonly requestsRunning: number;
}

/** Counts since the process started. Labels come from closed lists, so their number is bounded. */
export interface Counters {
  /** Counts a turn; given to the skill. */
  readonly watch: Watch;
  refused(code: RefusalCode): void;
  /** Something failed that is neither a refusal nor the skill's last resort. */
  failed(): void;
  /** A request of Alexa's was answered: from its first byte to its answer. */
  answered(milliseconds: number): void;
  /** Everything, for Prometheus. */
  text(facts: ProcessFacts): string;
}

const COUNTS = {
  turns: 'Turns taken, by what became of them.',
  completions: 'Massages that reached their finish.',
  fallbacks: 'Words that nobody understood, by the phase of the session.',
  waits: 'Massages that began to wait at a word.',
  store_faults: 'Turns in which the store failed, by its code.',
  service_faults: "Turns in which a service of Amazon's failed, by its name.",
  session_errors: 'Sessions that Alexa ended because it did not like a response.',
  refusals: 'Requests that were refused, by reason.',
  failures: 'Requests answered with 500.',
} as const;

type Count = keyof typeof COUNTS;

const LABELS: Partial<Record<Count, string>> = {
  turns: 'outcome',
  fallbacks: 'phase',
  store_faults: 'code',
  service_faults: 'service',
  refusals: 'reason',
};

const gauge = (name: string, help: string, value: number): Metric => ({
  name: `gentle_hands_${name}`,
  type: 'gauge',
  help,
  samples: new Map([['', value]]),
});

const gauges = (facts: ProcessFacts): Metric[] => [
  gauge('start_time_seconds', 'When the process started, since 1970.', facts.startedAt),
  gauge('resident_bytes', 'Memory of the process.', facts.residentBytes),
  gauge('heap_bytes', "Memory of the process's JavaScript.", facts.heapBytes),
  gauge('requests_running', 'Requests that are being answered.', facts.requestsRunning),
];

export function createCounters(): Counters {
  const names = Object.keys(COUNTS) as Count[];
  // Those without a label begin at nought, so that the first one is seen as a rise.
  const counts = new Map(
    names.map((name) => [name, new Map(LABELS[name] === undefined ? [['', 0]] : [])]),
  );
  const add = (name: Count, label = '') => {
    const samples = counts.get(name);
    samples?.set(label, (samples.get(label) ?? 0) + 1);
  };
  for (const code of refusalCodes) counts.get('refusals')?.set(code, 0);

  const turns = createHistogram('gentle_hands_turn_seconds', 'How long turns take in the skill.');
  const requests = createHistogram(
    'gentle_hands_request_seconds',
    'How long requests take that are answered, verification and all.',
  );

  return {
    watch(turn) {
      add('turns', turn.outcome);
      turns.observe(turn.milliseconds);
      if (turn.completed) add('completions');
      if (turn.fellBack) add('fallbacks', turn.phase ?? 'none');
      if (turn.waited) add('waits');
      if (turn.storeFault !== null) add('store_faults', turn.storeFault);
      if (turn.serviceFault !== null) add('service_faults', turn.serviceFault);
      if (isSessionError(turn)) add('session_errors');
    },
    refused: (code) => add('refusals', code),
    failed: () => add('failures'),
    answered: (milliseconds) => requests.observe(milliseconds),
    text(facts) {
      const counters = names.map((name): Metric => {
        const label = LABELS[name];
        return {
          name: `gentle_hands_${name}_total`,
          type: 'counter',
          help: COUNTS[name],
          ...(label !== undefined && { label }),
          samples: counts.get(name) ?? new Map(),
        };
      });
      const metrics = [...counters, ...gauges(facts)].map(metricText);
      return metrics.join('') + turns.text() + requests.text();
    },
  };
}
