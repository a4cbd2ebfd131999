import { createHearer } from '../../../simulator/hearing/hearer';
import { heardOf, type Hearer, type Hearing } from '../../../simulator/hearing/result';
import { intentRequest, launchRequest } from '../../../simulator/requests';
import type { Row } from './rows';

/** Some of all. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

/** What the desk Echo made of a row. */
export interface Outcome {
  readonly row: Row;
  readonly intent: string;
  /** What Alexa would send. */
  readonly request: object | null;
  /** What was heard is what is meant. */
  readonly isMeant: boolean;
  /** The slots that are meant, and those of them heard so. */
  readonly slots: Share;
  /** The same where every slot of the row is asked for, whatever else would do what is meant. */
  readonly everySlot: Share;
}

/** What the tables are measured by; rows that the model has word for word count in none. */
export interface Figures {
  readonly intents: Share;
  readonly slots: Share;
  /** Of every slot of every row, as in the first run. */
  readonly everySlot: Share;
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

/** The slot for "in the evening". */
const HALF = 'half';
/** Does a time say by itself which half of the day it is in, as 19:00 does for "seven in the evening"? */
const saysHalf = (time = ''): boolean => /^(1[3-9]|2[0-3]):/.test(time);

/** The hearing of American English, which learns the whole model first. */
export function hearing(): Hearer {
  const hearer = createHearer('en-US');
  if (hearer === null) throw new Error('There is no model.');
  return hearer;
}

/** What Alexa would send for what was heard; nothing where the device ends the session by itself. */
function requestOf(hearing: Hearing, hearer: Hearer): object | null {
  if (hearing.kind === 'exit') return null;
  if (hearing.kind === 'launch') return launchRequest;
  const { intent, slots } = hearing;
  return intentRequest(intent, hearer.slotNames(intent), slots);
}

async function hear(row: Row, hearer: Hearer): Promise<Outcome> {
  const hearing = await hearer.hear(row.said, MOMENT);
  const { intent, slots } = heardOf(hearing);
  const isMeant = row.intents.includes(intent);
  // Another intent that does what is meant is not asked for slots that it does not have.
  const asked = Object.entries(row.slots).filter(
    ([name]) =>
      !isMeant ||
      ((intent === row.intents[0] || hearer.slotNames(intent).includes(name)) &&
        !(name === HALF && slots[HALF] === undefined && saysHalf(slots['time']?.value))),
  );
  const isHeard = ([name, values]: (typeof asked)[number]) => {
    const heard = (slots[name]?.id ?? slots[name]?.value)?.toLowerCase();
    return isMeant && values.some((value) => value.toLowerCase() === heard);
  };
  const share = (all: typeof asked) => ({ of: all.length, right: all.filter(isHeard).length });
  const request = requestOf(hearing, hearer);
  return {
    row,
    intent,
    request,
    isMeant,
    slots: share(asked),
    everySlot: share(Object.entries(row.slots)),
  };
}

/** Hears every row, each by itself. */
export async function hearAll(rows: readonly Row[], hearer: Hearer): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const row of rows) outcomes.push(await hear(row, hearer));
  return outcomes;
}

const share = (some: readonly Outcome[], isRight: (one: Outcome) => boolean): Share => ({
  of: some.length,
  right: some.filter(isRight).length,
});

const sumOf = (shares: readonly Share[]): Share => ({
  of: shares.reduce((sum, { of }) => sum + of, 0),
  right: shares.reduce((sum, { right }) => sum + right, 0),
});

/** The figures over what was heard. */
export function figuresOf(all: readonly Outcome[]): Figures {
  const outcomes = all.filter(({ row }) => !row.seen);
  const means = (intents: readonly string[]) =>
    outcomes.filter(({ row }) => row.intents.every((intent) => intents.includes(intent)));
  const isAlarm = ({ intent }: Outcome) => intent === ALARM;
  return {
    intents: share(outcomes, ({ isMeant }) => isMeant),
    slots: sumOf(outcomes.map((one) => one.slots)),
    everySlot: sumOf(outcomes.map((one) => one.everySlot)),
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
