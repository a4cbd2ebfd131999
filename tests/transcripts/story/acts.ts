import type { Desk, Out } from '../../../simulator/desk';

/** Something that happens in a story. */
export type Act = (desk: Desk) => Promise<Out>;

const UNITS: Readonly<Record<string, (count: string) => string>> = {
  second: (count) => `PT${count}S`,
  minute: (count) => `PT${count}M`,
  hour: (count) => `PT${count}H`,
  day: (count) => `P${count}D`,
};

/** "problem=teething, duration=five minutes" */
const slotsIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(/,\s*/)
      .filter(Boolean)
      .map((slot) => slot.split('=').map((part) => part.trim()) as [string, string]),
  );

type Reading = readonly [RegExp, (...found: string[]) => Act];

const READINGS: readonly Reading[] = [
  // What nobody could make out.
  [/^U: …$/, () => (desk) => desk.intent('AMAZON.FallbackIntent')],
  [/^U: (.+)$/, (words) => (desk) => desk.say(words)],
  [/^\[(\S+) ?(.*)\]$/, (name, slots) => (desk) => desk.intent(name, slotsIn(slots))],
  [/^\(silence\)$/, () => (desk) => desk.silence()],
  [/^\(next day\)$/, () => (desk) => desk.wait('P1D')],
  [
    /^\((\d+) (second|minute|hour|day)s?\)$/,
    (count, unit) => (desk) => desk.wait(UNITS[unit]?.(count) ?? ''),
  ],
  [/^\(session ends: (\w+)\)$/, (reason) => (desk) => desk.end(reason as 'ERROR')],
  [
    /^\((\w+), a (speaker|screen)\)$/,
    (id, type) => (desk) => desk.device({ id, type: type as 'screen' }),
  ],
  [/^\(in (\w\w-\w\w)\)$/, (locale) => (desk) => desk.locale(locale)],
  [/^\(the store is (up|slow|down)\)$/, (store) => (desk) => desk.fault({ store: store as 'up' })],
  [/^\(the last request again\)$/, () => (desk) => desk.resend()],
  [/^\(the request (\d+) back again\)$/, (count) => (desk) => desk.resend(Number(count))],
  [
    /^\((\w+), a (speaker|screen) in (\w+\/\w+)\)$/,
    (id, type, timezone) => (desk) => desk.device({ id, type: type as 'screen', timezone }),
  ],
  [
    /^\(reminders are (granted|denied|notAnswered|down)\)$/,
    (reminders) => (desk) => desk.fault({ reminders: reminders as 'granted' }),
  ],
  [
    /^\(the time zone is (up|down)\)$/,
    (timeZone) => (desk) => desk.fault({ timeZone: timeZone as 'up' }),
  ],
  [/^\(the skill is disabled\)$/, () => (desk) => desk.skillEvent('SkillDisabled')],
];

/** The act a line stands for, or null. */
export function actOf(line: string): Act | null {
  for (const [pattern, act] of READINGS) {
    const found = pattern.exec(line);
    if (found) return act(...found.slice(1));
  }
  return null;
}
