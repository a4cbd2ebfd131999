import { LOCALES } from '../../../simulator/zones';
import type { Rule } from './finding';

const sayable = (locale: string, languages: readonly string[]) =>
  languages.some((language) => locale.startsWith(language));

/** Amazon's slot types that any locale may use, unless one is noted otherwise (5.3). */
const EVERYWHERE = ['DURATION', 'TIME', 'DATE', 'NUMBER', 'FOUR_DIGIT_NUMBER', 'Ordinal'].map(
  (name) => `AMAZON.${name}`,
);
/** First names are known to work in en-US; that the other English locales have them is not yet proven. */
const SOMEWHERE: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.FirstName': ['en-'],
  'AMAZON.SearchQuery': ['en-', 'de-', 'ja-'],
};

/** What Amazon has in one locale and not in another. */
export const localeRules: Rule = ({ locale, model, places }) => {
  const own = model.intents.filter(({ name }) => !name.startsWith('AMAZON.'));
  const foreign = own.flatMap(({ name: intent, slots = [] }) =>
    slots
      .filter(({ type }) => type.startsWith('AMAZON.') && !EVERYWHERE.includes(type))
      .filter(({ type }) => !sayable(locale, SOMEWHERE[type] ?? []))
      .map(({ name, type }) => places.slot(intent, name, `${locale} has no ${type}`)),
  );
  const sets = model.modelConfiguration?.fallbackIntentSensitivity !== undefined;
  return [
    ...(LOCALES.includes(locale) ? [] : [`${locale} is no locale of Alexa's`]),
    ...(sets && !sayable(locale, ['en-', 'de-']) ? [`${locale} sets no fallback sensitivity`] : []),
  ]
    .map((message) => places.setting('fallbackSensitivity', message))
    .concat(foreign);
};

/** Between Japanese and a slot stands a plain blank, and nothing is of half or full width (5.1). */
export const japaneseSamples: Rule = ({ locale, model, places }) =>
  locale !== 'ja-JP'
    ? []
    : model.intents.flatMap(({ name, samples }) =>
        samples
          .filter((sample) => /[^\s}]\{|\}[^\s{]|[\u3000\uFF01-\uFF60\uFF61-\uFFEE]/u.test(sample))
          .map((sample) =>
            places.sample(name, sample, `blanks or widths Amazon refuses: "${sample}"`),
          ),
      );
