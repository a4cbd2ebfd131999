import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentHash } from '../../scripts/content/signatures';

const root = join(__dirname, '../..');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gentle-hands-stage-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the code for a stage into the folder, as a person does, from anywhere. */
function build(stage: string) {
  const command = [join(root, 'scripts/build.mjs'), '--stage', stage, '--out', folder];
  const { status, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    cwd: tmpdir(),
  });
  return { status, stderr };
}

test('live: no code while nobody has signed, and what was there stays; it says what to sign', () => {
  writeFileSync(join(folder, 'skill.js'), 'the one before');
  const { status, stderr } = build('live');
  expect(status).toBe(1);
  for (const id of ['A', 'B', 'C', 'D', 'E', 'F', 'G']) {
    expect(stderr).toMatch(new RegExp(`section ${id} \\(.+\\) is signed by nobody`));
  }
  expect(stderr).toContain(`"of": "${contentHash(join(root, 'content'))}"`);
  expect(readdirSync(folder)).toEqual(['skill.js']);
});

test('beta: for those who are invited it is built', () => {
  const { status, stderr } = build('beta');
  expect(status, stderr).toBe(0);
  expect(readdirSync(folder)).toContain('index.js');
});

test('what deploy/README.md puts live is built for it, and not put there where it is refused', () => {
  const page = readFileSync(join(root, 'deploy/README.md'), 'utf8');
  const [, commands = ''] = /^```sh\n([^`]*Stage=live[^`]*)```$/m.exec(page) ?? [];
  const [build, ...others] = commands.replaceAll('\\\n', '').split('&&');
  expect(build?.trim()).toBe('npm run build -- --stage live');
  expect(others).toHaveLength(2);
});

test('a stage that there is not is refused', () => {
  const { status, stderr } = build('gamma');
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining('development, beta, live, not gamma'),
  ]);
  expect(readdirSync(folder)).toEqual([]);
});
