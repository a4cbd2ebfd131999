import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from './assemble';
import { withAdded, withOverlay } from './overlay';
import { type ModelSource, readSource } from './source';

const folder = fileURLToPath(new URL('../../interaction-models', import.meta.url));

/** The locales there are, each with the language its model is made of. */
export const locales: Readonly<Record<string, string>> = {
  'en-US': 'en',
  'en-GB': 'en',
  'en-AU': 'en',
  'en-CA': 'en',
  'en-IN': 'en',
};

/** Where a locale's built model is kept. */
export const modelFile = (locale: string): string => join(folder, `${locale}.json`);

/** What all locales of a language start from. */
export const languageSource = (language: string): ModelSource =>
  readSource(join(folder, 'source', language));

/** Where a locale keeps what it says otherwise than its language. */
export const overlayFolder = (locale: string): string => join(folder, 'overlays', locale);

/** What a locale's model is made of: its language's lines and its own. */
export const sourceOf = (locale: string): ModelSource =>
  withOverlay(languageSource(locales[locale] ?? ''), overlayFolder(locale));

/** All that any locale of a language hears, in one. */
export const sourceOfAll = (language: string): ModelSource => {
  const all = Object.keys(locales).filter((locale) => locales[locale] === language);
  return withAdded(languageSource(language), all.map(overlayFolder));
};

/** The text of a locale's model file as it should be. */
export const modelText = (locale: string): string =>
  `${JSON.stringify(assemble(sourceOf(locale)), null, 1)}\n`.replace(/^ +/gm, '');
