import { writeFileSync } from 'node:fs';
import { locales, modelFile, modelText } from './locales';

/** Builds interaction-models/<locale>.json for every locale from its language's source and its overlay. */
for (const locale of Object.keys(locales)) {
  const text = modelText(locale);
  writeFileSync(modelFile(locale), text);
  process.stderr.write(`${locale}: ${Math.round(text.length / 1000)} KB\n`);
}
