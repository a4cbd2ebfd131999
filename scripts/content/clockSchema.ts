import { z } from 'zod';
import type { ClockWords } from '../../lambda/content/types';
import { text } from './fields';

const range = (most: number) =>
  z
    .tuple([z.int().min(0).max(most), z.int().min(0).max(most)])
    .refine(([first, last]) => first <= last, { error: 'the first and the last of a range' });

const hours = range(23);
const minutes = range(59);
const holes = (allowed: readonly string[]) =>
  text.refine(
    (said) => [...said.matchAll(/\{\{(.*?)\}\}/g)].every(([, name = '']) => allowed.includes(name)),
    { error: `a text with no other hole than ${allowed.map((name) => `{{${name}}}`).join(', ')}` },
  );

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, number) => number);
const isIn = (value: number, [first, last]: readonly [number, number] = [0, 59]) =>
  first <= value && value <= last;

const times = z
  .array(
    z.strictObject({
      hours: hours.exactOptional(),
      minutes: minutes.exactOptional(),
      say: holes(['hour', 'minute']),
      alone: z.literal(true).exactOptional(),
    }),
  )
  .refine(
    (all) =>
      upTo(23).every((hour) =>
        upTo(59).every((minute) =>
          all.some((one) => isIn(hour, one.hours) && isIn(minute, one.minutes)),
        ),
      ),
    { error: 'a way to say every minute of the day' },
  );

const halves = z
  .array(z.strictObject({ hours, say: holes(['time']) }))
  .refine((all) => upTo(23).every((hour) => all.some((one) => isIn(hour, one.hours))), {
    error: 'a part of the day for every hour',
  });

/** locales/<language>/clock.json */
export const clock = z.strictObject({ times, halves }) satisfies z.ZodType<ClockWords>;
