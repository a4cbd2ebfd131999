// A handler as Lambda gets it: skill.js, what it reads at first need (apart.mjs), and index.js, which starts
// it; and its compiled form, where that is wished for.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lambdaOptions } from './options.mjs';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const MADE = /^(index|skill)\..*(js|map|compiled)$/;

/** Nothing of an earlier build may be left: compiled code would be believed. */
function clear(folder) {
  for (const name of readdirSync(folder)) {
    if (MADE.test(name)) rmSync(join(folder, name));
  }
}

/** Under the flags of this very Node, and with nothing that would lead to a store. */
function compile(folder) {
  const { PATH, NODE_OPTIONS } = process.env;
  const args = [...process.execArgv, at('compile.mjs'), folder];
  execFileSync(process.execPath, args, {
    env: { PATH, NODE_OPTIONS },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Bundles the handler that a file exports into a folder that is there; `compiled`: for this very Node. */
export async function buildHandler(entry, folder, { compiled = false, ...options } = {}) {
  clear(folder);
  const outfile = join(folder, 'skill.js');
  await build({ ...lambdaOptions, entryPoints: [entry], outfile, ...options });
  if (compiled) compile(folder);
  await build({
    ...lambdaOptions,
    entryPoints: [at('start.mjs')],
    outfile: join(folder, 'index.js'),
    external: ['./skill.js'],
    sourcemap: false,
  });
}
