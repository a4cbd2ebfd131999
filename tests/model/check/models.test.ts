import {
  checked,
  languageRulesByName,
  localeRulesByName,
} from '../../../scripts/model/check/rules';
import { inWords } from '../../../scripts/model/check/finding';
import { overlays } from '../../../scripts/model/check/overlays';
import {
  languageSource,
  locales,
  overlayFolder,
  sourceOf,
  sourceOfAll,
} from '../../../scripts/model/locales';

/** A broken model may be broken in thousands of places; the first ones say enough. */
const FEW = 20;

describe.each(Object.keys(locales))('%s', (locale) => {
  const model = checked(locale, sourceOf(locale));

  test.each(Object.entries(localeRulesByName))('keeps the rule %s', (_name, rule) => {
    expect(rule(model).map(inWords).slice(0, FEW)).toEqual([]);
  });

  test('its overlay says only what its language does not', () => {
    const language = languageSource(locales[locale] ?? '');
    expect(overlays(language, overlayFolder(locale)).map(inWords)).toEqual([]);
  });
});

describe.each([...new Set(Object.values(locales))])('all that is said in %s', (language) => {
  const model = checked(`${language}-US`, sourceOfAll(language));

  test.each(Object.entries(languageRulesByName))('keep the rule %s', (_name, rule) => {
    expect(rule(model).map(inWords).slice(0, FEW)).toEqual([]);
  });
});
