import { type FilledSlot, normalise, type Utterance } from './expand';
import { takenFrom } from './taken';

/** Slots whose values are spans of time in words; in one intent, either way says the same. */
export const SPANS: readonly string[] = ['feedMoment', 'vaccineMoment'];

/** Intents that are right to hear words which a slot of Amazon's could take for another. */
export const GOES_FIRST: Readonly<Record<string, readonly string[]>> = {
  // An emergency goes before everything.
  EmergencyIntent: ['TemperatureIntent', 'ProblemIntent'],
  // Who needs a second needs no massage of a second, and who calls it a day has had enough.
  WaitIntent: ['TimeIntent', 'BareDurationIntent'],
  EnoughIntent: ['BareDurationIntent'],
  // "Not in the last half hour" answers the question in its own words, and so does half an hour.
  NotFedIntent: ['FedIntent'],
  FedIntent: ['TimeIntent', 'AgeIntent'],
  // Part of a day is as much by either; "no, this morning" is when the last feed was.
  FedWhenIntent: ['FedAtIntent', 'CorrectFeedIntent'],
  // Nobody has a massage of weeks.
  AgeIntent: ['TimeIntent'],
  // The night for somebody is bedtime, and two minutes, for which there is time, are a routine too.
  RoutineIntent: ['FedAtIntent', 'TimeIntent'],
};

/** Whether what one says word for word is rightly its own, though the other has a slot for it. */
export const goesFirst = (one: Utterance, other: Utterance): boolean =>
  one.said !== one.text &&
  other.said === other.text &&
  (GOES_FIRST[one.intent] ?? []).includes(other.intent);

/** The slots, of those not Amazon's, whose values say what a slot of Amazon's takes. */
export function holding(utterance: Utterance): (readonly [slot: string, filled: FilledSlot])[] {
  const words = takenFrom(utterance);
  return Object.entries(utterance.slots).filter(([, { value }]) =>
    words.some((taken) => ` ${normalise(value)} `.includes(` ${taken} `)),
  );
}

/** What hearing it means; a span of time is as good in a slot of Amazon's. */
export function meaning(utterance: Utterance): string {
  const spans = holding(utterance).filter(([slot]) => SPANS.includes(slot));
  const said = Object.entries(utterance.slots)
    .filter(([slot]) => !spans.some(([span]) => span === slot))
    .map(([slot, { id }]) => `${slot}=${id}`);
  return [utterance.intent, ...said].sort().join(' ');
}
