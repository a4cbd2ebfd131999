// Bundles the skill for Lambda: dist/lambda/index.js, one CommonJS file and its source map, and beside it
// what it reads at first need (scripts/build/apart.mjs).
//
//   node scripts/build.mjs [--out <folder>] [--entry <file>]
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { lambdaOptions } from './build/options.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'dist/lambda') },
    entry: { type: 'string', default: join(root, 'lambda/index.ts') },
  },
});

rmSync(join(values.out, 'index.js'), { force: true });
mkdirSync(values.out, { recursive: true });
const outfile = join(values.out, 'index.js');
try {
  await build({ ...lambdaOptions, entryPoints: [values.entry], outfile, logLevel: 'warning' });
} catch {
  // esbuild has said what is wrong and where.
  process.exit(1);
}
process.stderr.write(`${outfile}: ${Math.round(statSync(outfile).size / 1000)} KB\n`);
