import { HEALTH_PATH } from '../entrance';
import type { ServerSettings } from '../server';
import { storeSettings, type StoreSettings } from './store';
import { BadSettings, valuesOf, type Environment, type Values } from './values';

export interface Settings {
  /** Null in development: any skill's requests are answered. */
  readonly skillId: string | null;
  readonly store: StoreSettings;
  readonly server: ServerSettings;
}

const SKILL_ID = /^amzn1\.ask\.skill\.[\w-]+$/;
const HOST = /^[\w.:-]+$/;
const PATH = /^\/[\w./~-]*$/;
const PORTS = [0, 65_535] as const;

function skillId(values: Values): string | null {
  if (values.flag('DEVELOPMENT')) return null;
  const meant =
    'the id of your skill, amzn1.ask.skill.… ; with DEVELOPMENT=true any skill is answered';
  return values.text('SKILL_ID', SKILL_ID, meant);
}

function pathOf(values: Values): string {
  const path = values.text('SKILL_PATH', PATH, 'the path where Alexa posts to, from /', '/');
  if (path === HEALTH_PATH)
    values.problems.push(`SKILL_PATH is "${path}": that is the health check`);
  return path;
}

function serverSettings(values: Values): ServerSettings {
  const host = values.text('HOST', HOST, 'the address to listen at', '127.0.0.1');
  const adminHost = values.text('ADMIN_HOST', HOST, 'the address for metrics', '127.0.0.1');
  const address = { host, port: values.number('PORT', ...PORTS, 3000) };
  const admin = { host: adminHost, port: values.number('ADMIN_PORT', ...PORTS, 3001) };
  if (address.port !== 0 && address.port === admin.port) {
    values.problems.push(`ADMIN_PORT is "${admin.port}": that is PORT already`);
  }
  return {
    address,
    admin: values.flag('ADMIN_OFF') ? null : admin,
    path: pathOf(values),
    body: {
      bytes: values.number('BODY_BYTES', 1_024, 1_048_576, 65_536),
      milliseconds: values.number('BODY_MILLISECONDS', 100, 60_000, 5_000),
    },
    headerMilliseconds: values.number('HEADER_MILLISECONDS', 100, 60_000, 5_000),
    keepAliveMilliseconds: values.number('KEEP_ALIVE_MILLISECONDS', 0, 600_000, 75_000),
    connections: values.number('CONNECTIONS', 1, 100_000, 2_000),
    stopMilliseconds: values.number('STOP_MILLISECONDS', 0, 60_000, 8_000),
  };
}

/**
 * All settings, read once.
 * @throws BadSettings with everything that is wrong
 */
export function readSettings(environment: Environment): Settings {
  const values = valuesOf(environment);
  const settings = {
    skillId: skillId(values),
    store: storeSettings(values),
    server: serverSettings(values),
  };
  if (values.problems.length > 0) throw new BadSettings(values.problems);
  return settings;
}

export type { StoreSettings };
