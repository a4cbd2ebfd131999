import { soundsLike } from '../care';
import { slotOf, type Duration, type Situation } from '../situation';

/** A duration in whole minutes; days and longer count as what they are. */
export const minutesIn = ({ hours, minutes, ...longer }: Duration): number =>
  minutes + 60 * (hours + 24 * daysIn({ ...longer, hours: 0, minutes: 0 }));

/** Whether minutes were said, whose number may have been misheard; nothing sounds like "an hour". */
export const inMinutes = ({ hours }: Duration): boolean => hours === 0;

/** An age in days, by the youngest reading: a month is 30 days, a year twelve months. */
export const daysIn = ({ years, months, weeks, days }: Duration): number =>
  years * 360 + months * 30 + weeks * 7 + days;

/**
 * The same, where thirty days may have been thirteen: the younger, unless that was `saidBack` a
 * moment ago and is what is put right now.
 */
export function youngestDays(duration: Duration, saidBack: number | null = null): number {
  const days = daysIn(duration);
  const younger = days === duration.days ? Math.min(days, soundsLike(days) ?? days) : days;
  return younger === saidBack ? days : younger;
}

/** How long a massage may take, as it was said with a wish; undefined where nothing was. */
export const spokenMinutes = (situation: Situation): number | undefined => {
  const slot = slotOf(situation, 'duration');
  return slot.kind === 'duration' ? minutesIn(slot.duration) : undefined;
};
