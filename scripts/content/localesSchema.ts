import { z } from 'zod';
import * as field from './fields';

/** The name of a locale, or of what several share: "en-GB", "en-001" for English outside North America. */
export const localeName = /^[a-z]{2}-([A-Z]{2}|\d{3})$/;

/** locales/<locale>/words.json */
export const localeWords = z.strictObject({
  /** The language, or the locale, whose texts these swaps are made in. */
  fallback: field.text,
  /** Words of the fallback and what is said in their place, in every text that holds them. */
  swaps: z.record(field.text, field.text),
});

export type LocaleSwaps = z.infer<typeof localeWords>;
