import { read } from '../docs/pages';
import {
  resource,
  resourcesOf,
  template,
  textOf,
  textsIn,
  type Properties,
} from './support/template';

/** What lambda/watch writes, under the namespace of the skill. */
const OURS = [
  'Turns',
  'Completions',
  'Fallbacks',
  'Waits',
  'StoreFaults',
  'ServiceFaults',
  'LastResorts',
  'Refusals',
  'SessionErrors',
  'Latency',
];
/** What AWS writes about the parts that the template makes. */
const THEIRS: Readonly<Record<string, readonly string[]>> = {
  'AWS/Lambda': ['Errors', 'Throttles', 'Duration'],
  'AWS/SQS': ['ApproximateNumberOfMessagesVisible'],
  'AWS/DynamoDB': ['ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits'],
};
const namesIn = (namespace: string) => (namespace === 'GentleHands' ? OURS : THEIRS[namespace]);

const alarms = resourcesOf('AWS::CloudWatch::Alarm');
const titleOf = ({ AlarmName }: Properties) =>
  textOf(AlarmName).replace('Gentle Hands ${Stage}: ', '');

interface Metric {
  readonly Namespace: string;
  readonly MetricName: string;
}

/** What an alarm looks at: one metric, or those of its arithmetic. */
const metricsOf = (properties: Properties): Metric[] => {
  const among = properties['Metrics'] as unknown as { MetricStat?: { Metric: Metric } }[];
  if (!('Metrics' in properties)) return [properties as unknown as Metric];
  return among.flatMap(({ MetricStat }) => (MetricStat ? [MetricStat.Metric] : []));
};

test('the alarms are those that were agreed on', () => {
  expect(alarms.map(([, { Properties }]) => titleOf(Properties))).toEqual([
    'Errors',
    'Event errors',
    'Session errors',
    'Throttles',
    'Slow answers',
    'Fallback rate',
    'Store faults',
    'Last resorts',
    'Dead letters',
    'Silence',
  ]);
});

/** The one alarm for which no figures are bad news. */
const SILENCE = 'SilenceAlarm';

describe.each(alarms)('%s', (id, { Properties }) => {
  test('has its place on the page for whoever is on call', () => {
    expect(read('docs/on-call.md').split('\n')).toContain(`### ${titleOf(Properties)}`);
  });

  test('looks at what is there', () => {
    const metrics = metricsOf(Properties);
    expect(metrics).not.toEqual([]);
    for (const { Namespace, MetricName } of metrics) {
      expect(namesIn(Namespace)).toContain(MetricName);
    }
  });

  test('tells when it begins and when it is over, and what silence is', () => {
    expect(Properties).toMatchObject({
      AlarmActions: [{ Ref: 'Alarms' }],
      OKActions: [{ Ref: 'Alarms' }],
      TreatMissingData: id === SILENCE ? 'breaching' : 'notBreaching',
    });
  });
});

test('the metrics are those that the skill writes', () => {
  const lines = read('lambda/watch/lines.ts');
  expect(lines).toContain("NAMESPACE = 'GentleHands'");
  const written = [...lines.matchAll(/(?:counting\(|name: )'(\w+)'/g)].map(([, name]) => name);
  expect(written.sort()).toEqual([...OURS].sort());
});

test.each([
  ['ErrorsAlarm', 'SkillFunction', 3],
  ['EventErrorsAlarm', 'EventsFunction', 1],
])('%s looks at one function, so that nothing has to be added up', (id, name, threshold) => {
  const { Properties } = resource(id);
  expect(Properties).toMatchObject({
    Namespace: 'AWS/Lambda',
    MetricName: 'Errors',
    Dimensions: [{ Name: 'FunctionName', Value: { Ref: name } }],
    Statistic: 'Sum',
    Threshold: threshold,
  });
  expect(Properties).not.toHaveProperty('Metrics');
});

test('six hours without an answer are silence, but only where families are expected', () => {
  const { Condition, Properties } = resource(SILENCE);
  expect(template.Conditions['IsLive']).toEqual({ 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] });
  expect(Condition).toBe('IsLive');
  expect(Properties).toMatchObject({
    Namespace: 'GentleHands',
    MetricName: 'Turns',
    Statistic: 'Sum',
    ComparisonOperator: 'LessThanThreshold',
    Threshold: 1,
  });
  expect(Number(Properties['Period']) * Number(Properties['EvaluationPeriods'])).toBe(6 * 60 * 60);
});

test('one answer that Alexa could not use is enough', () => {
  expect(resource('SessionErrorsAlarm').Properties).toMatchObject({
    Namespace: 'GentleHands',
    MetricName: 'SessionErrors',
    Statistic: 'Sum',
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  });
});

test('an answer is slow beyond three seconds, for one parent in a hundred', () => {
  expect(resource('SlowAnswersAlarm').Properties).toMatchObject({
    MetricName: 'Duration',
    ExtendedStatistic: 'p99',
    Threshold: 3000,
    ComparisonOperator: 'GreaterThanThreshold',
  });
});

test('the fallback rate is the share of turns', () => {
  const { Metrics } = resource('FallbackRateAlarm').Properties;
  expect(textsIn(Metrics ?? '')).toContain('IF(turns >= 50, 100 * FILL(fallbacks, 0) / turns, 0)');
});

test('a live stack is refused without an address', () => {
  expect(template.Rules['LiveAlarmsAreHeard']).toMatchObject({
    RuleCondition: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] },
    Assertions: [{ Assert: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'AlarmEmail' }, ''] }] } }],
  });
});

test('mail is sent only where there is an address', () => {
  expect(resource('AlarmMail')).toMatchObject({ Condition: 'HasAlarmEmail' });
});

describe('the dashboard', () => {
  const { 'Fn::Sub': parts } = resource('Dashboard').Properties['DashboardBody'] as unknown as {
    'Fn::Sub': [string, { Silence: { 'Fn::If': [string, { 'Fn::Sub': string }, string] } }];
  };
  const [body, { Silence }] = parts;
  const [condition, live, otherwise] = Silence['Fn::If'];
  const widgetsWith = (silence: string) =>
    (
      JSON.parse(body.replace('${Silence}', silence)) as {
        widgets: { properties: { alarms?: string[]; metrics?: unknown[][] } }[];
      }
    ).widgets;
  const widgets = widgetsWith(live['Fn::Sub']);

  test('shows every alarm that there is in its stage', () => {
    const shownIn = (all: typeof widgets) =>
      all.flatMap(({ properties }) => properties.alarms ?? []);
    const arns = alarms.map(([id]) => `\${${id}.Arn}`);
    expect(shownIn(widgets)).toEqual(arns);
    expect(condition).toBe('IsLive');
    expect(shownIn(widgetsWith(otherwise))).toEqual(arns.filter((arn) => !arn.includes(SILENCE)));
  });

  test('shows every metric of ours, and no other name', () => {
    const [known, names] = [[...OURS, ...Object.values(THEIRS).flat()], new Set<string>()];
    for (const metric of widgets.flatMap(({ properties }) => properties.metrics ?? [])) {
      const [, name] = metric;
      if (typeof name === 'string') names.add(name);
      else if (JSON.stringify(metric).includes('Fallbacks')) names.add('Fallbacks');
    }
    expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    expect(OURS.filter((name) => !names.has(name))).toEqual([]);
  });
});
