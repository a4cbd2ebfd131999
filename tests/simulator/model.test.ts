import { createHearer } from '../../simulator/hearing/hearer';
import { readModel } from '../../simulator/hearing/model';
import { moment } from './support/model';

test('a locale without a model of its own hears through another one of its language', () => {
  expect(readModel('en-US')?.intents.length).toBeGreaterThan(0);
  expect(readModel('en-NZ')).toEqual(readModel('en-AU'));
  expect(readModel('xx-XX')).toBeNull();
});

test('what the desk cannot hear it says so', () => {
  expect(createHearer('xx-XX')).toBeNull();
  expect(createHearer('en-US')).toBe(createHearer('en-US'));
});

test('a very long utterance is heard in a moment', async () => {
  const long = 'please help with the '.repeat(500);
  const started = Date.now();
  await createHearer('en-US')?.hear(long, moment);
  expect(Date.now() - started).toBeLessThan(10_000);
}, 20_000);
