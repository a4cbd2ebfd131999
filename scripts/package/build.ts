// Builds skill.json from store/ and the icons from assets/icon.svg: npx tsx scripts/package/build.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { renderIcon } from './icons';
import { manifestFile } from './manifest';
import { ICONS, at } from './places';

async function build(): Promise<void> {
  const options = { ...(await resolveConfig(at('skill.json'))), parser: 'json' };
  writeFileSync(at('skill.json'), await format(JSON.stringify(manifestFile(), null, 2), options));
  mkdirSync(at('assets/images'), { recursive: true });
  for (const [pixels, file] of Object.entries(ICONS)) {
    writeFileSync(at(file), await renderIcon(Number(pixels)));
  }
}

build().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
