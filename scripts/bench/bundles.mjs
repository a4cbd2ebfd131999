// What is measured, bundled as for Lambda.
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildHandler } from '../build/handler.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRIES = {
  skill: 'lambda/index.ts',
  smallest: 'scripts/bench/smallest.mjs',
  grown: 'scripts/bench/grown.ts',
};

/** Bundles each into a folder of its own: names with folders. */
export async function bundles(folder) {
  const made = Object.entries(ENTRIES).map(async ([name, entry]) => {
    const place = join(folder, name);
    mkdirSync(place);
    await buildHandler(join(root, entry), place, { compiled: true, sourcemap: false });
    return [name, place];
  });
  return Object.fromEntries(await Promise.all(made));
}

/** Bytes of every file of a bundle, by name. */
export const sizesOf = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map((name) => [name, statSync(join(folder, name))])
      .filter(([name, file]) => file.isFile() && !name.endsWith('.map'))
      .map(([name, { size }]) => [name, size]),
  );
