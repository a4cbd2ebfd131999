// Prints how often a bundle goes to its store in one evening: `<bundle>`; JSON, by turn.
import http from 'node:http';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { createParent, EVENING_TURNS } from './turns.mjs';

const require = createRequire(import.meta.url);
const trips = [];
const { request } = http;
// Seen where they leave: every one, whatever the store calls it.
http.request = (...args) => {
  const [first, second] = args;
  const { headers } = typeof first === 'string' || first instanceof URL ? second : first;
  const [, target = ''] =
    Object.entries(headers).find(([name]) => /x-amz-target/i.test(name)) ?? [];
  trips.at(-1)?.push(String(target).split('.').at(-1));
  return request(...args);
};
syncBuiltinESMExports();
const { handler } = require(process.argv[2]);
const parent = createParent(Date.parse('2026-11-22T15:00:00Z'));
for (let turn = 0; turn < EVENING_TURNS; turn += 1) {
  trips.push([]);
  const event = parent.next();
  parent.heard(await handler(event, {}));
}
process.stdout.write(JSON.stringify(trips), () => process.exit());
