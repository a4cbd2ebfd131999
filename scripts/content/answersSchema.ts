import { z } from 'zod';
import type { Emergency, SignKind, Topic } from '../../lambda/content/types';
import * as field from './fields';

/** signs.json */
export const signs = z.record(
  field.id,
  z.strictObject({
    of: z.enum(['baby', 'adult']),
    asks: z.literal('oil').exactOptional(),
    placed: field.yes,
    undoes: field.oneOrMoreIds.exactOptional(),
    line: field.lineKey.exactOptional(),
    asked: field.lineKey.exactOptional(),
  }),
) satisfies z.ZodType<Record<string, SignKind>>;

/** emergencies.json */
export const emergencies = z.record(
  field.id,
  z.strictObject({
    tier: z.enum(['emergency', 'doctor', 'support']),
    line: field.lineKey,
    detail: field.lineKey.exactOptional(),
    older: z
      .strictObject({
        fromDays: field.days,
        line: field.lineKey,
        unlessSaid: z.array(field.text).min(1).exactOptional(),
      })
      .exactOptional(),
    unhealsNavel: field.yes,
    card: z.enum(['number', 'doctor', 'crisis']),
    decidedBy: z.enum(['age', 'cry']).exactOptional(),
    unclear: z
      .strictObject({
        words: z.array(field.text).min(1),
        notWith: z.array(field.text).min(1),
      })
      .exactOptional(),
  }),
) satisfies z.ZodType<Record<string, Emergency>>;

/** questions.json */
export const questions = z.record(
  field.id,
  z.strictObject({
    line: field.lineKey,
    firstMonth: field.lineKey.exactOptional(),
    during: z.record(field.id, field.lineKey).exactOptional(),
    steps: z
      .record(z.string().regex(/^\w+\.\w+$/, 'a step such as "foot_rub.heel"'), field.lineKey)
      .exactOptional(),
    tells: z
      .union([
        z.strictObject({
          sign: field.id,
          always: field.yes,
          unlessGeneral: z
            .strictObject({
              words: z.array(z.string()),
              notWith: z.array(z.string()),
              line: field.lineKey,
            })
            .exactOptional(),
        }),
        z.strictObject({ navel: z.literal('stumpOn'), always: field.yes }),
      ])
      .exactOptional(),
  }),
) satisfies z.ZodType<Record<string, Topic>>;
