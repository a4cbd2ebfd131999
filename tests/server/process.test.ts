import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { get } from './support/post';

const root = join(__dirname, '..', '..');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as `npm run serve` does; `listening` is told the port. */
function run(
  environment: Record<string, string>,
  listening?: (port: number, stop: () => void) => void,
) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'server/main.ts')], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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

test('it starts, answers, stops when told to, and says so in lines of JSON', async () => {
  const settings = { DEVELOPMENT: 'true', STORE: 'memory', PORT: '0', ADMIN_PORT: '0' };
  let health = 0;
  const { code, out, err } = await run(settings, (port, stop) => {
    void get(port, '/healthz').then(({ status }) => {
      health = status;
      stop();
    });
  });
  expect([health, code, err]).toEqual([200, 0, '']);
  const lines = out.trim().split('\n');
  const events = lines.map((line) => (JSON.parse(line) as { event: string }).event);
  expect(events).toEqual(['listening', 'stopping', 'stopped']);
});
