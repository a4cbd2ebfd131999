// Bundles the skill for Lambda into dist/lambda/ (scripts/build/handler.mjs); or a program of its own, such
// as the server, into index.js and its source map. For the stage live, what no clinician has signed is refused.
// With --compiled the handler starts faster where this very Node, under the same flags, runs it.
//
//   node scripts/build.mjs [--stage development|beta|live] [--out <folder>] [--compiled] [--entry <file>]
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { buildHandler } from './build/handler.mjs';
import { lambdaOptions } from './build/options.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    stage: { type: 'string' },
    out: { type: 'string', default: join(root, 'dist/lambda') },
    entry: { type: 'string' },
    compiled: { type: 'boolean', default: false },
  },
});
const { stage, out, entry, compiled } = values;

async function buildProgram(outfile) {
  rmSync(outfile, { force: true });
  await build({ ...lambdaOptions, entryPoints: [entry], outfile, logLevel: 'warning' });
}

/** Ends here, with the reason on the screen, where this stage may not have what is there. */
function check(stage) {
  const script = [import.meta.resolve('tsx'), join(root, 'scripts/signed.ts')];
  const { status } = spawnSync(process.execPath, ['--import', ...script, '--stage', stage], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
}

if (stage !== undefined) check(stage);
mkdirSync(out, { recursive: true });
const made = join(out, entry === undefined ? 'skill.js' : 'index.js');
try {
  if (entry !== undefined) await buildProgram(made);
  else {
    await buildHandler(join(root, 'lambda/index.ts'), out, { compiled, logLevel: 'warning' });
  }
} catch (error) {
  // What esbuild and the process that compiles have to say is on the screen.
  if (error.errors === undefined && error.status === undefined) throw error;
  process.exit(1);
}
process.stderr.write(`${made}: ${Math.round(statSync(made).size / 1000)} KB\n`);
