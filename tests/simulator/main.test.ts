import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Out } from '../../simulator/types';

const root = join(__dirname, '..', '..');

function run(face: 'scripted' | 'terminal', args: readonly string[], input: string) {
  const main = join(root, 'simulator', face, 'main.ts');
  // As `tsx` does it, without its process around the process.
  const all = ['--import', 'tsx', main, ...args];
  return spawnSync(process.execPath, all, { input, encoding: 'utf8', cwd: root });
}

const answersOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Out);

const NOW = ['--now', '2026-11-22T09:00:00Z'];

describe('the scripted interface', () => {
  test('answers each line with one line and leaves at the end of input', () => {
    const { stdout, stderr, status } = run(
      'scripted',
      NOW,
      '{"launch":true}\n\nno json\r\n{"hear":"qqq xyzzy"}\n{"state":true}',
    );
    expect(status).toBe(0);
    expect(stderr).toBe('');
    const answers = answersOf(stdout);
    expect(answers.map(({ error }) => error?.code ?? null)).toEqual([null, 'BAD_JSON', null, null]);
    expect(answers[0]).toMatchObject({ now: '2026-11-22T09:00:00.000Z', open: true });
    expect(answers[2]?.heard?.intent).toBe('AMAZON.FallbackIntent');
  });

  test('says the same on every run', () => {
    const lines = '{"launch":true}\n{"say":"help with teething"}\n{"state":true}\n';
    expect(run('scripted', NOW, lines).stdout).toBe(run('scripted', NOW, lines).stdout);
  });

  test('refuses bad options', () => {
    const { status, stdout, stderr } = run('scripted', ['--device', 'fridge'], '{"launch":true}\n');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Usage');
  });

  test('keeps what is stored in a folder, for that user', () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-'));
    try {
      const args = (user: string) => [...NOW, '--store', folder, '--user', user];
      run('scripted', args('one'), '{"launch":true}\n');
      const household = (user: string) =>
        answersOf(run('scripted', args(user), '{"state":true}\n').stdout)[0]?.state?.household;
      expect(household('one')).not.toBeNull();
      expect(household('two')).toBeNull();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the terminal', () => {
  test('works with piped input and leaves at its end', () => {
    const lines = 'open gentle hands\n\n/nonsense\n/wait 1m';
    const { stdout, status, stderr } = run('terminal', ['--store', 'memory'], lines);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('help with teething');
    expect(stdout).toContain('Alexa: ');
    expect(stdout).toContain('There is no /nonsense.');
  });

  test('leaves when told to', () => {
    const { stdout, status } = run(
      'terminal',
      ['--store', 'memory'],
      '/leave\nopen gentle hands\n',
    );
    expect(status).toBe(0);
    expect(stdout).not.toContain('Alexa: ');
  });
});
