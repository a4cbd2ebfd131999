import { z } from 'zod';
import type { LineWords, NameWords, StepWords, Wording } from '../../lambda/content/types';
import * as field from './fields';

const review = z.literal('open').exactOptional();

const name = z.strictObject({
  title: field.text,
  the: field.text,
  offer: field.text,
}) satisfies z.ZodType<NameWords>;

const stepFields = {
  say: field.text,
  gentle: field.text.exactOptional(),
  fewer: field.text.exactOptional(),
  short: field.text.exactOptional(),
  name: field.text,
};

const spokenStep = z.object(stepFields) satisfies z.ZodType<StepWords>;

/** A step's words as the product reads them, without the note for reviewers. */
export const stepWords = (words: StepWords): StepWords => spokenStep.parse(words);

/** locales/<language>/techniques/<id>.json */
export const techniqueWords = z.strictObject({
  name,
  position: field.text,
  preparation: field.text,
  steps: z.record(field.id, z.strictObject({ ...stepFields, review })),
});

/** locales/<language>/routines/<id>.json */
export const routineWords = z.strictObject({ name });

/** locales/<language>/parts.json: the line parts, by id. */
export const partsWords = z.record(
  field.id,
  z.strictObject({
    say: field.text,
    name: field.text,
    names: name,
    source: z.array(field.text).exactOptional(),
    review,
  }),
);

/** locales/<language>/contraindications.json: sentence fragments, as in "Not if: ...". */
export const contraindications = z.record(field.id, field.text);

/** locales/<language>/numbers.json */
export const numbers = z.array(field.text).length(100, 'the numbers 0 to 99 in words');

const plurals = z.strictObject({
  zero: field.text.exactOptional(),
  one: field.text.exactOptional(),
  two: field.text.exactOptional(),
  few: field.text.exactOptional(),
  many: field.text.exactOptional(),
  other: field.text,
});

const wording = z.union([field.text, z.array(field.text).min(1), plurals], {
  error: 'a text, a list of texts, or plural forms with at least "other"',
});

const entry = z.union(
  [
    wording,
    z.strictObject({
      text: wording,
      cue: z.literal(true).exactOptional(),
      source: z.array(field.text).exactOptional(),
      review,
    }),
  ],
  { error: 'a wording, or {"text": wording, "cue"?, "source"?, "review"?}' },
);

/** locales/<language>/lines/<topic>.json */
export const lines = z.record(z.string().regex(/^[a-z]\w*$/i, 'a key of letters'), entry);

/** A line as the product reads it, without its notes for reviewers. */
export function lineOf(raw: z.infer<typeof entry>): LineWords {
  if (typeof raw === 'string' || Array.isArray(raw) || !('text' in raw))
    return { text: plain(raw) };
  return { text: plain(raw.text), ...(raw.cue === true ? { cue: true as const } : {}) };
}

const plain = (raw: z.infer<typeof wording>): Wording =>
  typeof raw === 'string' || Array.isArray(raw)
    ? raw
    : Object.fromEntries(Object.entries(raw).filter(([, form]) => form !== undefined));

/** Whether a line still waits for its review. */
export function isOpen(raw: z.infer<typeof entry>): boolean {
  return typeof raw === 'object' && 'review' in raw && raw.review === 'open';
}
