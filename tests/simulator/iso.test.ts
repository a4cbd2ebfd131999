import fc from '../support/properties';

import { addDuration, parseInstant } from '../../simulator/iso';
import { Temporal } from './support/temporal';

const start = Date.parse('2026-01-31T09:00:00Z');

/** What the standard's own arithmetic makes of it. */
const expected = (duration: string) =>
  Temporal.Instant.fromEpochMilliseconds(start)
    .toZonedDateTimeISO('UTC')
    .add(Temporal.Duration.from(duration)).epochMilliseconds;

test.each(['PT0S', 'PT12M', 'PT1.5S', 'P1D', 'P2W', 'P1M', 'P1Y', 'P1Y2M3W4DT5H6M7.125S', 'PT90M'])(
  '%s',
  (duration) => {
    expect(addDuration(start, duration)).toBe(expected(duration));
  },
);

test('any duration is added as Temporal adds it', () => {
  const part = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined });
  fc.assert(
    fc.property(part, part, part, part, part, part, (y, mo, w, d, h, m) => {
      const write = (value: number | undefined, letter: string) =>
        value === undefined ? '' : `${value}${letter}`;
      const time = write(h, 'H') + write(m, 'M');
      const days = write(y, 'Y') + write(mo, 'M') + write(w, 'W') + write(d, 'D');
      const duration = `P${days}${time && `T${time}`}`;
      if (duration === 'P') return;
      expect(addDuration(start, duration)).toBe(expected(duration));
    }),
  );
});

test.each([
  '',
  'P',
  'PT',
  'P1H',
  'PT1D',
  '1H',
  'PT1H30',
  '-PT1M',
  'PT-1M',
  'PT1,5S',
  'P1DT',
  'pt1h',
])('"%s" is no duration', (duration) => {
  expect(addDuration(start, duration)).toBeNull();
});

test.each([
  ['2026-11-22T09:00:00Z', '2026-11-22T09:00:00.000Z'],
  ['2026-11-22T09:00Z', '2026-11-22T09:00:00.000Z'],
  ['2026-11-22T09:00:00.250+01:00', '2026-11-22T08:00:00.250Z'],
  ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
])('%s is a moment', (text, moment) => {
  expect(new Date(parseInstant(text) ?? 0).toISOString()).toBe(moment);
});

test.each([
  'now',
  '2026-11-22',
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-22T25:00Z',
])('"%s" is none', (text) => {
  expect(parseInstant(text)).toBeNull();
});
