// Prints the milliseconds from requiring a client to its first answered GetItem.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

const require = createRequire(import.meta.url);
const [bundle, endpoint, table] = process.argv.slice(2);
const start = performance.now();
const { first } = require(bundle);
const answer = await first(endpoint, table);
const took = performance.now() - start;
const text = JSON.stringify(answer);
if (!text.includes('feeds')) throw new Error(`not the item: ${text}`);
process.stdout.write(String(took), () => process.exit());
