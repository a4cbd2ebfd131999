// What a DynamoDB client adds to a cold start: in process, from `require` of its bundle to the first
// answered GetItem, over TLS on loopback. docs/cold-start.md says how to install what is compared.
//
//   node scripts/measure-clients.mjs [--modules <folder with node_modules>] [--rounds 31] [--node <path>]
import { execFile, fork } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { median } from './bench/median.mjs';
import { lambdaOptions } from './build/options.mjs';
import { clients } from './measure-clients/clients.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    modules: { type: 'string', default: root },
    rounds: { type: 'string', default: '31' },
    node: { type: 'string', default: process.execPath },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'measure-clients-'));
const run = promisify(execFile);

/** Bundles a client as the skill is bundled; null if its packages are not installed. */
const bundle = async ({ name, source, own }, index) => {
  const outfile = join(folder, `client${index}.cjs`);
  const stdin = { contents: source, loader: 'ts', resolveDir: own ? root : values.modules };
  try {
    await build({ ...lambdaOptions, stdin, outfile, sourcemap: false, logLevel: 'silent' });
  } catch {
    process.stderr.write(`left out, not installed: ${name}\n`);
    return null;
  }
  return { name, outfile, bytes: statSync(outfile).size, times: [] };
};

const quartile = (numbers, part) =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * part)];

const environment = {
  PATH: process.env.PATH,
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_REGION: 'us-east-1',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  // The server's certificate is its own.
  NODE_TLS_REJECT_UNAUTHORIZED: '0',
};

const server = fork(join(root, 'scripts/measure-clients/server.mjs'));
const { endpoint, table } = await new Promise((resolve) => server.once('message', resolve));
const candidates = (await Promise.all(clients.map(bundle))).filter((each) => each !== null);

for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const each of candidates) {
    const script = join(root, 'scripts/measure-clients/first.mjs');
    const { stdout } = await run(values.node, [script, each.outfile, endpoint, table], {
      env: environment,
    });
    each.times.push(Number(stdout));
  }
}
server.kill();
rmSync(folder, { recursive: true });

const [floor] = candidates;
const rows = candidates.map(({ name, bytes, times }) => {
  const added = median(times.map((time, round) => time - floor.times[round]));
  const spread = `${quartile(times, 0.25).toFixed(1)}–${quartile(times, 0.75).toFixed(1)}`;
  return `| ${name} | ${bytes} | ${median(times).toFixed(1)} | ${spread} | ${added.toFixed(1)} |`;
});
const version = (await run(values.node, ['--version'])).stdout.trim();
console.log(`Node ${version}, ${values.rounds} interleaved rounds\n`);
console.log('| client | bundle bytes | first GetItem, ms | quartiles | added to the floor, ms |');
console.log('| --- | --- | --- | --- | --- |');
console.log(rows.join('\n'));
