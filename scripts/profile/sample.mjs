// Prints where V8's samples of a bundle's turns fell, `<bundle> <turns> [turns to warm up]`: the functions of a
// CPU profile, each with its milliseconds; JSON. No turn and no warming up: from `require` to the first answer.
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { createParent } from '../bench/turns.mjs';

const require = createRequire(import.meta.url);
const [bundle, turns, warmingUp] = process.argv.slice(2);
/** Microseconds between two samples: a first answer is short. */
const INTERVAL = 100;

const parent = createParent(Date.parse('2026-11-22T15:00:00Z'), process.pid);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });

const turn = async (handler) => parent.heard(await handler(parent.next(), {}));

if (Number(warmingUp) > 0) {
  const { handler } = require(bundle);
  for (let done = 0; done < Number(warmingUp); done += 1) await turn(handler);
}
await session.post('Profiler.start');
const { handler } = require(bundle);
for (let done = 0; done < Number(turns); done += 1) await turn(handler);
const { profile } = await session.post('Profiler.stop');

const { nodes, samples, timeDeltas } = profile;
const spent = new Map();
samples.forEach((id, at) => spent.set(id, (spent.get(id) ?? 0) + timeDeltas[at] / 1000));
const functions = nodes.flatMap(({ id, callFrame }) => {
  const { functionName, url, lineNumber, columnNumber } = callFrame;
  const milliseconds = spent.get(id) ?? 0;
  return milliseconds > 0 ? [{ functionName, url, lineNumber, columnNumber, milliseconds }] : [];
});
process.stdout.write(JSON.stringify(functions), () => process.exit());
