import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TUMMY } from './rules';
import { spokenIn, waitingTechniques } from './spoken';
import { CIRCLES, FEED_QUESTION } from './verdicts';

describe('the oracle', () => {
  it('knows nothing of the skill', () => {
    const files = [
      'oracle',
      'rules',
      'meaning',
      'again',
      'feeding',
      'feedEnds',
      'well',
      'whose',
      'family',
      'told',
      'health',
      'early',
    ];
    for (const file of [...files, 'amounts', 'spoken']) {
      const text = readFileSync(join(__dirname, `${file}.ts`), 'utf8');
      const imports = [...text.matchAll(/from '(.*)'/g)].map(([, from]) => from);
      expect(
        imports.filter(
          (from) =>
            !/^node:/.test(from ?? '') &&
            ![...files, 'amounts', 'spoken'].includes(from?.slice(2) ?? ''),
        ),
      ).toEqual([]);
    }
  });

  it('has the list of the tummy techniques that content has', () => {
    expect([...TUMMY, 'full_body_short'].sort()).toEqual(waitingTechniques().sort());
  });

  it('hears steps, lines and questions, and what stands nowhere', () => {
    const heard = spokenIn(
      `All done. Every bit counts. ${CIRCLES} Hop on one leg. ${FEED_QUESTION}`,
    );
    expect(heard.steps).toEqual([
      [
        {
          technique: 'belly_clockwise',
          step: 'circles',
          wording: 'say',
          zone: 'tummy',
          hasGentle: false,
        },
      ],
    ]);
    expect([...heard.lines]).toContain('finish.done');
    expect([...heard.last]).toContain('rule.G29');
    expect(heard.strange).toEqual(['Hop on one leg.']);
  });

  it('hears past the strokes that are counted', () => {
    const heard = spokenIn(`${CIRCLES} one two three All done. one two Every bit counts. one two`);
    expect(heard.steps).toHaveLength(1);
    expect([...heard.lines]).toContain('finish.done');
    expect(heard.strange).toEqual([]);
    expect(spokenIn(`${CIRCLES} two three All done.`).strange).toEqual(['two three All done.']);
  });
});
