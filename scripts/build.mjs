// Bundles the skill for Lambda into dist/lambda/ (scripts/build/handler.mjs); or a program of its own, such
// as the server, into index.js and its source map.
//
//   node scripts/build.mjs [--out <folder>] [--entry <file>]
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
    out: { type: 'string', default: join(root, 'dist/lambda') },
    entry: { type: 'string' },
  },
});
const { out, entry } = values;

async function buildProgram(outfile) {
  rmSync(outfile, { force: true });
  await build({ ...lambdaOptions, entryPoints: [entry], outfile, logLevel: 'warning' });
}

mkdirSync(out, { recursive: true });
const made = join(out, entry === undefined ? 'skill.js' : 'index.js');
try {
  if (entry !== undefined) await buildProgram(made);
  else await buildHandler(join(root, 'lambda/index.ts'), out, { logLevel: 'warning' });
} catch (error) {
  // What esbuild and the process that compiles have to say is on the screen.
  if (error.errors === undefined && error.status === undefined) throw error;
  process.exit(1);
}
process.stderr.write(`${made}: ${Math.round(statSync(made).size / 1000)} KB\n`);
