import { z } from 'zod';
import type {
  Country,
  Emergency,
  Instead,
  Part,
  Requests,
  Routine,
  SignKind,
  Target,
  Technique,
  Topic,
} from '../../lambda/content/types';
import * as field from './fields';

const yes = z.literal(true).exactOptional();

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
  vaccineMoments: z.record(field.id, z.int().min(0)),
  ageWords: z.record(field.id, field.days),
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
  rules: z.record(z.string().regex(/^G\d\d$/, 'a rule such as "G19"'), choices),
}) satisfies z.ZodType<Instead>;

/** signs.json */
export const signs = z.record(
  field.id,
  z.strictObject({
    of: z.enum(['baby', 'adult']),
    asks: z.literal('oil').exactOptional(),
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
    unhealsNavel: yes,
    card: z.enum(['number', 'doctor', 'crisis']),
    decidedBy: z.enum(['age', 'cry']).exactOptional(),
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
        z.strictObject({ sign: field.id, always: yes }),
        z.strictObject({ navel: z.literal('stumpOn'), always: yes }),
      ])
      .exactOptional(),
  }),
) satisfies z.ZodType<Record<string, Topic>>;

const digits = z.string().regex(/^\d{3}$/, 'three digits such as "911"');

/** countries.json */
export const countries = z.record(
  z.string().regex(/^[A-Z]{2}$/, 'a country code such as "US"'),
  z.strictObject({
    emergency: digits,
    adviceLine: field.text.exactOptional(),
    crisisLine: field.text.exactOptional(),
    temperatureUnit: z.enum(['celsius', 'fahrenheit']),
    timeZone: z.string().regex(/^[A-Z]\w+\/\w+$/, 'a time zone such as "Europe/London"'),
    feverDoctorToday: z.strictObject({
      celsius: z.number().min(38).max(40),
      fahrenheit: z.number().min(100.4).max(104),
    }),
  }),
) satisfies z.ZodType<Record<string, Country>>;
