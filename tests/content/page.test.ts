import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spokenPage } from '../../scripts/content/page/page';
import { book } from './ours';

const page = spokenPage(book, 'en');

test('docs/spoken/en.md is current; if not, run: npx tsx scripts/spoken.ts', () => {
  const committed = join(__dirname, '..', '..', 'docs', 'spoken', 'en.md');
  expect(readFileSync(committed, 'utf8')).toBe(page);
});

test('everything spoken is on the page', () => {
  const words = book.words['en'];
  const steps = Object.values(words?.steps ?? {}).flatMap((all) => Object.values(all));
  const spoken = [
    ...steps.flatMap(({ say, gentle, fewer, short }) => [say, gentle, fewer, short]),
    ...Object.values(words?.parts ?? {}).map(({ say }) => say),
    ...Object.values(words?.lines ?? {})
      .flatMap((topic) => Object.values(topic))
      .flatMap(({ text }) => (typeof text === 'string' ? [text] : Object.values(text))),
    ...(words?.clock.times ?? []).map(({ say }) => say),
    ...(words?.clock.halves ?? []).map(({ say }) => say),
  ];
  expect(spoken.filter((text) => text !== undefined && !page.includes(`"${text}"`))).toEqual([]);
});

test('a language without words is refused', () => {
  expect(() => spokenPage(book, 'xx')).toThrow('content/locales has no "xx"');
});
