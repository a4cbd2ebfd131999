import { wordsOf } from '../../../lambda/content/locales';
import type { Words } from '../../../lambda/content/types';
import type { Book } from '../book';

/** Every text of some words, by what it is. */
function textsOf({ lines, steps, parts, names }: Words): Map<string, string> {
  const of = (name: string, all: object) =>
    Object.entries(all).map(([form, text]) => [`${name}.${form}`, String(text)] as const);
  return new Map([
    ...Object.entries(steps).flatMap(([technique, all]) =>
      Object.entries(all).flatMap(([step, said]) => of(`${technique}.${step}`, said)),
    ),
    ...Object.entries(parts).flatMap(([id, said]) => of(id, said)),
    ...Object.entries(names).flatMap(([id, forms]) => of(id, forms)),
    ...Object.entries(lines).flatMap(([topic, entries]) =>
      Object.entries(entries).flatMap(([name, { text }]) =>
        typeof text === 'string'
          ? [[`${topic}.${name}`, text] as const]
          : of(`${topic}.${name}`, text),
      ),
    ),
  ]);
}

/** What a country's parents are told to call, and how warm is warm. */
function byCountry({ countries }: Book, country: string): string {
  const { emergency, adviceLine, poisonLine, crisisLine, temperatureUnit } =
    countries[country] ?? {};
  return [
    `- Emergencies: ${emergency}`,
    `- Advice, beside the doctor: ${adviceLine ?? 'none by name'}`,
    `- About something swallowed, beside the doctor: ${poisonLine ?? 'none by name'}`,
    `- For a parent in despair: ${crisisLine ?? 'none by name'}`,
    `- Temperatures: ${temperatureUnit}`,
  ].join('\n');
}

/** The locales of which there is a page: those of one country. */
export const pagedLocales = ({ locales }: Book): readonly string[] =>
  Object.keys(locales).filter((locale) => /[A-Z]{2}$/.test(locale));

/** What a locale says otherwise than its language, for a nurse of that country to read. */
export function localePage(book: Book, locale: string): string {
  const [language = '', country = ''] = locale.split('-');
  const usual = textsOf(wordsOf(language, book));
  const differing = [...textsOf(wordsOf(locale, book))].filter(
    ([name, text]) => usual.get(name) !== text,
  );
  return [
    `# What Gentle Hands says otherwise in ${locale}`,
    `Made from \`content/locales/\`; change it there. All the rest is as in [${language}.md](${language}.md).`,
    '## By country',
    'In `content/countries.json`; it is the country that counts where the device is.',
    byCountry(book, country),
    `## Words (${differing.length})`,
    differing
      .map(([name, text]) => `- \`${name}\`: "${text}"\n  - instead of "${usual.get(name)}"`)
      .join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
