import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../scripts/content/load';
import { folder } from './ours';
import { Copy } from './support';

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('a technique is added by adding its two files', () => {
  const copy = new Copy();
  copy.write(
    'techniques/ear_rub.json',
    read('techniques/hand_massage.json').replace('"hand_massage"', '"ear_rub"'),
  );
  copy.write('locales/en/techniques/ear_rub.json', read('locales/en/techniques/hand_massage.json'));
  const { techniques, words } = loadContent(copy.folder);
  copy.discard();
  expect(techniques['ear_rub']?.steps).toHaveLength(6);
  expect(words['en']?.steps['ear_rub']?.['fingers']?.short).toBe('Roll each finger.');
});
