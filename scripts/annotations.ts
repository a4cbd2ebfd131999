// Writes what Amazon's own tools can be asked about the tables: `npm run annotations` fills
// dist/nlu/<locale>/ with an annotation set for each table and one list for the utterance profiler.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRows } from '../tests/understanding/support/rows';
import { assemble } from './model/assemble';
import { locales, sourceOf } from './model/locales';
import { annotationSet, profilerInputs, strangersIn } from './model/nlu';

const target = fileURLToPath(new URL('../dist/nlu', import.meta.url));
const rows = readRows();
const tables = [...new Set(rows.map(({ file }) => file))];

const write = (folder: string, name: string, content: object) =>
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 1)}\n`);

rmSync(target, { recursive: true, force: true });
for (const locale of Object.keys(locales)) {
  const model = assemble(sourceOf(locale)).interactionModel.languageModel;
  const folder = join(target, locale);
  mkdirSync(folder, { recursive: true });
  for (const table of tables) {
    const set = annotationSet(
      rows.filter(({ file }) => file === table),
      model,
    );
    const strangers = strangersIn(set, model);
    if (strangers.length > 0) {
      process.stderr.write(`${table}: ${locale} has no ${strangers.join(', ')}\n`);
      process.exitCode = 1;
    }
    write(folder, `${table.replace(/^en\.|\.tsv$/g, '')}.json`, set);
  }
  write(folder, 'profiler.json', profilerInputs(rows));
  process.stderr.write(`${locale}: ${rows.length} utterances\n`);
}
