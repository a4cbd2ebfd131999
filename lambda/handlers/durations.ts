import type { Duration } from '../situation';

/** A duration in whole minutes; days and longer count as what they are. */
export const minutesIn = ({ years, months, weeks, days, minutes }: Duration): number =>
  minutes + 24 * 60 * daysIn({ years, months, weeks, days, minutes: 0 });

/** An age in days, by the youngest reading: a month is 30 days, a year twelve months. */
export const daysIn = ({ years, months, weeks, days }: Duration): number =>
  years * 360 + months * 30 + weeks * 7 + days;
