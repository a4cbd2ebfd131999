import { planFor } from '../../lambda/care';
import { content } from '../../lambda/content';
import { startOf } from '../../scripts/listen/hear';
import { codeIn, read, rowsOf } from './pages';

const rows = rowsOf(read('docs/sound.md')).map(([name = '', steps, quiet]) => ({
  id: codeIn(name)[0],
  steps: Number(steps),
  quiet: Number(quiet),
}));

const terms = { variant: 'whole', withoutTummy: false, without: [] } as const;
const ids = [...Object.keys(content.techniques), ...Object.keys(content.routines)];

test('the sound of every massage was measured as content has it; if not, run: npm run listen -- --check --write', () => {
  const now = ids.map((id) => {
    const { steps } = planFor({ start: startOf(id) }, terms, content);
    const quiet = steps.reduce((sum, { holdSeconds }) => sum + holdSeconds, 0);
    return { id, steps: steps.length, quiet };
  });
  expect(rows).toEqual(now);
});

test('the engine goes at the rate the page names', () => {
  const [, rate] = /WORDS_A_MINUTE = (\d+)/.exec(read('scripts/listen/engine.ts')) ?? [];
  expect(read('docs/sound.md')).toContain(`${rate} words a minute`);
});
