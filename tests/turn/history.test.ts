import { content } from '../../lambda/content';
import { ago, fed } from '../care/support/babies';
import { intent, Parent } from './support/parent';
import { family } from './support/stores';

const MASSAGES = [...Object.keys(content.techniques), ...Object.keys(content.routines)];

/** Asks for help with a problem, and goes through whatever it begins to its end. */
async function helped(problem: string) {
  const parent = new Parent(family({ feeds: [fed(40)] }));
  let now = 0;
  const says = (request: object) => parent.says(request, { now: ago((now -= 0.1)) });
  let { response } = await says(intent('ProblemIntent', { problem }));
  while (response.response.shouldEndSession === false && now > -5) {
    ({ response } = await says(intent('AMAZON.NextIntent')));
  }
  return parent.store.saved();
}

describe('what is kept after help with', () => {
  test.each(Object.keys(content.requests.problems))(
    '%s: massages by their own names, and no reason',
    async (problem) => {
      const saved = await helped(problem);
      const ids = saved?.history.map(({ id }) => id) ?? [];
      expect(ids.filter((id) => !MASSAGES.includes(id))).toEqual([]);
      const kept = JSON.stringify(saved);
      expect(kept).not.toContain('because');
      // What has no massage of its own name is not written down in any way.
      if (!MASSAGES.includes(problem)) expect(kept).not.toContain(`"${problem}"`);
    },
  );

  test('constipation: strokes of the tummy, as anybody has them', async () => {
    expect((await helped('constipation'))?.history.map(({ id }) => id)).toEqual([
      'belly_clockwise',
    ]);
  });
});
