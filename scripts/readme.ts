// Writes what is made in README.md and docs/architecture.md: the transcript and the layers.
import { writeFileSync } from 'node:fs';
import { pages } from './readme/pages';

async function main(): Promise<void> {
  for (const { file, current } of pages) writeFileSync(file, await current());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
