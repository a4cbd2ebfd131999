import { z } from 'zod';
import type { DayMoment, DayMoments } from '../../lambda/content/types';
import { id, text } from './fields';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time from "00:00" to "23:59"');

const moment = z
  .strictObject({ from: time, to: time, why: text })
  .refine(({ from, to }) => from !== to, { error: 'a part of the day: it ends when it begins' });

const flat = z.object({ from: time, to: time }) satisfies z.ZodType<DayMoment>;

/** moments.json: every part of the day as `{ from, to, why }`; those that Alexa hears by itself must be there. */
export const moments = z
  .object({ morning: moment, afternoon: moment, evening: moment, night: moment })
  .catchall(moment)
  .refine((all) => Object.keys(all).every((key) => id.safeParse(key).success), {
    error: 'keys that are ids such as "this_morning"',
  });

/** The windows alone, as the product reads them. */
export function withoutReasons(file: z.infer<typeof moments>): DayMoments {
  const { morning, afternoon, evening, night, ...others } = file;
  const windows = Object.entries(others).map(([key, each]) => [key, flat.parse(each)] as const);
  return {
    morning: flat.parse(morning),
    afternoon: flat.parse(afternoon),
    evening: flat.parse(evening),
    night: flat.parse(night),
    ...Object.fromEntries(windows),
  };
}
