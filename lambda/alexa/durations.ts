import type { Duration } from '../situation';

// Five digits are a day in seconds; longer amounts would lead out of the calendar.
const amount = (unit: string) => `(?:(\\d{1,5})${unit})?`;
const date = ['Y', 'M', 'W', 'D'].map(amount).join('');
const time = ['H', 'M', 'S'].map(amount).join('');
const ISO = new RegExp(`^P${date}(?:T${time})?$`);

/**
 * Reads an AMAZON.DURATION value, an ISO 8601 duration in whole numbers ("PT20M", "P6W"). Seconds
 * round down to minutes. Anything else, and a duration of nothing at all, is null.
 */
export function parseDuration(value: string): Duration | null {
  const match = ISO.exec(value);
  if (match === null || !/\d/.test(value) || value.endsWith('T')) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  return { years, months, weeks, days, hours, minutes: minutes + Math.floor(seconds / 60) };
}
