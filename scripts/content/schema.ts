import { z } from 'zod';
import type { Country, Part, Routine, Technique } from '../../lambda/content/types';
import * as field from './fields';

const { yes } = field;

const step = z.strictObject({
  id: field.id,
  zone: field.zone,
  touches: z.array(field.zone).min(1).exactOptional(),
  holdSeconds: field.seconds,
  strokes: z.int().min(1).exactOptional(),
  each: yes,
  safety: yes,
});

const navel = z.enum(['any', 'stumpOff', 'healed']);

/** techniques/<id>.json */
export const technique = z.strictObject({
  id: field.id,
  origin: z.enum(['article', 'beyond']),
  facts: field.facts,
  sources: field.sourceKeys,
  minimumAgeDays: field.days,
  gentler: field.gentler.exactOptional(),
  navel,
  feedingWait: z.enum(['hard', 'soft', 'none']),
  restrictedSteps: field.oneOrMoreIds.exactOptional(),
  tempoSeconds: z.number().min(1).max(20),
  clock: z.enum(['before', 'within']).exactOptional(),
  saysNames: yes,
  opensWith: field.lineKey.exactOptional(),
  duringFeed: yes,
  onChest: yes,
  instead: z.array(field.alternative).min(1),
  contraindications: field.ids,
  steps: z.array(step).min(1),
  secondSide: z.strictObject({ change: field.id, again: field.oneOrMoreIds }).exactOptional(),
}) satisfies z.ZodType<Technique>;

const part = z.union([
  z.strictObject({
    id: field.id,
    keep: field.keep,
    technique: field.id,
    steps: field.oneOrMoreIds.exactOptional(),
    sides: z.union([z.literal(1), z.literal(2)], { error: '1 or 2' }).exactOptional(),
    strokes: z.record(field.id, z.int().min(1)).exactOptional(),
  }),
  z.strictObject({
    id: field.id,
    keep: field.keep,
    line: field.id,
    holdSeconds: field.seconds,
    zone: field.zone,
    safety: yes,
    readiness: yes,
    onChest: yes,
  }),
]) satisfies z.ZodType<Part>;

const parts = z.array(part).min(1);

/** routines/<id>.json */
export const routine = z.strictObject({
  id: field.id,
  facts: field.facts,
  sources: field.sourceKeys,
  targetSeconds: z.int().min(30).max(3600),
  parts,
  afterFeed: z.strictObject({ leaveOut: field.ids, instead: z.array(part) }).exactOptional(),
  newborn: z
    .union([z.strictObject({ parts }), z.strictObject({ instead: field.alternative })])
    .exactOptional(),
  navel: navel.exactOptional(),
  minimumAgeDays: field.days.exactOptional(),
  tooYoungInstead: field.alternative.exactOptional(),
  farewell: field.lineKey.exactOptional(),
  soft: yes,
  duringFeed: yes,
}) satisfies z.ZodType<Routine>;

const digits = z.string().regex(/^\d{3}$/, 'three digits such as "911"');

/** countries.json */
export const countries = z.record(
  z.string().regex(/^[A-Z]{2}$/, 'a country code such as "US"'),
  z.strictObject({
    emergency: digits,
    adviceLine: field.text.exactOptional(),
    poisonLine: field.text.exactOptional(),
    crisisLine: field.text.exactOptional(),
    temperatureUnit: z.enum(['celsius', 'fahrenheit']),
    timeZone: z.string().regex(/^[A-Z]\w+\/\w+$/, 'a time zone such as "Europe/London"'),
    feverDoctorToday: z.strictObject({
      celsius: z.number().min(38).max(40),
      fahrenheit: z.number().min(100.4).max(104),
    }),
  }),
) satisfies z.ZodType<Record<string, Country>>;
