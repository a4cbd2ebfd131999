import { join } from 'node:path';
import { BadOptions, readSettings } from '../../simulator/options';

test('every option has a default', () => {
  const before = Date.now();
  const settings = readSettings([], 'memory');
  expect(settings).toMatchObject({
    locale: 'en-US',
    device: 'speaker',
    timezone: undefined,
    store: 'memory',
    user: 'parent',
    seed: 1,
  });
  expect(settings.now).toBeGreaterThanOrEqual(before);
});

test('every option can be given', () => {
  const args =
    '--locale en-GB --device=screen --now 2026-11-22T09:00:00Z --timezone Europe/London --store kept --user two --seed 7';
  expect(readSettings(args.split(' '), 'memory')).toEqual({
    locale: 'en-GB',
    device: 'screen',
    now: Date.parse('2026-11-22T09:00:00Z'),
    timezone: 'Europe/London',
    store: 'kept',
    user: 'two',
    seed: 7,
  });
});

test.each([
  [['--locale', 'xx-XX']],
  [['--locale', 'de-DE']],
  [['--device', 'fridge']],
  [['--now', 'today']],
  [['--timezone', 'Mars/Olympus']],
  [['--seed', 'lucky']],
  [['--user', '']],
  [['--store', '']],
  [['--store', join(__dirname, '..', '..', 'package.json')]],
  [['--volume', '11']],
  [['--locale']],
  [['surplus']],
])('%j are bad options', (args) => {
  expect(() => readSettings(args, 'memory')).toThrow(BadOptions);
});
