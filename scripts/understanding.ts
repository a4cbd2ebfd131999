// Writes docs/understanding.md: how much of what tired parents say is understood, and what is taken for what.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hearAll, hearing } from '../tests/understanding/support/measure';
import { readRows } from '../tests/understanding/support/rows';
import { understandingPage } from './understanding/page';

const target = fileURLToPath(new URL('../docs/understanding.md', import.meta.url));

async function main(): Promise<void> {
  writeFileSync(target, understandingPage(await hearAll(readRows(), hearing())));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
