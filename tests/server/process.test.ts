import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { get } from './support/post';
import { occupied } from './support/server';

const root = join(__dirname, '..', '..');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const anyStore = { DEVELOPMENT: 'true', STORE: 'memory' };

/** Groups of processes, of which none may be left. */
const groups: number[] = [];
afterAll(() => {
  for (const group of groups) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch {
      // All have ended, as they should.
    }
  }
});

/** Starts the program as whoever hosts it does. */
function start(environment: Record<string, string>) {
  const child = spawn('npm', ['run', '--silent', 'serve'], {
    cwd: root,
    detached: true,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) groups.push(child.pid);
  return child;
}

/** Runs the program to its end; `listening` is told the port and how to tell npm to stop. */
function run(
  environment: Record<string, string>,
  listening?: (port: number, stop: () => void) => void,
) {
  const child = start(environment);
  return new Promise<Run>((resolve) => {
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => {
      const isFirst = out === '';
      out += data.toString();
      if (!isFirst || listening === undefined) return;
      const { port } = JSON.parse(out) as { port: number };
      listening(port, () => child.kill('SIGTERM'));
    });
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

test('it says all that is wrong with its settings, and does not start', async () => {
  const { code, out, err } = await run({ PORT: 'x' });
  expect([code, out]).toEqual([1, '']);
  for (const name of ['SKILL_ID', 'STORE', 'PORT'])
    expect(err).toMatch(new RegExp(`^${name} is `, 'm'));
});

test('it does not start where one of its ports is taken, and says which', async () => {
  const taken = await occupied();
  const settings = { ...anyStore, PORT: '0', ADMIN_PORT: String(taken.port) };
  const { code, out, err } = await run(settings);
  taken.close();
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(`Could not start:\nlisten EADDRINUSE: address already in use 127.0.0.1:`);
  expect(err).toContain(String(taken.port));
}, 60_000);

test('it answers although nobody reads its log any more', async () => {
  const { port, close } = await occupied();
  close();
  const child = start({ ...anyStore, PORT: String(port), ADMIN_OFF: 'true' });
  child.stdout.destroy();
  const ended = new Promise((resolve) => child.on('close', resolve));
  const health = vi.waitFor(() => get(port, '/healthz'), { timeout: 30_000, interval: 100 });
  // Its first line found no reader by then; without this it would stop with 1.
  expect((await health).status).toBe(200);
  expect((await get(port, '/healthz')).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}, 60_000);

test('it starts, answers, stops when told to, and says so in lines of JSON', async () => {
  const settings = { ...anyStore, PORT: '0', ADMIN_PORT: '0' };
  let health = 0;
  let listened = 0;
  const { code, out } = await run(settings, (port, stop) => {
    listened = port;
    void get(port, '/healthz').then(({ status }) => {
      health = status;
      stop();
    });
  });
  expect([health, code]).toEqual([200, 0]);
  const lines = out.trim().split('\n');
  const events = lines.map((line) => (JSON.parse(line) as { event: string }).event);
  expect(events).toEqual(['listening', 'stopping', 'stopped']);
  // Nobody was left behind on its port.
  await expect(get(listened, '/healthz')).rejects.toThrow('ECONNREFUSED');
}, 60_000);
