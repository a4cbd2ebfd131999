import { createHearer } from '../../simulator/hearing/hearer';
import { heardOf } from '../../simulator/hearing/result';

const MOMENT = { now: Date.parse('2026-11-22T15:00:00Z'), timeZone: 'America/New_York' };

const SAID: readonly (readonly [string, number])[] = [
  ['thirty five', 35],
  ['thirty six', 36],
  ['thirty seven', 37],
  ['thirty eight', 38],
  ['thirty nine', 39],
  ['forty', 40],
  ['ninety five', 95],
  ['ninety nine', 99],
  ['a hundred', 100],
  ['one hundred and one', 101],
  ['one oh two', 102],
];
const TENTHS = ['', ' point two', ' point five', ' point eight'];
const CARRIERS = [
  (degrees: string) => `her temperature is ${degrees}`,
  (degrees: string) => `his temp is ${degrees}`,
  (degrees: string) => `baby's temperature is ${degrees}`,
  (degrees: string) => `her temperature's ${degrees}`,
  (degrees: string) => `the thermometer says ${degrees}`,
  (degrees: string) => `she has a temperature of ${degrees}`,
];

test('a measured temperature is heard as its number, however an alarm sounds like it', async () => {
  const hearer = createHearer('en-US');
  if (hearer === null) throw new Error('no model');
  const otherwise: string[] = [];
  for (const carrier of CARRIERS) {
    for (const [words, degrees] of SAID) {
      for (const tenths of TENTHS) {
        const said = carrier(`${words}${tenths}`);
        const { intent, slots } = heardOf(await hearer.hear(said, MOMENT));
        const right = intent === 'TemperatureIntent' && slots['degrees']?.value === `${degrees}`;
        if (!right) otherwise.push(`${said}: ${intent} ${JSON.stringify(slots)}`);
      }
    }
  }
  expect(otherwise).toEqual([]);
});
