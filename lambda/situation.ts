import type { Baby, Feed } from './care';
import type { Line } from './content/line';
import type { Content, Country, Id } from './content/types';
import { USUAL, type Guide, type Measure, type Ways } from './guide';
import type { Reply } from './reply/reply';
import type { Session } from './session';

/** Notices that a household hears once ever. */
export type Notice = 'welcome' | 'quiet';

/** The massage to go on with, from any device. */
export interface Place {
  readonly guide: Guide;
  /** Hashed id of the device it was last walked on. */
  readonly device: string;
  /** When this was written; an older request never overwrites a newer place. */
  readonly at: string;
  /** When the session is known to have ended, if earlier than the device went quiet. */
  readonly endedAt?: string;
}

/** The last request of a device and what it changed, so that a repeat sets nothing twice. */
export interface LastRequest {
  readonly id: string;
  readonly before: Partial<Omit<Household, 'version' | 'feeds' | 'devices'>>;
  /** What came of the effect it had, so that a repeat has none. */
  readonly outcome?: Outcome;
}

export interface DeviceRecord {
  readonly lastRequest: LastRequest;
  readonly timeZone?: string;
}

/** "I'll say it out loud": what was promised when a feeding wait is over. */
export interface Reminder {
  /** Null while the parent has not yet allowed reminders. */
  readonly token: string | null;
  /** A whole minute. */
  readonly dueAt: string;
  /** Whose tummy; null where it was any baby's. */
  readonly baby: string | null;
}

/** What is remembered between sessions. Nothing of health or mood is in it. */
export interface Household {
  readonly version: 1;
  readonly babies: readonly Baby[];
  readonly feeds: readonly Feed[];
  readonly place: Place | null;
  readonly history: readonly { readonly id: Id; readonly at: string }[];
  readonly notices: readonly Notice[];
  readonly ways: Ways;
  /** Up to when massages were begun that an alarm or a refusal for health ended for good. */
  readonly droppedAt?: string;
  /** When the first massage after that was begun; absent before one. */
  readonly begunAgainAt?: string;
  readonly reminder: Reminder | null;
  /** When reminders were refused; nobody is asked again for a week. */
  readonly consentRefusedAt: string | null;
  /** By hashed device id. */
  readonly devices: Readonly<Record<string, DeviceRecord>>;
}

export const NEW_HOUSEHOLD: Household = {
  version: 1,
  babies: [{ id: 'first' }],
  feeds: [],
  place: null,
  history: [],
  notices: [],
  ways: USUAL,
  reminder: null,
  consentRefusedAt: null,
  devices: {},
};

/** An amount of time as it was said: the parts of an ISO 8601 duration. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** A part of the day. */
export type Period = 'morning' | 'afternoon' | 'evening' | 'night';

/** A slot, read. An unmatched value is said back with what is on offer. */
export type Slot =
  | { readonly kind: 'empty' }
  /** Something was said that the platform could not hear. */
  | { readonly kind: 'unheard' }
  | { readonly kind: 'matched'; readonly id: string; readonly said: string }
  | { readonly kind: 'unmatched'; readonly said: string }
  | { readonly kind: 'duration'; readonly duration: Duration }
  | { readonly kind: 'number'; readonly number: number }
  /** A time of day as it was said; a number up to 12 may mean either half of the day. */
  | { readonly kind: 'time'; readonly hour: number; readonly minute: number }
  /** A part of the day: "this morning". */
  | { readonly kind: 'period'; readonly period: Period };

/** What the parent did, as the platform understood it: `problem`, `next`, `launch`, `sessionEnded`. */
export interface Said {
  readonly name: string;
  readonly slots: Readonly<Record<string, Slot>>;
}

/** All that a decision may look at. */
export interface Situation {
  readonly now: string;
  readonly country: Country | null;
  /** Time zone of the device; null while it is not needed, or cannot be had. */
  readonly zone: string | null;
  /** Whether reminders may be set for this user. */
  readonly remindersAllowed: boolean;
  readonly household: Household;
  readonly session: Session;
  /** Hashed. */
  readonly device: string;
  readonly said: Said;
  readonly content: Content;
  readonly measure: Measure;
  /** Whether what this turn changes can be kept. */
  readonly storing: 'ok' | 'failed';
  /** The household is not as it was just read, so another device may have told a feed. */
  readonly unread?: true;
}

/** Something outside, done once and after the household is saved. */
export type Effect =
  /** Says `text` out loud, `seconds` from now. */
  | { readonly kind: 'setReminder'; readonly seconds: number; readonly text: Line }
  | { readonly kind: 'cancelReminder'; readonly token: string }
  /** Deletes the record, and the reminder that is pending. */
  | { readonly kind: 'forget'; readonly token: string | null };

/** What came of an effect. */
export type Outcome =
  | { readonly kind: 'done'; readonly token?: string }
  | { readonly kind: 'notAllowed' }
  /** It would not help to try again. */
  | { readonly kind: 'cannot' }
  | { readonly kind: 'down' };

/** What a decision returns. A null reply is an empty answer. */
export interface Turn {
  readonly reply: Reply | null;
  readonly session: Session;
  readonly household: Household;
  /** At most one; `then` says what to answer once its outcome is known, and is pure. */
  readonly effect?: {
    readonly run: Effect;
    readonly then: (situation: Situation, outcome: Outcome) => Turn;
  };
}

/** The slot of that name; empty where the request has none. */
export const slotOf = ({ said }: Situation, name: string): Slot =>
  said.slots[name] ?? { kind: 'empty' };
