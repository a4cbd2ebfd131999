// Prints what a turn costs once a bundle is warm: `<bundle> <turns> [turns to warm up]`; JSON, milliseconds and MiB.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { createParent } from './turns.mjs';

const require = createRequire(import.meta.url);
const [bundle, turns, warmingUp = 2_000] = process.argv.slice(2);
const { handler } = require(bundle);
const parent = createParent(Date.parse('2026-11-22T15:00:00Z'));
const times = new Float64Array(Number(turns));

for (let turn = -Number(warmingUp); turn < times.length; turn += 1) {
  // As from the wire: nothing is shared between requests.
  const event = JSON.parse(JSON.stringify(parent.next()));
  const start = performance.now();
  const response = await handler(event, {});
  const took = performance.now() - start;
  if (turn >= 0) times[turn] = took;
  parent.heard(JSON.parse(JSON.stringify(response)));
}
times.sort();
const at = (share) => times[Math.floor(share * times.length)];
const peak = process.resourceUsage().maxRSS / 1024;
const printed = JSON.stringify({ p50: at(0.5), p99: at(0.99), peak });
process.stdout.write(printed, () => process.exit());
