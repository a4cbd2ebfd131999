import { writeFileSync } from 'node:fs';
import { locales, modelFile, modelText } from './locales';

/** Builds interaction-models/<locale>.json for every locale from interaction-models/source. */
for (const [locale, language] of Object.entries(locales)) {
  const text = modelText(language);
  writeFileSync(modelFile(locale), text);
  process.stderr.write(`${locale}: ${Math.round(text.length / 1024)} KB\n`);
}
