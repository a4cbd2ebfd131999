import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languageOf } from './hearing/language';
import { parseInstant } from './iso';
import type { DeviceType } from './types';
import { isZone, LOCALES } from './zones';

/** How a desk is set up from a command line. */
export interface Settings {
  readonly locale: string;
  readonly device: DeviceType;
  readonly now: number;
  readonly timezone: string | undefined;
  /** `memory` or a folder. */
  readonly store: string;
  readonly user: string;
  readonly seed: number;
}

/** Options that cannot be followed. */
export class BadOptions extends Error {}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        locale: { type: 'string', default: 'en-US' },
        device: { type: 'string', default: 'speaker' },
        now: { type: 'string' },
        timezone: { type: 'string' },
        store: { type: 'string' },
        user: { type: 'string', default: 'parent' },
        seed: { type: 'string', default: '1' },
      },
    });
    return values;
  } catch (error) {
    throw new BadOptions(error instanceof Error ? error.message : String(error));
  }
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new BadOptions(message);
}

/** The options both faces understand. */
export const USAGE =
  '[--locale en-US] [--device speaker|screen] [--now ISO] [--timezone ZONE] [--store memory|FOLDER] [--user parent] [--seed 1]';

/** Reads a command line; throws BadOptions where it makes no sense. */
export function readSettings(args: readonly string[], defaultStore: string): Settings {
  const { locale, device, now, timezone, store = defaultStore, user, seed } = readOptions(args);
  check(LOCALES.includes(locale), `--locale ${locale} is no locale of Alexa's.`);
  check(languageOf(locale) !== null, `The desk does not hear ${locale} yet.`);
  check(device === 'speaker' || device === 'screen', '--device is speaker or screen.');
  const time = now === undefined ? Date.now() : parseInstant(now);
  check(time !== null, `--now ${now} is no moment such as 2026-11-22T09:00:00Z.`);
  check(timezone === undefined || isZone(timezone), `--timezone ${timezone} is no time zone.`);
  check(user.trim() !== '', '--user is empty.');
  check(/^\d{1,15}$/.test(seed), `--seed ${seed} is no whole number.`);
  check(store.trim() !== '', '--store is memory or a folder.');
  check(!existsSync(store) || statSync(store).isDirectory(), `--store ${store} is no folder.`);
  return {
    locale,
    device: device as DeviceType,
    now: time ?? 0,
    timezone,
    store,
    user,
    seed: Number(seed),
  };
}
