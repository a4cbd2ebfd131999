import type { Heard } from '../types';

/** A filled slot. `resolved` is null for Amazon's own slot types, which are no lists. */
export interface SlotHeard {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly resolved: readonly { readonly name: string; readonly id: string }[] | null;
}

/** What the device understood. */
export type Hearing =
  | {
      readonly kind: 'intent';
      readonly intent: string;
      readonly slots: readonly SlotHeard[];
      readonly confidence: number;
    }
  /** The skill's name and nothing else. */
  | { readonly kind: 'launch' }
  /** The device ends the session by itself. */
  | { readonly kind: 'exit' };

/** When and where something is said, for words like "today". */
export interface Moment {
  readonly now: number;
  readonly timeZone: string;
}

/** An intent with its slots. */
export type HeardIntent = Extract<Hearing, { readonly kind: 'intent' }>;

/** An intent that was understood, as surely as `confidence` says, from 0 to 1. */
export const heard = (
  { intent, slots }: Pick<HeardIntent, 'intent' | 'slots'>,
  confidence: number,
): HeardIntent => ({ kind: 'intent', intent, slots, confidence });

/** What there is to learn: nets that begin differently, each in about the same time. */
export const PARTS = ['one net', 'another net', 'a third net', 'a fourth net'] as const;
export type Part = (typeof PARTS)[number];

/** What can hear in one locale. */
export interface Hearer {
  hear(words: string, moment: Moment): Promise<Hearing>;
  /** An intent said directly: the slots' raw words, resolved as if they had been heard. */
  fill(intent: string, words: Readonly<Record<string, string>>, moment: Moment): SlotHeard[];
  slotNames(intent: string): readonly string[];
  /** Learns at once a part of what is otherwise learnt when it is first needed. */
  prepare(part: Part): void;
}

const NAMES = { launch: 'LaunchRequest', exit: 'SessionEndedRequest' } as const;

/** As a line shows it. */
export function heardOf(hearing: Hearing): Heard {
  if (hearing.kind !== 'intent') return { intent: NAMES[hearing.kind], slots: {}, confidence: 1 };
  const slots = hearing.slots.map(
    ({ name, value, resolved }) => [name, { value, id: resolved?.[0]?.id ?? null }] as const,
  );
  return {
    intent: hearing.intent,
    slots: Object.fromEntries(slots),
    confidence: Math.round(hearing.confidence * 1000) / 1000,
  };
}
