import type { Directive } from 'ask-sdk-model';
import type { Verdict } from './oracle';
import type { Fault } from './store';
import type { Said } from './told';

export const DEVICES = ['kitchen', 'bedroom', 'screen'] as const;

/** What goes wrong with Amazon's services, and what the parent says to reminders. */
export const OUTSIDES = [
  'fine',
  'zoneDown',
  'remindersDown',
  'remindersDenied',
  'remindersNotAnswered',
] as const;
export type Outside = (typeof OUTSIDES)[number];

/** What a device has in its ear and plays. */
export interface Device {
  readonly name: string;
  session: { id: string; isNew: boolean; attributes: Readonly<Record<string, unknown>> } | null;
  asked: ReadonlySet<string>;
  guided: boolean;
  alarmed: boolean;
  startsAt: number;
  speechEndsAt: number;
  repromptEndsAt: number;
}

/** A request as it was sent. */
export interface Sent {
  readonly id: string;
  readonly text: string;
  readonly at: number;
  readonly device: Device;
  readonly session: string;
  readonly isNew: boolean;
  readonly said: Said;
}

/** One line of a life's transcript. */
export interface Entry {
  readonly sent: Sent;
  readonly deliveredAt: number;
  readonly fault: Fault;
  readonly outside: Outside;
  readonly again: boolean;
  readonly acknowledged: boolean;
  readonly speech: string;
  readonly reprompt: string;
  readonly directives: readonly Directive[];
  readonly verdict: Verdict;
}

/** A life in which a rule was broken. */
export class Broken extends Error {
  override readonly name = 'Broken';
}
