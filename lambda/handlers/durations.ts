import { soundsLike } from '../care';
import { slotOf, type Duration, type Situation } from '../situation';

/** A duration in whole minutes; days and longer count as what they are. */
export const minutesIn = ({ hours, minutes, ...longer }: Duration): number =>
  minutes + 60 * (hours + 24 * daysIn({ ...longer, hours: 0, minutes: 0 }));

/** Whether minutes were said, whose number may have been misheard; nothing sounds like "an hour". */
export const inMinutes = ({ hours }: Duration): boolean => hours === 0;

/** How long ago a feed ended, as it was told: in numbers it may have been misheard. */
export interface Ago {
  readonly minutes: number;
  readonly inNumbers: boolean;
}

export const agoOf = (duration: Duration): Ago => ({
  minutes: minutesIn(duration),
  inNumbers: inMinutes(duration),
});

const readingsOf = ({ minutes, inNumbers }: Ago): readonly number[] => [
  minutes,
  (inNumbers ? soundsLike(minutes) : null) ?? minutes,
];

/**
 * The nearest of the ends told in one breath. Where any of the others, misheard, may be nearer than
 * what it may be itself, no question would settle that: the least of all holds for sure.
 */
export function nearestOf(first: Ago, ...more: readonly Ago[]): Ago {
  const [near = first, ...others] = [first, ...more].sort((a, b) => a.minutes - b.minutes);
  const rest = others.filter(({ minutes }) => minutes !== near.minutes).flatMap(readingsOf);
  const least = Math.min(...rest);
  return Math.max(...readingsOf(near)) <= least
    ? near
    : { minutes: Math.min(least, ...readingsOf(near)), inNumbers: false };
}

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

/** Whoever will soon be an age is at most so much younger. */
const MOST_DAYS_SHORT = 7;

/** What an age that is still to come is now, in days, at the youngest. */
export const soonDays = (days: number): number => Math.max(0, days - MOST_DAYS_SHORT);

/** How long a massage may take, as it was said with a wish; undefined where nothing was. */
export const spokenMinutes = (situation: Situation): number | undefined => {
  const slot = slotOf(situation, 'duration');
  return slot.kind === 'duration' ? minutesIn(slot.duration) : undefined;
};
