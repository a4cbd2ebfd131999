import fc from '../support/properties';
import type { Temporal as Types } from 'temporal-polyfill';
import { latestEnd, resolveClock, type ClockTime } from '../../lambda/care';
import { content } from '../../lambda/content';
import { Temporal } from '../simulator/support/temporal';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Clocks are set by at most three hours (Casey station). */
const CHANGE = 3 * HOUR;

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const anyMoment = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.getTime());

const halves = ['morning', 'afternoon', 'evening', 'night'] as const;
const aTime = fc.record<ClockTime>(
  {
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    half: fc.constantFrom(...halves),
  },
  { requiredKeys: ['hour', 'minute'] },
);

/**
 * A zone, a moment there, and what is said. Half of the moments are within a day and a half of a
 * change of clocks, and half of those times said are among the minutes it skips, or shows twice.
 */
const saidSomewhere = fc
  .record({
    zone: zones,
    from: anyMoment,
    near: fc.boolean(),
    by: fc.integer({ min: -2 * HOUR, max: 36 * HOUR }),
    said: aTime,
    changed: fc.boolean(),
  })
  .map(({ zone, from, near, by, said, changed }) => {
    const change = near ? zonedAt(from, zone).getTimeZoneTransition('next') : null;
    if (change === null) return { zone, now: from, said };
    const now = change.epochMilliseconds + by;
    if (!changed) return { zone, now, said };
    // What clocks would show soon after, were they not set.
    const before = zonedAt(change.epochMilliseconds - 1, zone).toPlainDateTime();
    const unset = before.add({ minutes: 1 + said.minute });
    return { zone, now, said: { ...said, hour: unset.hour, minute: unset.minute } };
  });

const zonedAt = (moment: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);

/** Whether an hour of the day can be what was said. */
function fits(hour: number, { hour: said, half }: ClockTime): boolean {
  if (said === 0 || said > 12) return hour === said;
  if (hour % 12 !== said % 12) return false;
  const isEarly = hour < 12;
  if (half === undefined || (half === 'evening' && said === 12)) return true;
  if (half === 'night') return isEarly === (said === 12 || said < 6);
  return isEarly === (half === 'morning');
}

/** Both moments that a local time may be; mostly they are one. */
const both = (local: Types.PlainDateTime, zone: string) =>
  (['earlier', 'later'] as const).map(
    (disambiguation) => local.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );

/** Every moment that can be meant, from two days ago until tomorrow, by Temporal. */
function everyReading(said: ClockTime, zone: string, now: number): number[] {
  const today = zonedAt(now, zone).toPlainDate();
  const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => fits(hour, said));
  return [-2, -1, 0, 1].flatMap((days) =>
    hours.flatMap((hour) =>
      both(today.add({ days }).toPlainDateTime({ hour, minute: said.minute }), zone),
    ),
  );
}

const resolved = (said: ClockTime, zone: string, now: number) =>
  Date.parse(resolveClock(said, zone, new Date(now).toISOString()));

const runs = { numRuns: 500 };

test('a clock time is the latest moment it can mean, up to two minutes ahead', () => {
  fc.assert(
    fc.property(saidSomewhere, ({ zone, now, said }) => {
      const been = everyReading(said, zone, now).filter((moment) => moment <= now + 2 * MINUTE);
      expect(resolved(said, zone, now)).toBe(Math.min(now, Math.max(...been)));
    }),
    runs,
  );
});

test('it is never in the future, and less than a day and a change of clocks ago', () => {
  fc.assert(
    fc.property(saidSomewhere, ({ zone, now, said }) => {
      const ago = now - resolved(said, zone, now);
      expect(ago).toBeGreaterThanOrEqual(0);
      const isOpen = said.half === undefined && said.hour >= 1 && said.hour <= 12;
      expect(ago).toBeLessThan((isOpen ? 12 : 24) * HOUR + CHANGE);
    }),
    runs,
  );
});

test('clocks showed what was said, unless they skipped it', () => {
  let skipped = 0;
  fc.assert(
    fc.property(saidSomewhere, ({ zone, now, said }) => {
      const meant = resolved(said, zone, now);
      if (meant === now) return;
      const local = zonedAt(meant, zone);
      const { hour, minute, second } = local;
      if (fits(hour, said) && minute === said.minute) {
        expect(second).toBe(0);
        return;
      }
      skipped += 1;
      const around = [-1, 1].map((hours) => zonedAt(meant + hours * CHANGE, zone).offset);
      expect(new Set(around).size).toBe(2);
    }),
    { numRuns: 1000 },
  );
  expect(skipped).toBeGreaterThan(0);
});

const two = (value: number) => String(value).padStart(2, '0');
const times = aTime.map(({ hour, minute }) => `${two(hour)}:${two(minute)}`);
const windows = fc.oneof(
  fc.constantFrom(...Object.values(content.moments)),
  fc.record({ from: times, to: times }).filter(({ from, to }) => from !== to),
);

test('a part of the day ended within it or ends now, and none of it came later', () => {
  fc.assert(
    fc.property(saidSomewhere, windows, ({ zone, now }, window) => {
      const today = zonedAt(now, zone).toPlainDate();
      const crosses = window.to <= window.from ? 1 : 0;
      const ends = [-2, -1, 0, 1].flatMap((days) => {
        const local = (time: string, plus: number) =>
          both(today.add({ days: days + plus }).toPlainDateTime(time), zone);
        const begins = Math.min(...local(window.from, 0));
        return begins > now + 2 * MINUTE ? [] : [Math.max(...local(window.to, crosses))];
      });
      const latest = Date.parse(latestEnd(window, zone, new Date(now).toISOString()));
      expect(latest).toBe(Math.min(now, Math.max(...ends)));
      expect(now - latest).toBeLessThan(24 * HOUR + CHANGE);
    }),
    runs,
  );
});
