import { readFileSync } from 'node:fs';
import { locales, modelFile, modelText } from '../../scripts/model/locales';

describe.each(Object.entries(locales))('%s', (locale, language) => {
  test('the committed model is the one its source builds', () => {
    const same = readFileSync(modelFile(locale), 'utf8') === modelText(language);
    expect(same ? [] : [`${locale}.json is stale: run npx tsx scripts/model/build.ts`]).toEqual([]);
  });

  test('the model keeps well inside the size Amazon takes', () => {
    expect(Buffer.byteLength(modelText(language))).toBeLessThan(1_470_000);
  });
});
