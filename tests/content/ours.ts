import { join } from 'node:path';
import { loadBook } from '../../scripts/content/load';

/** The folder of the content that is shipped. */
export const folder = join(__dirname, '..', '..', 'content');

/** The content that is shipped, with everything around it. */
export const book = loadBook(folder);

/** A technique that must be there. */
export function technique(id: string) {
  const found = book.techniques[id];
  if (!found) throw new Error(`no technique ${id}`);
  return found;
}

/** A routine that must be there. */
export function routine(id: string) {
  const found = book.routines[id];
  if (!found) throw new Error(`no routine ${id}`);
  return found;
}

/** What is said at a step, in English. */
export function said(techniqueId: string, step: string) {
  const found = book.words['en']?.steps[techniqueId]?.[step];
  if (!found) throw new Error(`no words for ${techniqueId}.${step}`);
  return found;
}
