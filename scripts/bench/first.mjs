// Prints the milliseconds from requiring a bundle to its first response, and the MiB it took at most:
// `<bundle> [family]`; JSON.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { createParent } from './turns.mjs';

const require = createRequire(import.meta.url);
const [bundle, family = 0] = process.argv.slice(2);
const event = createParent(Date.parse('2026-11-22T15:00:00Z'), Number(family)).next();
const start = performance.now();
const { handler } = require(bundle);
const { response } = await handler(event, {});
const took = performance.now() - start;
if (response.outputSpeech === undefined) throw new Error('nothing was said');
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ took, peak }), () => process.exit());
