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
import { tableOn } from './bench/table.mjs';
import { EVENING_TURNS } from './bench/turns.mjs';

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
  const { stdout } = await run(process.execPath, [path, ...rest.map(String)], { env });
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
  const stored = { ...bare, ...(await tableOn(server)) };
  const { skill, smallest, grown } = await bundles(folder);
  /** As an ordinary build starts on Lambda, and as one with `--compiled` does where V8 takes it. */
  const [plain, compiled] = ['skill.js', 'index.js'].map((name) => (place) => join(place, name));
  const firstOf = () => ({ smallest: [], skill: [], skillWithDynamo: [], skillReading: [] });
  const first = { plain: firstOf(), compiled: firstOf() };
  const afterEvening = [];
  const whole = { node: [], smallest: [], skill: [] };
  const warm = { smallest: [], skill: [], grown: [] };
  const script = join(here, 'bench/first.mjs');
  let families = 0;
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [times, required] of [
      [first.plain, plain],
      [first.compiled, compiled],
    ]) {
      const script = 'first.mjs';
      times.smallest.push(await node(bare, script, required(smallest)));
      times.skill.push(await node(bare, script, required(skill)));
      // Somebody new is read and written; who comes back is only read.
      families += 1;
      times.skillWithDynamo.push(await node(stored, script, required(skill), families));
      times.skillReading.push(await node(stored, script, required(skill), families));
    }
    whole.node.push(await timed(bare, '-e', '0'));
    whole.smallest.push(await timed(bare, script, plain(smallest)));
    whole.skill.push(await timed(bare, script, plain(skill)));
    warm.smallest.push(await node(bare, 'warm.mjs', plain(smallest), values.turns));
    warm.skill.push(await node(bare, 'warm.mjs', plain(skill), values.turns));
    warm.grown.push(await node(bare, 'warm.mjs', plain(grown), values.turns));
    afterEvening.push(await node(bare, 'warm.mjs', plain(skill), EVENING_TURNS, 0));
    process.stderr.write(`round ${round + 1} of ${values.rounds}\n`);
  }
  const trips = await node(stored, 'trips.mjs', plain(skill));
  const figures = report({ first, whole, warm, afterEvening, trips, files: sizesOf(skill) });
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : table(figures));
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}
