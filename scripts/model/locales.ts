import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from './assemble';
import { readSource } from './source';

const folder = fileURLToPath(new URL('../../interaction-models', import.meta.url));

/** The locales there are, each with the language its model is made of. */
export const locales: Readonly<Record<string, string>> = { 'en-US': 'en' };

/** Where a locale's built model is kept. */
export const modelFile = (locale: string): string => join(folder, `${locale}.json`);

/** Where a language's source is kept. */
export const sourceFolder = (language: string): string => join(folder, 'source', language);

/** The text of a locale's model file as it should be. */
export const modelText = (language: string): string =>
  `${JSON.stringify(assemble(readSource(sourceFolder(language))), null, 1)}\n`.replace(/^ +/gm, '');
