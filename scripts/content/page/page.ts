import type { Words } from '../../../lambda/content/types';
import type { Book, Notes } from '../book';
import { clockSection } from './clock';
import { linesSection } from './lines';
import { pagedLocales } from './locale';
import { reviewSection } from './review';
import { routinesSection } from './routines';
import { techniquesSection } from './techniques';

/** One language of a book, for the sections of its page. */
export interface Spoken {
  readonly book: Book;
  readonly words: Words;
  readonly notes: Notes;
}

/** Where to read what is said otherwise in some countries of a language, if there are any. */
function elsewhere(book: Book, language: string): string[] {
  const locales = pagedLocales(book).filter((locale) => locale.startsWith(`${language}-`));
  const links = locales.map((locale) => `[${locale}](${locale}.md)`);
  return links.length === 0 ? [] : [`What is said otherwise elsewhere: ${links.join(', ')}.`];
}

/** Everything the skill says in a language, as a page a nurse can read aloud. */
export function spokenPage(book: Book, language: string): string {
  const words = book.words[language];
  const notes = book.notes[language];
  if (!words || !notes) throw new Error(`content/locales has no "${language}"`);
  const spoken: Spoken = { book, words, notes };
  return [
    `# Everything Gentle Hands says (${language})`,
    'Made from `content/`; change it there. What stands in quotation marks is spoken. ' +
      'Words in `{{braces}}` are filled in. "Quiet" is the time for the hands after a sentence. ' +
      '**(review: open)** marks words that nobody clinical has read yet.',
    ...elsewhere(book, language),
    ...reviewSection(book),
    ...techniquesSection(spoken),
    ...routinesSection(spoken),
    ...linesSection(spoken),
    ...clockSection(spoken),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The mark behind words that wait for their review. */
export const mark = ({ notes }: Spoken, id: string): string =>
  notes.open.includes(id) ? ' **(review: open)**' : '';

/** Whole minutes and seconds, as in "2 min 30 s". */
export function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  return [minutes > 0 ? `${minutes} min` : '', rest > 0 ? `${rest} s` : ''].join(' ').trim();
}
