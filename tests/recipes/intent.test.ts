import { following, recipe } from './support/project';

const text = recipe('An intent');

const HANDLER = `import { line } from '../content/line';
import { inform } from './help';
import type { Handler } from './turns';

/** "What's your name": says it, and goes back to what was going on. */
export const name: Handler = (situation) => inform(situation, [line('answer.guide_name')]);
`;

const ROW = '| "what should I call you", "what do I call you" | says it | `NameIntent` |';

const project = following((copy) => {
  // 1. Its samples.
  copy.write(
    'interaction-models/source/en/intents/name.json',
    JSON.stringify({ NameIntent: { samples: ['what (should|do) I call you'] } }),
  );
  // 2. Its handler, under its name; and what the log may say of it.
  copy.write('lambda/handlers/name.ts', HANDLER);
  copy.change('lambda/handlers/index.ts', /^import \{ no/m, "import { name } from './name';\n$&");
  copy.change('lambda/handlers/index.ts', /^ {2}launch,$/m, '$&\n  name,');
  copy.change('lambda/watch/intents.ts', "'known', 'forget'", "$&, 'name'");
  // 3. Its sentences.
  copy.change(
    'content/locales/en/lines/answer.json',
    '{',
    '{ "guide_name": { "text": "My name is Gentle Hands.", "source": ["S32"] },',
  );
  // 4. Its row in the README; the story is told below.
  copy.change('README.md', /^\| "help", "help me" /m, `${ROW}\n$&`);
  // 5. Build.
  copy.build(text);
});

test('the words of its row are heard and answered, and a massage is gone back to', () => {
  const says = Array.from(ROW.matchAll(/"([^"]+)"/g), ([, words = '']) => words);
  const [, ...answers] = project().desk('en-US', ['rub her feet', ...says]);
  expect(answers).toHaveLength(2);
  for (const { heard, speech, open } of answers) {
    expect(heard).toMatchObject({ intent: 'NameIntent', confidence: 1 });
    expect(speech).toMatch(/^My name is Gentle Hands\. .+\?$/);
    expect(open).toBe(true);
  }
});

test('it is on the page of everything spoken', () => {
  expect(project().read('docs/spoken/en.md')).toContain('My name is Gentle Hands.');
});
