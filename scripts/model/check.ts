// Checks the interaction models: `npm run check:model`. Prints what is wrong with file and line.
import { checked, languageRulesByName, localeRulesByName } from './check/rules';
import { type Finding, inWords } from './check/finding';
import { overlays } from './check/overlays';
import { languageSource, locales, overlayFolder, sourceOf, sourceOfAll } from './locales';

function* findings(): Generator<Finding> {
  for (const [locale, language] of Object.entries(locales)) {
    const model = checked(locale, sourceOf(locale));
    for (const rule of Object.values(localeRulesByName)) yield* rule(model);
    yield* overlays(languageSource(language), overlayFolder(locale));
  }
  const first = new Map(Object.entries(locales).map(([locale, language]) => [language, locale]));
  for (const [language, locale] of first) {
    const model = checked(locale, sourceOfAll(language));
    for (const rule of Object.values(languageRulesByName)) yield* rule(model);
  }
}

// What is wrong in a language is wrong in each of its locales, and told once.
const all = new Set(Array.from(findings(), inWords));
for (const one of all) process.stdout.write(`${one}\n`);
process.stderr.write(`${Object.keys(locales).join(', ')}: ${all.size} finding(s)\n`);
if (all.size > 0) process.exitCode = 1;
