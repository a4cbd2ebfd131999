import { z } from 'zod';
import type { Instead, Requests, Target } from '../../lambda/content/types';
import * as field from './fields';

const choices = z.array(field.alternative).min(1).max(3);

const target = z.union([
  z.strictObject({
    technique: field.id,
    because: z.literal('constipation').exactOptional(),
    unlessSaid: z
      .strictObject({ words: z.array(field.text).min(1), line: field.lineKey })
      .exactOptional(),
  }),
  z.strictObject({ sign: field.id }),
  z.strictObject({ routine: field.id }),
  z.strictObject({
    ask: field.lineKey,
    again: field.lineKey.exactOptional(),
    choices,
    cues: z.record(field.id, z.int().min(0).max(2)).exactOptional(),
  }),
  z.strictObject({ notOffered: z.literal(true), near: choices }),
]) satisfies z.ZodType<Target>;

/** requests.json */
export const requests = z.strictObject({
  problems: z.record(field.id, target),
  bodyParts: z.record(field.id, target),
  times: z
    .array(
      z.strictObject({
        upToMinutes: z.int().min(1),
        routine: field.id,
        without: z.array(field.id).exactOptional(),
      }),
    )
    .min(1),
  zones: z.record(field.id, z.array(field.zone).min(1)),
  placeWords: z.record(field.id, z.array(field.text).min(1)),
  vaccineMoments: z.record(field.id, z.int().min(0)),
  ageWords: z.record(
    field.id,
    z.strictObject({
      from: field.days,
      before: field.days.exactOptional(),
      where: z.array(field.text).min(1).exactOptional(),
    }),
  ),
  navelWords: z.array(field.text).min(1),
  feedMoments: z.record(field.id, z.int().min(0).nullable()),
}) satisfies z.ZodType<Requests>;

/** instead.json */
export const instead = z.strictObject({
  feeding: choices,
  navel: choices,
  newborn: choices,
  routine: choices,
  crying: choices,
  always: choices,
  ready: choices,
  nothing: z.array(field.alternative).min(1),
  meant: z.array(field.alternative).min(2),
  rules: z.record(z.string().regex(/^G\d\d$/, 'a rule such as "G19"'), choices),
}) satisfies z.ZodType<Instead>;
