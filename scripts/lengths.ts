// Writes docs/lengths.md: how long every massage takes, how many words, and how large its responses are.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lengthsPage } from './lengths/page';

const target = fileURLToPath(new URL('../docs/lengths.md', import.meta.url));

async function main(): Promise<void> {
  writeFileSync(target, await lengthsPage());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
