import { z } from 'zod';
import type { Policy } from '../../lambda/content/types';
import { sourceKeys, text } from './fields';

const amount = z.int().min(1);

/** What each key of policy.json may be. */
const values = {
  feedingWaitMinutes: amount.min(30),
  feedPermitsUntilMinutes: amount,
  notFedHoldsMinutes: amount,
  feedInProgressMinutes: amount,
  feedKeptHours: amount,
  newbornDays: amount,
  navelAskedUntilDays: amount,
  constipationDoctorDays: amount,
  earlyMostWeeks: amount,
  correctedUntilDays: amount,
  feverCelsius: z.number().min(37.5).max(38),
  feverYoungDays: amount,
  feverMiddleDays: amount,
  feverDoctorTodayCelsius: z.number().min(38).max(39),
  coldCelsius: z.number().min(36).max(36.5),
  thermometerFromCelsius: z.number().min(25).max(34),
  thermometerToCelsius: z.number().min(42).max(46),
  wellAskedHours: amount.min(1),
  vaccineWaitHours: amount.min(48),
  vaccineSoreDays: amount,
  spittyWaitMinutes: amount.min(30),
  oilFromDays: amount.min(28),
  passageMinSeconds: amount,
  repromptMinSeconds: amount,
  oneGoSeconds: amount,
  passageMaxSeconds: amount,
  routinePassageMaxSeconds: amount,
  quietMaxSeconds: amount,
  withoutWordSeconds: amount,
  speechDriftPercent: amount.max(50),
  hearingLagSeconds: z.number().min(0),
  slowerHoldPercent: amount.min(101),
  fasterHoldPercent: amount.min(50).max(99),
  paceVoicePercent: amount.max(20),
  breakMaxSeconds: amount.max(10),
  listeningSeconds: amount,
  answerGraceSeconds: amount,
  answerSeconds: amount,
  timeFilledPercent: amount.max(99),
  timeTakenPercent: amount.max(100),
  shorterPercent: amount.max(99),
  strokesFloorPercent: amount.max(100),
  fewestStrokes: amount,
  holdSeconds: amount,
  holdRepromptSeconds: amount,
  lineAloneSeconds: amount,
  sameStepMinutes: amount,
  startAgainHours: amount,
  voiceRatePercent: amount.min(20).max(200),
  storeReadMilliseconds: amount,
  storeWriteMilliseconds: amount,
  consentAskedAgainDays: amount.min(7),
  recordKeptDays: amount,
  historyKept: amount,
  silence: z.enum(['carryOn', 'ask']),
  hold: z.enum(['quiet', 'ask']),
  healthQuestions: z.boolean(),
  emergencyDetail: z.boolean(),
};

const flat = z.strictObject(values) satisfies z.ZodType<Policy>;

type Key = keyof typeof values;

const setting = (value: z.ZodType) =>
  z.strictObject({ value, why: text, source: sourceKeys.exactOptional() });

/** policy.json: every key of Policy as `{ value, why, source? }`. */
export const policy = z.strictObject(
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, setting(value)])) as Record<
    Key,
    ReturnType<typeof setting>
  >,
);

/** The values alone, as the product reads them. */
export function flatten(file: z.infer<typeof policy>): Policy {
  return flat.parse(
    Object.fromEntries(Object.entries(file).map(([key, { value }]) => [key, value])),
  );
}
