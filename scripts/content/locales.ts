import { wordsOf } from '../../lambda/content/locales';
import type { LocaleWords, Words } from '../../lambda/content/types';
import type { Files } from './files';
import { shown } from './findings';
import { localeName, localeWords, type LocaleSwaps } from './localesSchema';
import { changedWords, swapper, unusedIn } from './swaps';

const holes = (text: string): string => (text.match(/\{\{[^}]*\}\}/g) ?? []).sort().join(' ');

/** Folders of locales/ that hold a whole language. */
export const languagesIn = (files: Files): readonly string[] =>
  files.list('locales').filter((name) => !localeName.test(name));

/**
 * Reads what locales say otherwise: a locale comes after its fallback, and each of its swaps has to
 * change something and to leave what is filled in as it is.
 */
export function readLocales(
  files: Files,
  words: Readonly<Record<string, Words>>,
): Record<string, LocaleWords> {
  const locales: Record<string, LocaleWords> = {};
  const left = new Map<string, LocaleSwaps>();
  for (const name of files.list('locales').filter((one) => localeName.test(one))) {
    const strangers = files.list(`locales/${name}`).filter((file) => file !== 'words.json');
    for (const file of strangers) {
      const nothing = 'nothing, as a locale has only words.json';
      files.findings.push({ file: `locales/${name}`, path: '', expected: nothing, found: file });
    }
    const read = files.read(`locales/${name}/words.json`, localeWords);
    if (read) left.set(name, read);
  }
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const [name, { fallback, swaps }] of left) {
      if (!Object.hasOwn(words, fallback) && !Object.hasOwn(locales, fallback)) continue;
      left.delete(name);
      const base = wordsOf(fallback, { words, locales });
      complain(files, name, swaps, base);
      locales[name] = { fallback, ...changedWords(base, swapper(swaps)) };
    }
  }
  for (const [name, { fallback }] of left) {
    files.findings.push({
      file: `locales/${name}/words.json`,
      path: 'fallback',
      expected: 'a language of locales/, or a locale that comes down to one',
      found: shown(fallback),
    });
  }
  return locales;
}

function complain(files: Files, name: string, swaps: LocaleSwaps['swaps'], base: Words): void {
  const file = `locales/${name}/words.json`;
  const find = (words: string, expected: string) =>
    files.findings.push({ file, path: `swaps.${words}`, expected, found: shown(swaps[words]) });
  for (const words of unusedIn(JSON.stringify(base), swaps)) find(words, 'words that are spoken');
  for (const [words, said] of Object.entries(swaps)) {
    if (holes(words) !== holes(said)) find(words, 'the same words in braces on both sides');
  }
}
