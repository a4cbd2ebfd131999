import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Out } from '../../../simulator/desk';
import { read, root } from '../../docs/pages';

/** What a recipe changes, builds from, or is built by. */
const PARTS = [
  ...[
    'content',
    'interaction-models/source',
    'interaction-models/overlays',
    'lambda',
    'scripts',
    'simulator',
    'store',
    'assets',
    'docs',
  ],
  ...['server', 'deploy', 'tests', '.ci', 'package.json', 'tsconfig.json', 'vitest.config.mjs'],
  ...['skill.json', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE'],
];

/** A recipe of CONTRIBUTING.md, as it is written. */
export function recipe(title: string): string {
  const found = read('CONTRIBUTING.md')
    .split(/^(?=#{2,3} )/m)
    .find((section) => section.startsWith(`## ${title}\n`) || section.startsWith(`### ${title}\n`));
  if (found === undefined) throw new Error(`CONTRIBUTING.md has no recipe "${title}".`);
  return found;
}

/** The scripts that a recipe tells to run, in its order. */
const scriptsIn = (text: string): string[] =>
  Array.from(text.matchAll(/npx tsx (\S+\.ts)/g), ([, file = '']) => file);

/** A copy of the project in which a recipe is followed, to be thrown away. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'gentle-hands-recipe-'));

  constructor() {
    for (const part of PARTS) cpSync(join(root, part), this.at(part), { recursive: true });
    this.linkPackages();
  }

  /** The packages are the project's; what the desk Echo learns here goes with the copy. */
  private linkPackages(): void {
    mkdirSync(this.at('node_modules'));
    for (const name of readdirSync(join(root, 'node_modules')).filter((one) => one !== '.cache')) {
      symlinkSync(join(root, 'node_modules', name), this.at(join('node_modules', name)));
    }
  }

  at(path: string): string {
    return join(this.folder, path);
  }

  read(path: string): string {
    return readFileSync(this.at(path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), text);
  }

  /** Copies a file, or a folder with all that is in it. */
  copy(from: string, to: string): void {
    cpSync(this.at(from), this.at(to), { recursive: true });
  }

  /** Puts something in the place of some text, which has to be there. */
  change(path: string, from: string | RegExp, to: string): void {
    const text = this.read(path);
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${path} has no ${from}`);
    this.write(path, changed);
  }

  /** Runs what the recipe tells to run, and nothing else. */
  build(text: string): void {
    const scripts = scriptsIn(text).map((file) => this.at(file));
    const { status, stderr } = this.node('tests/recipes/support/inOrder.ts', scripts);
    expect(status, stderr).toBe(0);
  }

  /** Gives the desk Echo of the copy some lines, by its own command; what came of each. */
  desk(locale: string, lines: readonly (string | { readonly locale: string })[]): Out[] {
    const input = lines.map((line) =>
      JSON.stringify(typeof line === 'string' ? { say: line } : line),
    );
    const options = ['--locale', locale, '--now', '2026-11-22T15:00:00Z'];
    const { status, stdout, stderr } = this.node('simulator/scripted/main.ts', options, input);
    expect(status, stderr).toBe(0);
    const all = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Out);
    expect(all.map(({ error }) => error)).toEqual(lines.map(() => null));
    return all;
  }

  /** Runs some tests of the copy. */
  test(...files: readonly string[]): void {
    const command = [this.at('node_modules/vitest/vitest.mjs'), 'run', '--maxWorkers=1', ...files];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: this.folder,
      encoding: 'utf8',
    });
    expect(status, stdout + stderr).toBe(0);
  }

  private node(file: string, args: readonly string[], lines: readonly string[] = []) {
    // As `tsx` does it, without its process around the process.
    const command = ['--import', 'tsx', this.at(file), ...args];
    const input = lines.map((line) => `${line}\n`).join('');
    return spawnSync(process.execPath, command, { cwd: this.folder, encoding: 'utf8', input });
  }

  discard(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Follows a recipe in a copy of its own, which goes when the file is through. */
export function following(steps: (project: Project) => void): () => Project {
  let project: Project | undefined;
  beforeAll(() => {
    project = new Project();
    steps(project);
  });
  afterAll(() => project?.discard());
  return () => {
    if (project === undefined) throw new Error('The recipe was not followed.');
    return project;
  };
}
