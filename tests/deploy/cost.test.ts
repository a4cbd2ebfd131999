import { bill, costOf, needs, type Needs } from '../../scripts/cost/bill';
import { measure } from '../../scripts/cost/measure';
import { costPage } from '../../scripts/cost/page';
import { read } from '../docs/pages';
import { resourcesOf, template } from './support/template';

test('docs/cloud.md is current; if not, run: npx tsx scripts/cost.ts', () => {
  expect(read('docs/cloud.md')).toBe(costPage());
});

const NOTHING = Object.fromEntries(Object.keys(needs).map((name) => [name, 0])) as Needs;

test('writing is counted turns, writes and units, and paid by the million', () => {
  const [writing] = bill({
    ...NOTHING,
    households: 1_000_000,
    sessionsPerHousehold: 10,
    turnsPerSession: 5,
    writesPerTurn: 0.5,
    unitsPerWrite: 4,
  });
  expect(writing?.amount).toBe(100);
  expect(writing && costOf(writing)).toBe(62.5);
});

/** A sentence more or less is no other bill. */
const NEARLY = 0.15;
const measured = Object.entries(needs).filter(([, need]) => 'measured' in need);

test('what was measured is nearly so; if not, run: npx tsx scripts/cost.ts --measure', async () => {
  const now: Readonly<Record<string, number>> = await measure();
  const off = measured.filter(
    ([name, { value }]) => !(Math.abs((now[name] ?? NaN) / value - 1) < NEARLY),
  );
  expect(measured.length).toBeGreaterThan(5);
  expect(off).toEqual([]);
});

test('what the template says is what is paid for', () => {
  const alarms = resourcesOf('AWS::CloudWatch::Alarm').flatMap(([, { Properties }]) =>
    'Metrics' in Properties ? JSON.stringify(Properties).match(/"MetricStat"/g) : [''],
  );
  expect(needs.alarmMetrics.value).toBe(alarms.length);
  expect(needs.logDays.value).toBe(template.Parameters['LogRetentionDays']?.['Default']);
});

test('what the skill writes is what is paid for, fallbacks once more in each phase', () => {
  const metrics = read('lambda/watch/lines.ts').match(/(?:counting\(|name: )'\w+'/g) ?? [];
  const phases = ['open', 'asking', 'guiding', 'paused', 'none'];
  expect(needs.metrics.value).toBe(metrics.length + phases.length);
});
