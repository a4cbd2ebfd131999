import type { Policy } from '../content/types';
import { countedDays, type Age } from './baby';

/** An age as it was told, and from when it counts. */
export interface AgeTold extends Age {
  readonly from: 'birth' | 'dueDate';
}

const DAYS_A_WEEK = 7;
const WEEKS_TO_TERM = 40;

/** An amount of time early in full weeks, 1 to `earlyMostWeeks`; null where nobody can be that early. */
export function weeksEarlyIn(days: number, { earlyMostWeeks }: Policy): number | null {
  const weeks = Math.ceil(days / DAYS_A_WEEK);
  return weeks >= 1 && weeks <= earlyMostWeeks ? weeks : null;
}

/** "Born at thirty-two weeks": weeks before the due date; null where that is not early, or impossible. */
export const weeksEarlyAt = (days: number, policy: Policy): number | null =>
  weeksEarlyIn(WEEKS_TO_TERM * DAYS_A_WEEK - days, policy);

/**
 * The age that every rule goes by, counted at `now`: of early babies from the due date, for the fever
 * rules too (brief C2, boundaries). Always worked out from what was told, so that nothing is taken off
 * twice. `weeksEarly` is null where early birth was told without a number: then it is the most, so that
 * a doubt makes baby younger.
 */
export function correctedAge(
  told: AgeTold,
  weeksEarly: number | null | undefined,
  now: string,
  { earlyMostWeeks, correctedUntilDays }: Policy,
): Age {
  const days = countedDays(told, now);
  const counts = told.from === 'birth' && days < correctedUntilDays && weeksEarly !== undefined;
  const early = counts ? (weeksEarly ?? earlyMostWeeks) : 0;
  return { days: days - DAYS_A_WEEK * early, countedAt: now };
}
