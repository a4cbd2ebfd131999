import type { Desk } from '../device/desk';
import type { DeviceChange } from '../device/options';
import { END_REASONS, SKILL_EVENTS } from '../requests';
import { DeskError, FAULT_VALUES, type Faults, type Out } from '../types';
import { isZone } from '../zones';

type Json = Readonly<Record<string, unknown>>;
type Serve = (desk: Desk) => Promise<Out>;

const bad = (message: string) => new DeskError('BAD_LINE', message);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(value: unknown, what: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw bad(`${what} must be a text that is not empty.`);
}

function oneOf<const Value extends string>(
  value: unknown,
  values: readonly Value[],
  what: string,
): Value {
  const found = values.find((known) => known === value);
  if (found === undefined) throw bad(`${what} must be one of ${values.join(', ')}.`);
  return found;
}

function onlyTrue(value: unknown, what: string): void {
  if (value !== true) throw bad(`${what} must be true.`);
}

/** An object with no other keys than these. */
function object(value: unknown, keys: readonly string[], what: string): Json {
  if (!isObject(value)) throw bad(`${what} must be an object.`);
  const stranger = Object.keys(value).find((key) => !keys.includes(key));
  if (stranger !== undefined) throw bad(`${what} has no "${stranger}".`);
  return value;
}

function slotWords(value: unknown): Record<string, string> {
  if (value === undefined) return {};
  if (!isObject(value)) throw bad('"slots" must be an object.');
  return Object.fromEntries(
    Object.entries(value).map(([name, words]) => [name, text(words, `The slot "${name}"`)]),
  );
}

function deviceChange(value: unknown): DeviceChange {
  const change = object(value, ['id', 'type', 'timezone'], '"device"');
  const timezone =
    change['timezone'] === undefined ? undefined : text(change['timezone'], '"timezone"');
  if (timezone !== undefined && !isZone(timezone)) throw bad(`"${timezone}" is no time zone.`);
  return {
    id: text(change['id'], '"id"'),
    type:
      change['type'] === undefined
        ? undefined
        : oneOf(change['type'], ['speaker', 'screen'], '"type"'),
    timezone,
  };
}

function faults(value: unknown): Partial<Faults> {
  const names = Object.keys(FAULT_VALUES) as (keyof Faults)[];
  const wanted = Object.entries(object(value, names, '"fault"'));
  return Object.fromEntries(
    wanted.map(([name, state]) => [
      name,
      oneOf<string>(state, FAULT_VALUES[name as keyof Faults], `"${name}"`),
    ]),
  );
}

function stepsBack(value: unknown): number {
  if (value === true) return 1;
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  throw bad('"resend" must be true or a whole number from 1.');
}

function taps(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw bad('"tap" must be a list.');
}

/** What each line does; a line has one of these keys, `intent` may have `slots` beside it. */
const LINES: Readonly<Record<string, (value: unknown, line: Json) => Serve>> = {
  say: (value) => {
    const words = text(value, '"say"');
    return (desk) => desk.say(words);
  },
  hear: (value) => {
    const words = text(value, '"hear"');
    return (desk) => desk.hear(words);
  },
  launch: (value) => {
    onlyTrue(value, '"launch"');
    return (desk) => desk.launch();
  },
  intent: (value, line) => {
    const name = text(value, '"intent"');
    const words = slotWords(line['slots']);
    return (desk) => desk.intent(name, words);
  },
  wait: (value) => {
    const duration = text(value, '"wait"');
    return (desk) => desk.wait(duration);
  },
  silence: (value) => {
    onlyTrue(value, '"silence"');
    return (desk) => desk.silence();
  },
  end: (value) => {
    const reason = oneOf(value, END_REASONS, '"end"');
    return (desk) => desk.end(reason);
  },
  tap: (value) => {
    const what = taps(value);
    return (desk) => desk.tap(what);
  },
  resend: (value) => {
    const back = stepsBack(value);
    return (desk) => desk.resend(back);
  },
  device: (value) => {
    const change = deviceChange(value);
    return (desk) => desk.device(change);
  },
  locale: (value) => {
    const locale = text(value, '"locale"');
    return (desk) => desk.locale(locale);
  },
  fault: (value) => {
    const changes = faults(value);
    return (desk) => desk.fault(changes);
  },
  skillEvent: (value) => {
    const name = oneOf(value, Object.keys(SKILL_EVENTS), '"skillEvent"');
    return (desk) => desk.skillEvent(name);
  },
  state: (value) => {
    onlyTrue(value, '"state"');
    return (desk) => desk.state();
  },
};

function parseLine(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    throw new DeskError('BAD_JSON', error instanceof Error ? error.message : 'No JSON.');
  }
}

/** Reads one line of the scripted interface: what it asks of a desk, or a DeskError. */
export function readLine(written: string): Serve {
  const line = parseLine(written);
  if (!isObject(line)) throw bad('A line must be a JSON object.');
  const keys = Object.keys(line);
  const known = keys.filter((key) => key in LINES && Object.hasOwn(LINES, key));
  const [key] = known;
  const read = key === undefined ? undefined : LINES[key];
  if (key === undefined || !read || known.length > 1) {
    throw bad(`A line has exactly one of ${Object.keys(LINES).join(', ')}.`);
  }
  const stranger = keys.find((other) => other !== key && !(key === 'intent' && other === 'slots'));
  if (stranger !== undefined) throw bad(`A "${key}" line has no "${stranger}".`);
  return read(line[key], line);
}
