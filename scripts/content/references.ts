import { lineIn } from '../../lambda/content/locales';
import type { Alternative, Id } from '../../lambda/content/types';
import type { Book } from './book';
import { type Finding, shown } from './findings';

/** Finds out, for one file, whether what it names exists. */
export function references(book: Book, file: string) {
  const languages = Object.values(book.words);
  const unless = (known: boolean, path: string, expected: string, found: unknown): Finding[] =>
    known ? [] : [{ file, path, expected, found: shown(found) }];

  return {
    unless,
    technique: (path: string, id: Id) =>
      unless(id in book.techniques, path, 'the id of a technique', id),
    /** Something that can be started or said. */
    start: (path: string, to: Alternative): Finding[] => {
      if ('technique' in to) {
        return unless(
          to.technique in book.techniques,
          `${path}.technique`,
          'the id of a technique',
          to.technique,
        );
      }
      if ('routine' in to) {
        return unless(
          to.routine in book.routines,
          `${path}.routine`,
          'the id of a routine',
          to.routine,
        );
      }
      const said = languages.every(({ parts }) => to.line in parts);
      return unless(said, `${path}.line`, 'the id of a line in parts.json', to.line);
    },
    /** A key of the spoken lines. */
    line: (path: string, key: string) =>
      unless(
        languages.every((words) => lineIn(words, key) !== undefined),
        path,
        'a key of the spoken lines',
        key,
      ),
    sources: (facts: readonly string[], sources: readonly string[]) =>
      [
        ...facts.map((key, at) => [`facts[${at}]`, key] as const),
        ...sources.map((key, at) => [`sources[${at}]`, key] as const),
      ].flatMap(([path, key]) => unless(key in book.sources, path, 'a key of sources.json', key)),
  };
}
