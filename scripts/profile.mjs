// Where the time of first answers and of warm turns goes, sampled by V8: shares by part of the house, over
// many processes, of what an ordinary build gives Lambda.
//
//   npm run profile [-- --json] [--rounds 21] [--turns 14000]
import { execFile, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { tableOn } from './bench/table.mjs';
import { buildHandler } from './build/handler.mjs';
import { placesOf } from './profile/places.mjs';

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const run = promisify(execFile);
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '21' },
    turns: { type: 'string', default: '14000' },
  },
});
const WARMING_UP = 2_000;

/** Milliseconds by place, each on the average of the processes, the longest first. */
async function sampled(bundle, env, rounds, ...turns) {
  const placeOf = placesOf(bundle);
  const spent = new Map();
  for (let round = 0; round < rounds; round += 1) {
    const args = [at('profile/sample.mjs'), bundle, ...turns.map(String)];
    const { stdout } = await run(process.execPath, args, { env, maxBuffer: 2 ** 28 });
    for (const one of JSON.parse(stdout)) {
      const place = placeOf(one);
      if (place === null) continue;
      spent.set(place, (spent.get(place) ?? 0) + one.milliseconds / rounds);
    }
  }
  return [...spent].sort(([, one], [, other]) => other - one);
}

function table(title, places) {
  const all = places.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  const rows = places.map(
    ([place, milliseconds]) =>
      `| ${place} | ${milliseconds.toFixed(1)} | ${((100 * milliseconds) / all).toFixed(0)} |`,
  );
  return [`| ${title} | ms | % |`, '| --- | ---: | ---: |', ...rows, ''].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'gentle-hands-profile-'));
const server = fork(at('measure-clients/server.mjs'), ['plain']);
try {
  const bare = { PATH: process.env.PATH };
  const stored = { ...bare, ...(await tableOn(server)) };
  mkdirSync(join(folder, 'skill'));
  await buildHandler(at('../lambda/index.ts'), join(folder, 'skill'), {});
  const bundle = join(folder, 'skill', 'skill.js');
  const rounds = Number(values.rounds);
  const profiles = {
    'first answer': await sampled(bundle, bare, rounds, 1, 0),
    'first answer with DynamoDB': await sampled(bundle, stored, rounds, 1, 0),
    'warm turns': await sampled(bundle, bare, 1, Number(values.turns), WARMING_UP),
  };
  const titled = Object.entries(profiles);
  const printed = values.json
    ? JSON.stringify(profiles, null, 2)
    : titled.map(([title, places]) => table(title, places)).join('\n');
  process.stdout.write(`${printed}\n`);
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}
