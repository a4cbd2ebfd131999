// What is measured, bundled as for Lambda.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lambdaOptions } from '../build/options.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRIES = {
  skill: 'lambda/index.ts',
  smallest: 'scripts/bench/smallest.mjs',
  grown: 'scripts/bench/grown.ts',
};

/** Bundles each into a folder of its own: names with paths. */
export async function bundles(folder) {
  const made = Object.entries(ENTRIES).map(async ([name, entry]) => {
    const outfile = join(folder, name, 'index.js');
    await build({ ...lambdaOptions, entryPoints: [join(root, entry)], outfile, sourcemap: false });
    return [name, outfile];
  });
  return Object.fromEntries(await Promise.all(made));
}

/** Bytes of every file beside a bundle, by name. */
export const sizesOf = (folder) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.endsWith('.map'))
      .map((name) => [name, statSync(join(folder, name)).size]),
  );
