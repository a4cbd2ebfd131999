import { standIn } from '../support/nock';
import { read } from '../docs/pages';
import { resource, textOf, type Properties } from './support/template';
import { KEPT_DAYS, whatTheStoreSends } from './support/wire';

const table = resource('Households');
const of = (name: string) => table.Properties[name] as Properties;
standIn();

test('its key is the one the store writes', async () => {
  const { item } = await whatTheStoreSends();
  expect(table.Properties['KeySchema']).toEqual([{ AttributeName: 'user', KeyType: 'HASH' }]);
  expect(table.Properties['AttributeDefinitions']).toEqual([
    { AttributeName: 'user', AttributeType: 'S' },
  ]);
  expect(Object.keys(item['user'] ?? {})).toEqual(['S']);
});

test('it expires by the attribute the store writes, in seconds from now', async () => {
  const { AttributeName, Enabled } = of('TimeToLiveSpecification');
  expect(Enabled).toBe(true);
  const { item } = await whatTheStoreSends();
  const { N } = item[textOf(AttributeName)] ?? {};
  expect(Number(N) - Date.now() / 1000).toBeCloseTo(KEPT_DAYS * 86_400, -2);
});

test('it is paid by use, encrypted, and outlives mistakes', () => {
  expect(table.Properties['BillingMode']).toBe('PAY_PER_REQUEST');
  expect(of('SSESpecification')).toEqual({ SSEEnabled: true });
  expect(table.Properties['DeletionProtectionEnabled']).toBe(true);
  expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
});

test('it can be taken back by the days the page promises', () => {
  const { PointInTimeRecoveryEnabled, RecoveryPeriodInDays } = of(
    'PointInTimeRecoverySpecification',
  );
  expect(PointInTimeRecoveryEnabled).toBe(true);
  expect(read('docs/cloud.md')).toContain(`${textOf(RecoveryPeriodInDays)} days`);
});

test('it is in no other region than its stack', () => {
  expect(table.Type).toBe('AWS::DynamoDB::Table');
  expect(table.Properties).not.toHaveProperty('StreamSpecification');
});
