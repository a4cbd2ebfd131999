import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Words } from '../content/types';

/** The time of day of a moment, in words: "ten thirty", "twelve oh five", "three o'clock". */
export function timeOfDay(at: string, zone: string, { numbers }: Words): string {
  const local = new Date(Date.parse(at) + tzOffset(zone, new Date(at)) * 60_000);
  const [hour, minute] = [local.getUTCHours() % 12 || 12, local.getUTCMinutes()];
  const words = (value: number) => numbers[value] ?? String(value);
  if (minute === 0) return `${words(hour)} o'clock`;
  return minute < 10 ? `${words(hour)} oh ${words(minute)}` : `${words(hour)} ${words(minute)}`;
}
