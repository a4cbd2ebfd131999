import type { ResponseEnvelope } from 'ask-sdk-model';

export type DeviceType = 'speaker' | 'screen';

/** What the desk Echo talks to: a skill seen from outside, by envelopes only. */
export interface Skill {
  invoke(event: unknown, context?: unknown): Promise<ResponseEnvelope>;
}

/** A slot as it was heard: the raw or normalised value, and the id it resolved to. */
export interface HeardSlot {
  readonly value: string;
  readonly id: string | null;
}

export interface Heard {
  readonly intent: string;
  readonly slots: Readonly<Record<string, HeardSlot>>;
  readonly confidence: number;
}

/** The step that "again" would mean. */
export interface Place {
  readonly technique: string;
  readonly routine: string | null;
  readonly side: string | number | null;
  readonly step: number;
  readonly of: number;
  readonly phase: string;
}

export interface TimelineEntry {
  readonly technique: string;
  readonly step: number;
  readonly side: string | number | null;
  readonly part: 'speech' | 'reprompt';
  readonly start: number;
  readonly end: number;
}

export interface StateSeen {
  readonly session: unknown;
  readonly household: unknown;
}

export type ErrorCode =
  'BAD_JSON' | 'BAD_LINE' | 'NO_SCREEN' | 'NOTHING_TO_RESEND' | 'SKILL_FAILED';

/** What one line did: the answer line of the scripted interface, every field always present. */
export interface Out {
  readonly now: string;
  readonly heard: Heard | null;
  readonly speech: string;
  readonly ssml: string | null;
  readonly reprompt: string | null;
  readonly repromptSsml: string | null;
  readonly seconds: number;
  readonly repromptSeconds: number;
  readonly open: boolean;
  readonly place: Place | null;
  readonly timeline: readonly TimelineEntry[];
  readonly card: unknown;
  readonly directives: readonly unknown[];
  readonly state: StateSeen | null;
  readonly error: { readonly code: ErrorCode; readonly message: string } | null;
}

/** What goes wrong outside the skill; holds until changed. */
export interface Faults {
  readonly store: 'up' | 'slow' | 'down';
  readonly timeZone: 'up' | 'down';
  /** What the parent answers when asked for consent, and what the service then does. */
  readonly reminders: 'granted' | 'denied' | 'notAnswered' | 'down';
}

export const FAULT_VALUES: { readonly [Name in keyof Faults]: readonly Faults[Name][] } = {
  store: ['up', 'slow', 'down'],
  timeZone: ['up', 'down'],
  reminders: ['granted', 'denied', 'notAnswered', 'down'],
};

/** Something that ends a line with an error instead of a result. */
export class DeskError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'DeskError';
  }
}
