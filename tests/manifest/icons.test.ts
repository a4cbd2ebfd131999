import { readFileSync } from 'node:fs';
import { renderIcon } from '../../scripts/package/icons';
import { ICONS, at } from '../../scripts/package/places';
import { pngFacts } from '../../scripts/package/png';
import { read } from './support';

const icons = Object.entries(ICONS).map(([pixels, file]) => [Number(pixels), file] as const);

test.each(icons)('%s pixels: %s is a PNG of that size', (pixels, file) => {
  expect(pngFacts(readFileSync(at(file)))).toEqual({ width: pixels, height: pixels });
});

test.each(icons)('%s pixels: %s is what assets/icon.svg shows', async (pixels, file) => {
  const current = (await renderIcon(pixels)).equals(readFileSync(at(file)));
  expect(current, 'if not, run: npx tsx scripts/package/build.ts').toBe(true);
});

test('what is no PNG has no size', () => {
  expect(pngFacts(Buffer.from('<svg/>'))).toBeNull();
});

test('the drawing has no letters, no pictures of others and nothing from elsewhere', () => {
  expect(read('assets/icon.svg')).not.toMatch(/<(text|image|script|style)|(href|src)="(?!#)|url\(/);
});
