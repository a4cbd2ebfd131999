// Prints the milliseconds from requiring a bundle to its first response.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { createParent } from './turns.mjs';

const require = createRequire(import.meta.url);
const event = createParent(Date.parse('2026-11-22T15:00:00Z')).next();
const start = performance.now();
const { handler } = require(process.argv[2]);
const { response } = await handler(event, {});
const took = performance.now() - start;
if (response.outputSpeech === undefined) throw new Error('nothing was said');
process.stdout.write(String(took), () => process.exit());
