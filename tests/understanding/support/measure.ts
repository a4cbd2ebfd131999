import { createHearer } from '../../../simulator/hearing/hearer';
import { heardOf, type Hearer } from '../../../simulator/hearing/result';
import type { Row } from './rows';

/** What the desk Echo made of a row. */
export interface Outcome {
  readonly row: Row;
  readonly intent: string;
  readonly slots: Readonly<Record<string, string>>;
  /** What was heard is what is meant. */
  readonly isMeant: boolean;
  /** Of the slots that are meant, those heard so. */
  readonly slotsMeant: number;
}

/** Some of all. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

/** What the tables are measured by; rows that the model has word for word count in none. */
export interface Figures {
  readonly intents: Share;
  readonly slots: Share;
  /** Alarms that were heard as one. */
  readonly alarms: Share;
  /** What is no alarm and was heard as one: `right` counts the false alarms. */
  readonly falseAlarms: Share;
  /** What the guide is not for, and was not taken for anything. */
  readonly outside: Share;
  /** Stops heard as a pause, or pauses as a stop. */
  readonly swapped: number;
}

export const MOMENT = { now: Date.parse('2026-11-22T15:00:00Z'), timeZone: 'America/New_York' };
const ALARM = 'EmergencyIntent';
const FALLBACK = 'AMAZON.FallbackIntent';
const STOPS = ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'StopMassageIntent', 'EnoughIntent'];
const PAUSES = ['AMAZON.PauseIntent', 'WaitIntent'];

/** The hearing of American English, which learns the whole model first. */
export function hearing(): Hearer {
  const hearer = createHearer('en-US');
  if (hearer === null) throw new Error('There is no model.');
  return hearer;
}

/** Hears every row, each by itself. */
export async function hearAll(rows: readonly Row[], hearer: Hearer): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const row of rows) {
    const { intent, slots: filled } = heardOf(await hearer.hear(row.said, MOMENT));
    const slots = Object.fromEntries(
      Object.entries(filled).map(([name, { value, id }]) => [name, id ?? value.toLowerCase()]),
    );
    const isMeant = row.intents.includes(intent);
    const meant = Object.entries(row.slots).filter(
      ([name, values]) => isMeant && values.includes(slots[name] ?? ''),
    );
    outcomes.push({ row, intent, slots, isMeant, slotsMeant: meant.length });
  }
  return outcomes;
}

const share = (some: readonly Outcome[], isRight: (one: Outcome) => boolean): Share => ({
  of: some.length,
  right: some.filter(isRight).length,
});

/** The figures over what was heard. */
export function figuresOf(all: readonly Outcome[]): Figures {
  const outcomes = all.filter(({ row }) => !row.seen);
  const means = (intents: readonly string[]) =>
    outcomes.filter(({ row }) => row.intents.every((intent) => intents.includes(intent)));
  const isAlarm = ({ intent }: Outcome) => intent === ALARM;
  const slots = outcomes.map(({ row }) => Object.keys(row.slots).length);
  return {
    intents: share(outcomes, ({ isMeant }) => isMeant),
    slots: {
      of: slots.reduce((sum, count) => sum + count, 0),
      right: outcomes.reduce((sum, { slotsMeant }) => sum + slotsMeant, 0),
    },
    alarms: share(means([ALARM]), isAlarm),
    falseAlarms: share(
      outcomes.filter(({ row }) => !row.intents.includes(ALARM)),
      isAlarm,
    ),
    outside: share(means([FALLBACK]), ({ intent }) => intent === FALLBACK),
    swapped:
      share(means(STOPS), ({ intent }) => PAUSES.includes(intent)).right +
      share(means(PAUSES), ({ intent }) => STOPS.includes(intent)).right,
  };
}
