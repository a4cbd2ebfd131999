// Writes what is made in pages that are written by hand otherwise: the transcript in README.md, the layers in
// docs/architecture.md, the publisher in docs/privacy.md and docs/terms.md.
import { writeFileSync } from 'node:fs';
import { pages } from './readme/pages';

async function main(): Promise<void> {
  for (const { file, current } of pages) writeFileSync(file, await current());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
