import type { Country } from '../content/types';
import type { Unsaved } from '../memory/unsaved';
import type { Effect, Outcome, Situation, Turn } from '../situation';
import type { Deadline } from '../timers';

/** A request to decide. */
export interface Request {
  readonly id: string;
  /** The situation without what only the store and Amazon's services know. */
  readonly known: Omit<Situation, 'household' | 'storing' | 'unread' | 'zone' | 'country'>;
  /** Key of the user in the store, or null where the request names nobody. */
  readonly user: string | null;
  /** Id of the session; null where there is none. */
  readonly session: string | null;
  /** What this session told that could not be saved so far. */
  readonly unsaved: unknown;
  /** What this session last saw of the household, for when the store does not answer. */
  readonly seen: unknown;
  /** Where a device is, by its time zone if that is known. */
  readonly countryIn: (zone: string | null) => Country | null;
  /** Asks for the device's time zone; null where it cannot be had. */
  readonly askTimeZone: () => Promise<string | null>;
  /** Does something outside, for the household as it was saved under `revision`; waits no longer than that. */
  readonly run: (effect: Effect, revision: number, until: Deadline) => Promise<Outcome>;
}

export interface Taken {
  readonly turn: Turn;
  /** What could not be saved, for the session to carry. */
  readonly unsaved: Unsaved | null;
}

/** Conflicts after which another decision is tried. */
export const TRIES = 3;
