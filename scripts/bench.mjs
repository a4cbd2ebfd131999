// What the skill costs: its first answer, its warm turns, its memory, its size and its way to the store;
// everything interleaved in one run, as medians. Prints a table, or JSON.
//
//   npm run bench [-- --json] [--rounds 21] [--turns 20000]
import { execFile, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { bundles, sizesOf } from './bench/bundles.mjs';
import { report, table } from './bench/report.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '21' },
    turns: { type: 'string', default: '20000' },
  },
});

const node = async (env, script, ...rest) => {
  const path = join(here, 'bench', script);
  const { stdout } = await run(process.execPath, [path, ...rest], { env });
  return JSON.parse(stdout);
};

/** Milliseconds of a whole process. */
const timed = async (env, ...args) => {
  const start = performance.now();
  await run(process.execPath, args, { env });
  return performance.now() - start;
};

const bare = { PATH: process.env.PATH };
const folder = mkdtempSync(join(tmpdir(), 'gentle-hands-bench-'));
const server = fork(join(here, 'measure-clients/server.mjs'), ['plain']);
try {
  const { endpoint, table: name } = await new Promise((done) => server.once('message', done));
  const stored = {
    ...bare,
    TABLE_NAME: name,
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
  };
  const { skill, smallest, grown } = await bundles(folder);
  /** What Lambda requires, and what is left of it where V8 refuses the compiled form. */
  const [index, uncompiled] = ['index.js', 'skill.js'].map((name) => (place) => join(place, name));
  const first = { smallest: [], skill: [], skillWithDynamo: [] };
  const firstUncompiled = { smallest: [], skill: [], skillWithDynamo: [] };
  const whole = { node: [], smallest: [], skill: [] };
  const warm = { smallest: [], skill: [], grown: [] };
  const script = join(here, 'bench/first.mjs');
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [times, required] of [
      [first, index],
      [firstUncompiled, uncompiled],
    ]) {
      times.smallest.push(await node(bare, 'first.mjs', required(smallest)));
      times.skill.push(await node(bare, 'first.mjs', required(skill)));
      times.skillWithDynamo.push(await node(stored, 'first.mjs', required(skill)));
    }
    whole.node.push(await timed(bare, '-e', '0'));
    whole.smallest.push(await timed(bare, script, index(smallest)));
    whole.skill.push(await timed(bare, script, index(skill)));
    warm.smallest.push(await node(bare, 'warm.mjs', index(smallest), values.turns));
    warm.skill.push(await node(bare, 'warm.mjs', index(skill), values.turns));
    warm.grown.push(await node(bare, 'warm.mjs', index(grown), values.turns));
    process.stderr.write(`round ${round + 1} of ${values.rounds}\n`);
  }
  const trips = await node(stored, 'trips.mjs', index(skill));
  const figures = report({ first, firstUncompiled, whole, warm, trips, files: sizesOf(skill) });
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : table(figures));
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}
