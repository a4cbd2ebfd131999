import type { TurnRecord } from '../../../lambda/watch';
import type { Step } from './conversations';
import { textAt } from './json';
import { HOSTILE } from './odd';
import { NAMES } from './requests';
import { isWellFormed } from './wellFormed';

/** An envelope, and what came of it. */
export interface Sent {
  readonly text: string;
  readonly event: unknown;
  readonly step: Step;
  readonly again: boolean;
  readonly outcome: string;
  /** The home had a record that another version left, or none. */
  readonly isRecordOdd: boolean;
  readonly speeches: readonly string[];
}

/** What a run must not be without; each is counted once an envelope. */
const FEATURES = {
  wellFormed: ({ event }: Sent) => isWellFormed(event),
  hostileName: ({ event }: Sent) =>
    NAMES.some((name) => {
      const said = textAt(event, 'request', 'intent', 'slots', name, 'value');
      return said !== '' && HOSTILE.includes(said);
    }),
  // Said as the text that it is.
  markupSaid: ({ speeches }: Sent) => speeches.some((ssml) => /&lt;|&gt;|&amp;/.test(ssml)),
  damagedSession: ({ step, again }: Sent) => !again && typeof step.session === 'object',
  damagedRecord: ({ isRecordOdd }: Sent) => isRecordOdd,
  changed: ({ step, again }: Sent) => !again && step.changes.length > 0,
  protoKey: ({ text }: Sent) => text.includes('"__proto__":'),
  large: ({ text }: Sent) => text.length > 40_000,
  again: ({ again }: Sent) => again,
} satisfies Record<string, (sent: Sent) => boolean>;

type Feature = keyof typeof FEATURES | 'late' | 'storeFault';

/** What came of many envelopes, so that a run can show that it was not an empty one. */
export interface Tally {
  envelopes: number;
  /** By outcome of the watch (lambda/watch/record.ts), refusals by their code. */
  readonly outcomes: Map<string, number>;
  readonly types: Map<string, number>;
  readonly intents: Map<string, number>;
  readonly features: Map<Feature, number>;
  /** Milliseconds. */
  slowest: number;
}

export const newTally = (): Tally => ({
  envelopes: 0,
  outcomes: new Map(),
  types: new Map(),
  intents: new Map(),
  features: new Map(),
  slowest: 0,
});

const more = <K>(map: Map<K, number>, key: K, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

const timeOf = (sent: Sent) => Date.parse(textAt(sent.event, 'request', 'timestamp'));

/** Counts an envelope that came after another in the same home. */
export function count(sent: Sent, last: Sent | null, turn: TurnRecord, tally: Tally): void {
  tally.envelopes += 1;
  more(tally.outcomes, sent.outcome);
  more(tally.types, textAt(sent.event, 'request', 'type'));
  more(tally.intents, textAt(sent.event, 'request', 'intent', 'name'));
  for (const [feature, has] of Object.entries(FEATURES)) {
    if (has(sent)) more(tally.features, feature as keyof typeof FEATURES);
  }
  if (last !== null && timeOf(sent) < timeOf(last)) more(tally.features, 'late');
  if (turn.storeFault !== null || turn.conflicts > 0) more(tally.features, 'storeFault');
}

export function addTo(total: Tally, part: Tally): void {
  total.envelopes += part.envelopes;
  total.slowest = Math.max(total.slowest, part.slowest);
  part.outcomes.forEach((times, key) => more(total.outcomes, key, times));
  part.types.forEach((times, key) => more(total.types, key, times));
  part.intents.forEach((times, key) => more(total.intents, key, times));
  part.features.forEach((times, key) => more(total.features, key, times));
}

const listed = (map: ReadonlyMap<string, number>) =>
  [...map]
    .sort(([, one], [, other]) => other - one)
    .map(([key, times]) => `  ${String(times).padStart(7)} ${key}`)
    .join('\n');

export const summaryOf = ({ envelopes, outcomes, features, types, intents, slowest }: Tally) =>
  [
    `${envelopes} envelopes of ${types.size} types and ${intents.size} intents; ` +
      `the slowest took ${Math.round(slowest)} ms`,
    // Said even where there is none, which is what a run is for.
    listed(new Map([['lastResort', 0], ...outcomes])),
    'of which carried, or were',
    listed(features),
  ].join('\n');
