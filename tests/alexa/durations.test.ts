import fc from '../support/properties';
import { parseDuration } from '../../lambda/alexa/durations';
import { Temporal } from '../simulator/support/temporal';

const nothing = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0 };

test.each([
  ['PT20M', { minutes: 20 }],
  ['PT1H', { hours: 1 }],
  ['PT1H30M', { hours: 1, minutes: 30 }],
  ['PT90S', { minutes: 1 }],
  ['PT59S', {}],
  ['PT0S', {}],
  ['P6W', { weeks: 6 }],
  ['P4M', { months: 4 }],
  ['P1Y2M', { years: 1, months: 2 }],
  ['P10D', { days: 10 }],
  ['P1DT1H', { days: 1, hours: 1 }],
  ['P1Y2M3W4DT5H6M7S', { years: 1, months: 2, weeks: 3, days: 4, hours: 5, minutes: 6 }],
])('%s', (value, expected) => {
  expect(parseDuration(value)).toEqual({ ...nothing, ...expected });
});

test.each([
  '',
  'P',
  'PT',
  'P1DT',
  'PT1.5H',
  '-PT5M',
  '+PT5M',
  'PT-5M',
  'pt20m',
  ' PT20M',
  'PT20M ',
  'PT20M\n',
  'PT20',
  '20M',
  'P20H',
  'PT1D',
  'P1D1W',
  'PT1M1H',
  'PT1M2M',
  'twenty minutes',
  '?',
  'P999999Y',
  'P99999999999999999Y',
  `PT${'0'.repeat(40)}1M`,
])('no duration: %j', (value) => {
  expect(parseDuration(value)).toBeNull();
});

const amount = fc.option(fc.nat(999), { freq: 2 });
const spelled = fc
  .tuple(amount, amount, amount, amount, amount, amount, amount)
  .map(([y, m, w, d, h, min, s]) => {
    const part = (value: number | null, unit: string) => (value === null ? '' : `${value}${unit}`);
    const time = part(h, 'H') + part(min, 'M') + part(s, 'S');
    return `P${part(y, 'Y')}${part(m, 'M')}${part(w, 'W')}${part(d, 'D')}${time && `T${time}`}`;
  })
  .filter((value) => value !== 'P' && value.length <= 20);

test('reads every whole duration as Temporal does', () => {
  fc.assert(
    fc.property(spelled, (value) => {
      const { years, months, weeks, days, hours, minutes, seconds } = Temporal.Duration.from(value);
      const whole = minutes + Math.floor(seconds / 60);
      expect(parseDuration(value)).toEqual({ years, months, weeks, days, hours, minutes: whole });
    }),
  );
});

test('reads nothing that Temporal would not', () => {
  const characters = fc.constantFrom(...'PTYMWDHS0123456789.-+ '.split(''));
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 12 }), (value) => {
      if (parseDuration(`P${value}`) !== null) {
        expect(() => Temporal.Duration.from(`P${value}`)).not.toThrow();
      }
    }),
    { numRuns: 1000 },
  );
});
