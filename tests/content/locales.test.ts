import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { content } from '../../lambda/content';
import { wordsOf } from '../../lambda/content/locales';
import type { Words } from '../../lambda/content/types';
import { localePage, pagedLocales } from '../../scripts/content/page/locale';
import { locales as models } from '../../scripts/model/locales';
import { book } from './ours';
import { Copy } from './support';

/** Every text of some words, whoever says it where. */
function textsOf({ lines, steps, parts, names, clock, numbers }: Words): string[] {
  const deep = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(deep) : [];
  };
  return deep([lines, steps, parts, names, clock, numbers]);
}

const AMERICAN =
  /\b(diapers?|pacifiers?|cribs?|strollers?|binky|poop\w*|spit-?up|spits|a shot|the shot|toward|afterward|pediatric\w*|mom|mommy)\b/i;
const LOCAL = {
  'en-GB': /\b(gas|gassy|nurse line|emergency department|911|811)\b/i,
  'en-AU': /\b(gas|gassy|911|811)\b/i,
  'en-IN': /\b(nurse line|911|811)\b/i,
};

describe.each(Object.entries(LOCAL))('%s', (locale, never) => {
  const texts = textsOf(wordsOf(locale, book));
  const country = book.countries[locale.slice(-2)];

  test('nobody is told a diaper, a crib or the like', () => {
    expect(texts.filter((text) => AMERICAN.test(text) || never.test(text))).toEqual([]);
    expect(JSON.stringify(country)).not.toMatch(never);
  });

  test('what differs is on its page', () => {
    const page = localePage(book, locale);
    const usual = new Set(textsOf(wordsOf('en', book)));
    expect(texts.filter((text) => !usual.has(text) && !page.includes(`"${text}"`))).toEqual([]);
    expect(page).toContain(`- Emergencies: ${country?.emergency}`);
  });

  test('a step keeps to its 20 words', () => {
    const steps = Object.values(wordsOf(locale, book).steps).flatMap((all) => Object.values(all));
    expect(steps.filter(({ say }) => say.split(/\s+/).length > 20)).toEqual([]);
  });
});

test('what nobody is told elsewhere is said in American English', () => {
  const texts = textsOf(wordsOf('en', book));
  for (const word of ['diaper', 'crib', 'poop', 'toward', 'gas', 'the shot']) {
    expect(texts.some((text) => text.includes(word))).toBe(true);
  }
});

test.each(pagedLocales(book))(
  'docs/spoken/%s.md is current; if not, run: npx tsx scripts/spoken.ts',
  (locale) => {
    const committed = join(__dirname, '..', '..', 'docs', 'spoken', `${locale}.md`);
    expect(readFileSync(committed, 'utf8')).toBe(localePage(book, locale));
  },
);

test('the skill has the words of every locale in content, and every locale has a model', () => {
  expect(content.locales).toEqual(book.locales);
  expect(Object.keys(models)).toEqual(expect.arrayContaining([...pagedLocales(book)]));
});

test('what a locale does not say itself it says as its fallback', () => {
  const british = wordsOf('en-GB', book);
  expect(british.lines['hold']?.['wait']).toBe(book.words['en']?.lines['hold']?.['wait']);
  expect(british.steps['foot_rub']).toBe(book.words['en']?.steps['foot_rub']);
  expect(british.lines['rule']?.['G38']).toBe(book.locales['en-001']?.lines['rule']?.['G38']);
  expect(() => wordsOf('fr-FR', book)).toThrow('no words for fr-FR');
});

describe('a locale that is refused', () => {
  const BRITISH = 'locales/en-GB/words.json';
  const REFUSED: [Parameters<Copy['set']>[1], Parameters<Copy['set']>[2], string][] = [
    ['swaps.bassinet', 'cot', 'swaps.bassinet: expected words that are spoken, found "cot"'],
    ['swaps.diaper', 'nappy', 'swaps.diaper: expected words that are spoken, found "nappy"'],
    ['swaps.{{fever}} or more', 'a fever', 'expected the same words in braces on both sides'],
    ['swaps.gas', '', 'swaps.gas: expected text without blanks around it, found ""'],
    ['swaps.gas', undefined, ''],
    ['fallback', 'fr', 'fallback: expected a language of locales/, or a locale that comes down to'],
    ['fallback', 'en-GB', 'fallback: expected a language of locales/, or a locale that comes down'],
    ['lines', {}, 'lines: expected no key of this name, found {}'],
  ];

  let copy: Copy;
  beforeEach(() => {
    copy = new Copy();
  });
  afterEach(() => copy.discard());

  test.each(REFUSED)('%s: %j', (path, value, finding) => {
    copy.set(BRITISH, path, value);
    if (finding === '') expect(copy.refusal()).toBe('');
    else expect(copy.refusal()).toContain(finding);
  });

  test('one with files of its own', () => {
    copy.write('locales/en-GB/lines/rule.json', '{}');
    expect(copy.refusal()).toContain('locales/en-GB: expected nothing, as a locale has only words');
  });
});
