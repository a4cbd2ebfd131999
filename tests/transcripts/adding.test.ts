import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../../scripts/content/load';
import type { Content } from '../../lambda/content/types';
import { folder } from '../content/ours';
import { Copy } from '../content/support';
import { createCheckedDesk } from '../support/desk';
import { firstMissing, sentencesOf } from './story/sentences';
import { walkOn } from './story/walking';

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Our content with one more technique: its two files, and a word that leads to it. */
function withEarRub(): Content {
  const copy = new Copy();
  const technique = read('techniques/foot_rub.json').replace('"foot_rub"', '"ear_rub"');
  const words = read('locales/en/techniques/foot_rub.json')
    .replace('"Foot rub"', '"Ear rub"')
    .replace('"the foot rub"', '"the ear rub"')
    .replace('"a foot rub"', '"an ear rub"')
    .replace(/\bfoot\b/g, 'ear');
  copy.write('techniques/ear_rub.json', technique);
  copy.write('locales/en/techniques/ear_rub.json', words);
  copy.set('requests.json', 'problems.earache', { technique: 'ear_rub' });
  const content = loadContent(copy.folder);
  copy.discard();
  return content;
}

test('a technique added as data only is walked by voice, to its end', async () => {
  const content = withEarRub();
  const desk = createCheckedDesk({ content, family: { days: 120 } });
  const asked = await desk.say('earache');
  expect(asked.place).toMatchObject({ technique: 'ear_rub', step: 1 });
  await desk.wait('PT20S');
  const again = await desk.say('again');
  expect(again.speech).toMatch(/^Again, the sole circles\. /);
  const heard = await walkOn(desk, again, 'yes');
  const [, ...fromThere] = sentencesOf({ technique: 'ear_rub' }, content);
  expect(firstMissing(fromThere, heard)).toBeNull();
  expect(heard).toMatch(/all done|All done/);
});
