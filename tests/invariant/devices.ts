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

/** What the parent says to reminders. */
const REMINDERS = {
  fine: 'granted',
  zoneDown: 'granted',
  remindersDown: 'down',
  remindersDenied: 'denied',
  remindersNotAnswered: 'notAnswered',
} as const;

/** How Amazon's services are then. */
export const faultsOf = (outside: Outside) =>
  ({
    timeZone: outside === 'zoneDown' ? 'down' : 'up',
    reminders: REMINDERS[outside],
  }) as const;

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

/** Every device, before anybody spoke to it. */
export const quietDevices = (now: number): Device[] =>
  DEVICES.map((name) => ({
    ...{ name, asked: new Set<string>(), guided: false, alarmed: false, session: null },
    ...{ startsAt: now, speechEndsAt: now, repromptEndsAt: now },
  }));

/** A home is in one zone; its screen came along from another. */
export const zoneOf = (device: string, home: string): string =>
  device === 'screen' ? 'Asia/Tokyo' : home;

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
  /** Which process of the skill answered it. */
  readonly process: number;
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
