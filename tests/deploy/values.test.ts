import { resourcesOf, template, textsIn, type Value } from './support/template';

/**
 * What AWS takes under a name, by its documentation: the linter knows which properties there are, and
 * not what may stand in them.
 */
const TAKEN: Readonly<Record<string, RegExp>> = {
  // Alarms
  Statistic: /^(SampleCount|Average|Sum|Minimum|Maximum)$/,
  Stat: /^(SampleCount|Average|Sum|Minimum|Maximum|p\d{1,2}(\.\d+)?)$/,
  ExtendedStatistic: /^p(\d{1,2}(\.\d+)?|100)$/,
  ComparisonOperator:
    /^(GreaterThanOrEqualToThreshold|GreaterThanThreshold|LessThanThreshold|LessThanOrEqualToThreshold)$/,
  TreatMissingData: /^(breaching|notBreaching|ignore|missing)$/,
  EvaluateLowSampleCountPercentile: /^(evaluate|ignore)$/,
  Protocol: /^(http|https|email|email-json|sms|sqs|application|lambda|firehose)$/,
  // The table
  BillingMode: /^(PAY_PER_REQUEST|PROVISIONED)$/,
  AttributeType: /^[SNB]$/,
  KeyType: /^(HASH|RANGE)$/,
  SSEEnabled: /^(true|false)$/,
  PointInTimeRecoveryEnabled: /^(true|false)$/,
  DeletionProtectionEnabled: /^(true|false)$/,
  DeletionPolicy: /^(Delete|Retain|RetainExceptOnCreate|Snapshot)$/,
  UpdateReplacePolicy: /^(Delete|Retain|Snapshot)$/,
  // The queue
  SqsManagedSseEnabled: /^(true|false)$/,
  // Functions, logs and roles
  Runtime: /^nodejs(22|24)\.x$/,
  Architectures: /^(arm64|x86_64)$/,
  Effect: /^(Allow|Deny)$/,
};

/** What AWS takes as a whole number between two others. */
const BETWEEN: Readonly<Record<string, readonly [least: number, most: number]>> = {
  EvaluationPeriods: [1, Infinity],
  DatapointsToAlarm: [1, Infinity],
  RecoveryPeriodInDays: [1, 35],
  Timeout: [1, 900],
  MaximumRetryAttempts: [0, 2],
  MemorySize: [128, 10_240],
  MaximumEventAgeInSeconds: [60, 21_600],
  MessageRetentionPeriod: [60, 1_209_600],
};

const isBetween = (value: number, [least, most]: readonly [number, number]) =>
  Number.isInteger(value) && value >= least && value <= most;

/** The seconds an alarm may sum up: three short times, and whole minutes. */
const isPeriod = (value: number) => [10, 20, 30].includes(value) || (value > 0 && value % 60 === 0);

/** Every value in the template under a name, wherever it stands, as text. */
function valuesUnder(name: string, within: Value): string[] {
  if (typeof within !== 'object') return [];
  return Object.entries(within).flatMap(([key, value]: [string, Value]) =>
    key === name ? textsIn(value) : valuesUnder(name, value),
  );
}

const all = template as unknown as Value;

test.each(Object.entries(TAKEN))('%s is what AWS takes', (name, taken) => {
  const values = valuesUnder(name, all);
  expect(values).not.toEqual([]);
  expect(values.filter((value) => !taken.test(value))).toEqual([]);
});

test.each(Object.entries(BETWEEN))('%s is as much as AWS takes', (name, range) => {
  const values = valuesUnder(name, all).map(Number);
  expect(values).not.toEqual([]);
  expect(values.filter((value) => !isBetween(value, range))).toEqual([]);
});

test('Period is a time that AWS takes', () => {
  const values = valuesUnder('Period', all).map(Number);
  expect(values).not.toEqual([]);
  expect(values.filter((value) => !isPeriod(value))).toEqual([]);
  const slips = [0, 15, 40, 50, 70, 90, NaN];
  expect(slips.filter(isPeriod)).toEqual([]);
});

test('an alarm looks back a day at most', () => {
  const seconds = resourcesOf('AWS::CloudWatch::Alarm').map(([, { Properties }]) => {
    const [period = NaN] = valuesUnder('Period', Properties).map(Number);
    return period * Number(Properties['EvaluationPeriods']);
  });
  expect(seconds.filter((back) => !(back <= 86_400))).toEqual([]);
});

test('logs are kept for one of the times that CloudWatch knows', () => {
  const { AllowedValues = [] } = template.Parameters['LogRetentionDays'] ?? {};
  const known = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731];
  expect((AllowedValues as readonly number[]).filter((days) => !known.includes(days))).toEqual([]);
});

test.each([
  ['TreatMissingData', 'ignoe'],
  ['Statistic', 'Maximm'],
  ['ComparisonOperator', 'GreaterThanThreshld'],
  ['BillingMode', 'PAY_PER_REQEST'],
  ['KeyType', 'HSH'],
])('%s: %s would be found', (name, slip) => {
  expect(slip).not.toMatch(TAKEN[name] ?? /^/);
});

test.each([
  ['Timeout', 901],
  ['Timeout', 6.5],
  ['RecoveryPeriodInDays', 36],
  ['MemorySize', 64],
])('%s: %s would be found', (name, slip) => {
  expect(isBetween(slip, BETWEEN[name] ?? [0, 0])).toBe(false);
});
