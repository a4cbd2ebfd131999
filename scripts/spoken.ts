// Writes docs/spoken/: everything the skill says in a language, and what a locale says otherwise.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBook } from './content/load';
import { localePage, pagedLocales } from './content/page/locale';
import { spokenPage } from './content/page/page';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs', 'spoken');
const book = loadBook(join(root, 'content'));

mkdirSync(target, { recursive: true });
for (const language of Object.keys(book.words)) {
  writeFileSync(join(target, `${language}.md`), spokenPage(book, language));
}
for (const locale of pagedLocales(book)) {
  writeFileSync(join(target, `${locale}.md`), localePage(book, locale));
}
