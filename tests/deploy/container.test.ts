import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSettings } from '../../server/config';
import { read, root } from '../docs/pages';

/** One line of the Dockerfile, its continuations joined. */
interface Instruction {
  readonly name: string;
  readonly rest: string;
}

const instructions: readonly Instruction[] = read('deploy/Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [name = '', ...rest] = line.split(' ');
    return { name, rest: rest.join(' ') };
  });
const of = (wanted: string) =>
  instructions.filter(({ name }) => name === wanted).map(({ rest }) => rest);

/** The argument list that a CMD ends with. */
const argumentsIn = (rest: string) => JSON.parse(rest.slice(rest.indexOf('['))) as string[];
const [command = ''] = of('CMD');
const [health = ''] = of('HEALTHCHECK');
const environment: Readonly<Record<string, string>> = Object.fromEntries(
  of('ENV').flatMap((rest) =>
    rest.split(' ').map((pair): [string, string] => {
      const [name = '', value = ''] = pair.split('=');
      return [name, value];
    }),
  ),
);
/** `--entry server/main.ts --out dist/server`, as the image is built with. */
const built = /node scripts\/build\.mjs --entry (\S+) --out (\S+)/.exec(of('RUN').join('\n'));
const [, entry = '', out = ''] = built ?? [];

const copies = of('COPY').map((rest) => {
  const words = rest.split(' ');
  const from = words.find((word) => word.startsWith('--from='));
  return { from, sources: words.filter((word) => !word.startsWith('--')).slice(0, -1) };
});

describe('the Dockerfile', () => {
  test('copies what is there and not kept back', () => {
    const keptBack = read('deploy/Dockerfile.dockerignore').trim().split('\n');
    const sources = copies.filter(({ from }) => from === undefined).flatMap((copy) => copy.sources);
    expect(sources).toContain('package-lock.json');
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
    expect(keptBack.filter((kept) => sources.includes(kept))).toEqual([]);
    expect(keptBack).toEqual(expect.arrayContaining(['node_modules', 'dist', '.gentle-hands']));
  });

  test('takes over what it has built, and no more', () => {
    const taken = copies.filter(({ from }) => from === '--from=build');
    expect(taken.flatMap(({ sources }) => sources)).toEqual([`/build/${out}`]);
    expect(existsSync(join(root, entry))).toBe(true);
    expect(instructions.filter(({ name }) => name === 'FROM')[0]?.rest).toMatch(/ AS build$/);
  });

  test('runs as a user without rights, and says where it listens', () => {
    expect(of('USER')).toEqual(['node']);
    expect(of('EXPOSE')).toEqual([environment['PORT']]);
  });

  test('what it builds starts by its command, is healthy by its check, and stops', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gentle-hands-container-'));
    try {
      const build = ['scripts/build.mjs', '--entry', entry, '--out', folder];
      execFileSync(process.execPath, build, { cwd: root, stdio: 'pipe' });
      const [node, ...args] = argumentsIn(command);
      expect([node, args.filter((arg) => !arg.startsWith('-'))]).toEqual(['node', ['index.js']]);
      const settings = { ...environment, HOST: '127.0.0.1', PORT: '0', ADMIN_PORT: '0' };
      const started = spawn(process.execPath, args, {
        cwd: folder,
        env: { ...settings, STORE: 'memory', DEVELOPMENT: 'true' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ended = once(started, 'exit');
      const [line] = (await once(started.stdout, 'data')) as [Buffer];
      const { port } = JSON.parse(line.toString()) as { port: number };
      const checked = spawn(process.execPath, argumentsIn(health).slice(1), {
        env: { ...environment, PORT: String(port) },
      });
      expect(await once(checked, 'exit')).toEqual([0, null]);
      started.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

interface Service {
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly profiles: readonly string[];
  readonly stop_grace_period?: string;
  readonly volumes?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const SKILL_ID = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';
const text = read('deploy/compose.yaml').replace(/\$\{SKILL_ID:\?[^}]*\}/g, SKILL_ID);
const { services, volumes } = parse(text, { merge: true, strict: true }) as Compose;
const ours = Object.entries(services).filter(([, { build }]) => build !== undefined);

describe.each(ours)('compose: %s', (name, service) => {
  const settings = () => readSettings({ ...environment, ...service.environment });

  test('has settings that the server takes', () => {
    const { skillId, server } = settings();
    expect(skillId).toBe(SKILL_ID);
    expect(service.ports).toEqual([`127.0.0.1:${server.address.port}:${server.address.port}`]);
    expect(server.address.host).toBe('0.0.0.0');
    expect(server.admin?.host).toBe('127.0.0.1');
  });

  test('keeps households where they outlive it', () => {
    const { store } = settings();
    if (store.kind === 'files') {
      const [volume = '', folder] = service.volumes?.[0]?.split(':') ?? [];
      expect(folder).toBe(store.folder);
      expect(of('VOLUME')).toEqual([folder]);
      expect(Object.keys(volumes)).toContain(volume);
    } else {
      const { host } = new URL((store.kind === 'dynamodb' && store.connection.endpoint) || '');
      const [database = ''] = host.split(':');
      expect(services[database]?.profiles).toEqual(service.profiles);
      expect(services[database]?.volumes).toHaveLength(1);
    }
  });

  test('is given the time to finish what runs', () => {
    const seconds = Number(/^(\d+)s$/.exec(service.stop_grace_period ?? '')?.[1]);
    expect(seconds * 1_000).toBeGreaterThan(settings().server.stopMilliseconds);
  });

  test('is built from the Dockerfile that is there', () => {
    const { context = '', dockerfile = '' } = service.build ?? {};
    expect(existsSync(join(root, 'deploy', context, dockerfile))).toBe(true);
    expect(name).toBe(`with-${service.profiles[0]}`);
  });
});

test('compose has both variants', () => {
  expect(ours.map(([, { profiles }]) => profiles[0])).toEqual(['files', 'dynamodb']);
});
