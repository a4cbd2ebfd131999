const DURATION =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/;
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** A time of the clock after an ISO 8601 duration, or null if it is none or leads too far. */
export function addDuration(from: number, duration: string): number | null {
  const match = DURATION.exec(duration);
  if (!match) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const date = addMonths(new Date(from), years * 12 + months);
  const milliseconds = Math.round(seconds * 1000);
  const wholeHours = (weeks * 7 + days) * 24 + hours;
  const to = date.getTime() + (wholeHours * 60 + minutes) * 60_000 + milliseconds;
  return to <= Date.UTC(9999, 11, 31) ? to : null;
}

/** Months have no fixed length, so they go by the calendar; the day is held to the month's last. */
function addMonths(date: Date, months: number): Date {
  const day = date.getUTCDate();
  const moved = new Date(date);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const last = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  moved.setUTCDate(Math.min(day, last));
  return moved;
}

/** A moment in ISO 8601 with its offset, in milliseconds, or null if it is none. */
export function parseInstant(text: string): number | null {
  const match = INSTANT.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const time = Date.parse(text);
  return Number.isNaN(time) || day > daysInMonth ? null : time;
}
