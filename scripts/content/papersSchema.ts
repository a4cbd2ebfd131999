import { z } from 'zod';
import type { Papers, Signature, Source } from './book';
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

const signature = z.strictObject({
  by: text,
  on: z.iso.date('a date such as "2027-01-15"'),
  of: z.string().regex(/^[0-9a-f]{64}$/, 'the hash that npx tsx scripts/signed.ts prints'),
}) satisfies z.ZodType<Signature>;

/** The brief's; one that is not there could not be missed by who asks for its signature. */
const section = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G']);

/** review.json */
export const review = z.strictObject({
  sections: z.record(
    section,
    z.strictObject({
      title: text,
      signed: signature.nullable(),
    }),
  ),
  open: z.array(text),
}) satisfies z.ZodType<Papers>;
