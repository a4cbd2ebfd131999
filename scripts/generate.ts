// Checks content/ and writes what lambda/ reads of it into lambda/content/generated/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keysModule } from './content/keys';
import { ContentError } from './content/findings';
import { loadContent } from './content/load';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'lambda', 'content', 'generated');

try {
  const { words, locales, ...rest } = loadContent(join(root, 'content'));
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'content.json'), JSON.stringify(rest));
  for (const [name, spoken] of Object.entries({ ...words, ...locales })) {
    writeFileSync(join(target, `words.${name}.json`), JSON.stringify(spoken));
  }
  writeFileSync(join(target, 'keys.ts'), keysModule(words['en']?.lines ?? {}));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
