// Writes into docs/cloud.md what a million households cost a month, or prints the measured figures:
//
//   npx tsx scripts/cost.ts [--measure]
import { writeFileSync } from 'node:fs';
import { measure } from './cost/measure';
import { costPage, target } from './cost/page';

async function main(): Promise<void> {
  if (process.argv.includes('--measure')) console.log(await measure());
  else writeFileSync(target, costPage());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
