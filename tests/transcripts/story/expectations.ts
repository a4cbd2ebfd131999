import type { Desk, Out } from '../../../simulator/desk';

/** What a line expects of the last thing that happened: null if it is so, else what was instead. */
export type Expectation = (out: Out, desk: Desk) => string | null;

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** "…" stands for anything, and for nothing. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split(/\s*…\s*/)
      .map(escaped)
      .join('.*')}$`,
    's',
  );

const spokenLike =
  (text: string, where: (out: Out) => string | null): Expectation =>
  (out) => {
    const spoken = where(out) ?? 'nothing';
    return patternOf(text).test(spoken) ? null : spoken;
  };

/** "foot_rub 2, second side, in gas_relief, paused" */
function describe({ place }: Out): string[] {
  if (place === null) return ['none'];
  return [
    `${place.technique} ${place.step}`,
    ...(place.side === null ? [] : [`${place.side} side`]),
    ...(place.routine === null ? [] : [`in ${place.routine}`]),
    place.phase,
  ];
}

function at(text: string): Expectation {
  const expected = text.split(/,\s*/);
  return (out) => {
    const found = describe(out);
    return expected.every((one) => found.includes(one)) ? null : found.join(', ');
  };
}

/** "10:30, 10:45": when reminders ring, by the clock where the device is. */
const ringing =
  (text: string): Expectation =>
  (_, { reminders, view }) => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: view.zone, timeStyle: 'short' });
    // Amazon counts whole seconds from the request, so it rings in the first second of the minute.
    const times = reminders.map(({ at: moment }) =>
      moment % 60_000 < 1000 ? clock.format(moment) : new Date(moment).toISOString(),
    );
    const found = times.length === 0 ? 'none' : times.join(', ');
    return found === text ? null : found;
  };

const whether =
  (holds: (out: Out) => boolean, otherwise: string): Expectation =>
  (out) =>
    holds(out) ? null : otherwise;

const READINGS: readonly (readonly [RegExp, (found: string) => Expectation])[] = [
  [/^A: (.+)$/, (text) => spokenLike(text, (out) => out.speech)],
  [/^R: (.+)$/, (text) => spokenLike(text, (out) => out.reprompt)],
  [
    /^not: (.+)$/,
    (text) => (out) => {
      const spoken = [out.speech, out.reprompt ?? ''].join(' / ');
      return patternOf(`…${text}…`).test(spoken) ? spoken : null;
    },
  ],
  [/^place: (.+)$/, at],
  [/^reminder: (.+)$/, ringing],
  [/^open$/, () => whether(({ open }) => open, 'closed')],
  [/^closed$/, () => whether(({ open }) => !open, 'open')],
];

/** What a line expects, or null where it expects nothing. */
export function expectationOf(line: string): Expectation | null {
  for (const [pattern, expectation] of READINGS) {
    const found = pattern.exec(line);
    if (found) return expectation(found[1] ?? '');
  }
  return null;
}
