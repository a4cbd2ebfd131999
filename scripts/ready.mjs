// Makes a fresh clone ready: installs what is missing, builds what is generated, says so, and is
// silent when there is nothing to do. Plain Node without dependencies, because it runs before them.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamps = join(root, 'node_modules', '.cache', 'gentle-hands');

/** Everything goes to standard error: standard output belongs to the command that follows. */
const say = (text) => process.stderr.write(`${text}\n`);
const run = (file, args) =>
  execFileSync(file, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] });

const runTypeScript = (script) =>
  run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), script]);

const filesBelow = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)));

const fingerprint = (paths) => {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap((path) => filesBelow(join(root, path)))) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
};

/** Runs a step when its inputs changed since it last succeeded or when its result is gone. */
const whenChanged = (name, inputs, result, step) => {
  const stamp = join(stamps, name);
  const now = fingerprint(inputs);
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (before === now && existsSync(join(root, result))) return;
  step();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, now);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Gentle Hands needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

try {
  whenChanged('install', ['package-lock.json'], 'node_modules/.bin/tsx', () => {
    say('Installing what is missing (once, about a minute) ...');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    // Not `ci`: the lock holds only the platforms it was made for, and others must install too.
    run(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  });
  whenChanged(
    'generate',
    [
      'content',
      'scripts/generate.ts',
      'scripts/content',
      'lambda/care',
      'lambda/content/locales.ts',
      'package-lock.json',
    ],
    'lambda/content/generated',
    () => {
      say('Preparing the content ...');
      runTypeScript('scripts/generate.ts');
    },
  );
  if (!process.argv.includes('--build')) {
    whenChanged(
      'hearing',
      ['interaction-models/en-US.json', 'simulator/hearing', 'simulator/built-in'],
      'node_modules/.cache/gentle-hands',
      () => {
        say('Teaching the desk Echo to hear (once, about three minutes) ...');
        runTypeScript('simulator/hearing/prepare.ts');
      },
    );
  }
  if (process.argv.includes('--tests')) {
    whenChanged(
      'schemas',
      ['scripts/schemas.ts', 'package-lock.json'],
      'tests/support/generated',
      () => {
        say("Making the checks of Alexa's own types ...");
        runTypeScript('scripts/schemas.ts');
      },
    );
  }
} catch (error) {
  say(`Could not get ready: ${error.message}`);
  process.exit(1);
}
