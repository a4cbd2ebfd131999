import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { envelope, launch } from '../alexa/support/envelopes';
import { metricsIn } from './support/emf';
import { leakIn } from './support/leaks';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gentle-hands-watch-'));
  execFileSync(process.execPath, ['scripts/build.mjs', '--out', folder], { stdio: 'pipe' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const event = envelope(launch);

/** What the bundle prints while it answers one launch, in a process of its own; one entry a line. */
function printed(environment: Record<string, string> = {}): string[] {
  const script = `require(process.argv[1]).handler(${JSON.stringify(event)}, {})`;
  const output = execFileSync(process.execPath, ['-e', script, join(folder, 'index.js')], {
    env: { PATH: process.env['PATH'], ...environment },
    encoding: 'utf8',
  });
  return output.split('\n').slice(0, -1);
}

test('Lambda gets one line for one request, with its metrics', () => {
  const lines = printed({ AWS_LAMBDA_FUNCTION_NAME: 'gentle-hands' });
  expect(lines).toHaveLength(1);
  const [line = ''] = lines;
  expect(JSON.parse(line)).toMatchObject({ requestId: event.request.requestId, intent: 'launch' });
  expect(metricsIn(line).map(({ name }) => name)).toEqual(['Turns', 'Latency']);
  expect(leakIn(line, event)).toBeNull();
});

test('elsewhere nothing is printed', () => {
  expect(printed()).toEqual([]);
});
