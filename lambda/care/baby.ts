import type { Feed } from './feed';

const DAY = 24 * 60 * 60 * 1000;

/**
 * An age as counted days at a moment; never a birth date. Early babies are counted from the due date,
 * so that the days may be negative until then.
 */
export interface Age {
  readonly days: number;
  readonly countedAt: string;
}

export interface Baby {
  readonly id: string;
  readonly name?: string;
  readonly age?: Age;
  /** `due`: asked about and not yet healed, so it is asked again; `healed`: never asked again. */
  readonly navel?: 'due' | 'healed';
  /** When that was told. */
  readonly navelAt?: string;
}

/** A baby with every feed that may be theirs, unnamed ones included. */
export interface BabyToday extends Baby {
  readonly feeds: readonly Feed[];
  /** Another device may have told a feed that could not be read: nothing permits a tummy stroke. */
  readonly unread?: true;
}

/** Days counted at `now`; below nothing before the due date of a baby who came early. */
export function countedDays({ days, countedAt }: Age, now: string): number {
  const passed = Math.floor((Date.parse(now) - Date.parse(countedAt)) / DAY);
  return days + Math.max(0, passed);
}

/**
 * Age in whole days at `now`, never below nothing. Only full 24 hours count, so a doubt always makes
 * baby younger; a clock that went back never does.
 *
 * @example ageInDays({ days: 20, countedAt: '2026-11-22T23:00:00Z' }, '2026-11-23T22:59:00Z') // 20
 */
export const ageInDays = (age: Age, now: string): number => Math.max(0, countedDays(age, now));
