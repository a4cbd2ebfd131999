import { z } from 'zod';
import type { Alternative, GentlerWay, Zone } from '../../lambda/content/types';

/** An id: lower case words joined by underscores. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'an id such as "foot_rub"');

/** A key of the spoken lines. */
export const lineKey = z.string().regex(/^[a-z]\w*\.[a-z]\w*$/i, 'a line key "topic.key"');

export const text = z.string().regex(/^\S(.*\S)?$/s, 'text without blanks around it');
/** A mark that stands only where it holds. */
export const yes = z.literal(true).exactOptional();
export const seconds = z.int().min(1).max(200);
export const days = z.int().min(0).max(1100);
export const ids = z.array(id);
export const oneOrMoreIds = z.array(id).min(1);
export const sourceKeys = z.array(
  z.string().regex(/^(V\d{1,2}|GENERAL|JUDGE)$/, 'a source such as "V12"'),
);
export const facts = z.array(z.string().regex(/^S\d{1,2}$/, 'a fact of the article such as "S12"'));
export const keep = z.union([z.literal('always'), z.int().min(1)], {
  error: '"always" or a number from 1',
});

export const zone = z.enum([
  'whole',
  'tummy',
  'chest',
  'back',
  'face',
  'jaw',
  'nose',
  'arm',
  'hand',
  'leg',
  'foot',
]) satisfies z.ZodType<Zone>;

export const alternative = z.union(
  [
    z.strictObject({ technique: id }),
    z.strictObject({ routine: id }),
    z.strictObject({ line: id }),
  ],
  { error: 'one of {"technique": id}, {"routine": id}, {"line": id}' },
) satisfies z.ZodType<Alternative>;

export const gentler = z.strictObject({
  fromDays: days,
  beforeDays: days,
}) satisfies z.ZodType<GentlerWay>;
