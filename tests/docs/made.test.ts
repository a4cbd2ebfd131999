import { pages } from '../../scripts/readme/pages';
import { withBlock } from '../../scripts/readme/block';
import { inLines, toRead } from '../../scripts/readme/transcript';
import { read } from './pages';

test.each(pages)('$name is current; if not, run: npx tsx scripts/readme.ts', async (page) => {
  expect(read(page.name)).toBe(await page.current());
});

const [, transcript = ''] = read('README.md').split('```');

test('the transcript is short enough to be read', () => {
  expect(transcript.trim().split('\n').length).toBeLessThan(46);
});

test('the transcript is no tale of a failure', () => {
  const { lastResort } = JSON.parse(read('content/locales/en/lines/miss.json')) as {
    lastResort: string;
  };
  expect(transcript.replace(/\s+/g, ' ')).not.toContain(lastResort);
});

test('silences are shown together, the short ones not at all', () => {
  const ssml =
    '<speak>One.<break time="10s"/><break time="2s"/>Two &amp;<break time="300ms"/> three.</speak>';
  expect(toRead(ssml).replace(/\s/g, ' ')).toBe('One. (12 seconds) Two & three.');
});

test('a silence never stands on two lines', () => {
  const said = toRead('<speak>One, two.<break time="5s"/>Three.</speak>');
  expect(inLines(said, 14)).toBe('One, two.\n       (5 seconds)\n       Three.');
});

test('a page without the block is refused', () => {
  expect(() => withBlock('# Page', 'layers', '')).toThrow('The page has no block "layers".');
});
