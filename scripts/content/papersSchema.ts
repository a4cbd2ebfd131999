import { z } from 'zod';
import type { Review, Source } from './book';
import { text } from './fields';

/**
 * sources.json: V1 to V94 are pages, S1 to S58 facts of the article; GENERAL is widely taught and
 * unverified, JUDGE a decision of ours on the safe side.
 */
export const sources = z.record(
  z
    .string()
    .regex(/^([VS]\d{1,2}|GENERAL|JUDGE)$/, 'a source such as "V12" or a fact such as "S12"'),
  z.strictObject({
    gave: text,
    address: z.url({ protocol: /^https?$/ }).exactOptional(),
  }),
) satisfies z.ZodType<Record<string, Source>>;

/** review.json */
export const review = z.strictObject({
  sections: z.record(
    z.string(),
    z.strictObject({
      title: text,
      signed: z.union([z.null(), text], { error: 'null, or who signed and when' }),
    }),
  ),
  open: z.array(text),
}) satisfies z.ZodType<Review>;
