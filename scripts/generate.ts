// Checks content/ and writes what lambda/ reads of it into lambda/content/generated/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keysModule } from './content/keys';
import { ContentError } from './content/findings';
import { loadContent } from './content/load';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'lambda', 'content', 'generated');

/** A line for each part, so that lambda/content/parts.ts can read them one by one. */
const partsOf = (whole: object): string =>
  Object.entries(whole)
    .map(([name, part]) => `${name} ${JSON.stringify(part)}`)
    .join('\n');

try {
  const { words, locales, ...rest } = loadContent(join(root, 'content'));
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'content.parts'), partsOf(rest));
  for (const [name, { lines, ...others }] of Object.entries({ ...words, ...locales })) {
    writeFileSync(join(target, `words.${name}.parts`), partsOf(others));
    writeFileSync(join(target, `lines.${name}.parts`), partsOf(lines));
  }
  writeFileSync(join(target, 'keys.ts'), keysModule(words['en']?.lines ?? {}));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
