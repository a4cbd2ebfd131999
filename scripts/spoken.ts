// Writes docs/spoken/<language>.md: everything the skill says, for people to read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBook } from './content/load';
import { spokenPage } from './content/page/page';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs', 'spoken');
const book = loadBook(join(root, 'content'));

mkdirSync(target, { recursive: true });
for (const language of Object.keys(book.words)) {
  writeFileSync(join(target, `${language}.md`), spokenPage(book, language));
}
