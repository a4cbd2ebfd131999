import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, root } from '../docs/pages';

// The real thing takes minutes and runs this very test. So here the project is two lines, for `npm test`
// and for `npm start`, and npm is no more than what runs them.
const ANSWERS = String.raw`printf 'How old is\n   baby? … Rest one\n   hand on …'`;
const LINES = { test: 'exit 0', start: ANSWERS };

let folder: string;
let project: string;
let tools: string;
let environment: Readonly<Record<string, string>>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gentle-hands-fresh-'));
  [project, tools] = [join(folder, 'project'), join(folder, 'tools')];
  mkdirSync(join(project, 'scripts'), { recursive: true });
  copyFileSync(join(root, 'scripts/fresh-clone.sh'), join(project, 'scripts/fresh-clone.sh'));
  mkdirSync(tools);
  environment = {};
  writeFileSync(join(tools, 'npm'), '#!/bin/bash\n. "./$1.sh"\n', { mode: 0o755 });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Without what git was told by whoever runs the tests: a hook's GIT_DIR is another project. */
const inherited = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
);
const run = (command: string, args: readonly string[], path = `${tools}:${process.env['PATH']}`) =>
  spawnSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...inherited, GIT_CONFIG_GLOBAL: '/dev/null', ...environment, PATH: path },
  });

const git = (...args: readonly string[]) =>
  expect(run('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args]).status).toBe(0);

const check = (...args: readonly string[]) =>
  run('bash', ['scripts/fresh-clone.sh', ...args, 'npm', 'test']);

/** A project with these lines, committed. */
function make(lines: Partial<typeof LINES> = {}): void {
  for (const [name, line] of Object.entries({ ...LINES, ...lines })) {
    writeFileSync(join(project, `${name}.sh`), `${line}\n`);
  }
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
}

test.each([[[]], [['--here']]])('a project where all is well passes: %j', (args) => {
  make();
  const { status, stderr } = check(...args);
  expect([status, stderr]).toEqual([0, expect.stringContaining('all is well')]);
});

test.each([
  ['tests that fail', { test: 'exit 1' }, 'FAILED: npm test'],
  ['a guide that does not start', { start: 'exit 1' }, 'FAILED: npm start'],
  ['a guide that says nothing', { start: 'exit 0' }, 'FAILED: the guide did not ask for the age'],
  ['a guide that only asks', { start: 'echo How old is baby' }, 'did not begin a massage'],
  ['files left behind', { test: 'touch left.txt' }, '?? left.txt'],
  ['a file that is changed', { test: 'echo >> start.sh' }, ' M start.sh'],
])('%s are told', (_what, scripts, said) => {
  make(scripts);
  const { status, stderr } = check('--here');
  expect([status, stderr]).toEqual([1, expect.stringContaining(said)]);
});

test('the clone is of what is committed, and nothing is done in the folder itself', () => {
  make({ test: 'touch left.txt; test ! -e mine.txt' });
  writeFileSync(join(project, 'mine.txt'), '');
  const { status, stderr } = check();
  expect([status, stderr]).toEqual([1, expect.stringContaining('?? left.txt')]);
  expect(run('git', ['status', '--porcelain']).stdout).toBe('?? mine.txt\n');
});

test('what was there before is not taken for left behind, and said', () => {
  make();
  writeFileSync(join(project, 'mine.txt'), '');
  const { status, stderr } = check('--here');
  expect([status, stderr]).toEqual([0, expect.stringContaining('this folder was not fresh')]);
});

test('a folder that is no work tree has no status, and that is said', () => {
  make();
  rmSync(join(project, '.git'), { recursive: true });
  const { status, stderr } = check('--here');
  expect([status, stderr]).toEqual([0, expect.stringContaining('no git here')]);
});

test.each(['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE'])(
  'a hook of git that calls it may have set %s: the clone is looked at all the same',
  (name) => {
    make({ test: 'touch left.txt' });
    environment = { [name]: join(folder, 'elsewhere') };
    const { status, stderr } = check();
    expect([status, stderr]).toEqual([1, expect.stringContaining('?? left.txt')]);
    expect(existsSync(join(folder, 'elsewhere'))).toBe(false);
  },
);

test('without git in reach, nothing is cloned but this very folder may be checked', () => {
  make();
  for (const tool of ['bash', 'cat', 'tr', 'mktemp', 'rm', 'mkdir', 'dirname']) {
    const [place = ''] = run('which', [tool]).stdout.split('\n');
    symlinkSync(place, join(tools, tool));
  }
  const [cloned, here] = [[], ['--here']].map((args) =>
    run('bash', ['scripts/fresh-clone.sh', ...args, 'npm', 'test'], tools),
  );
  expect([cloned?.status, cloned?.stderr]).toEqual([1, expect.stringContaining('without git')]);
  expect([here?.status, here?.stderr]).toEqual([0, expect.stringContaining('no git here')]);
});

test('another option is refused', () => {
  make();
  expect(check('--there').stderr).toContain('there is no option but --here: --there');
});

test('without a test command nothing is done', () => {
  make();
  const { status, stderr } = run('bash', ['scripts/fresh-clone.sh', '--here']);
  expect([status, stderr]).toEqual([1, expect.stringContaining('name the test command')]);
});

test('it is what continuous integration runs, and what the pages name', () => {
  const [line] = read('.ci/run').trim().split('\n').slice(-1);
  expect(line).toBe('scripts/fresh-clone.sh --here npm test');
  for (const page of ['README.md', 'CONTRIBUTING.md']) {
    expect(read(page)).toContain('npm run check:fresh');
  }
});
