import { readFileSync } from 'node:fs';
import { locales, modelFile, modelText } from '../../scripts/model/locales';

test.each(Object.keys(locales))(
  '%s: the committed model is the one its source builds',
  (locale) => {
    const same = readFileSync(modelFile(locale), 'utf8') === modelText(locale);
    expect(same ? [] : [`${locale}.json is stale: run npx tsx scripts/model/build.ts`]).toEqual([]);
  },
);
