import type { Id, Zone } from '../../content/types';

/** Something the parent volunteered about baby, themselves or the place. Never stored. */
export interface Sign {
  /** When it was told. */
  readonly at: string;
  /** A measured temperature, in degrees Celsius. */
  readonly celsius?: number;
  /** How long ago a vaccine was given, in hours when it was told. */
  readonly hoursAgo?: number;
  /** The part of the body it is about. */
  readonly zones?: readonly Zone[];
}

/** What was told in this session, by the id of the sign (content/signs.json). */
export type Signs = Readonly<Record<Id, Sign>>;

/** Degrees Celsius of a temperature said without a unit: nobody lives at 80 Celsius. */
export const inCelsius = (degrees: number): number =>
  degrees < 80 ? degrees : Math.round(((degrees - 32) * 5000) / 9) / 1000;
