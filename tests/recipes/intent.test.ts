import { following, recipe } from './support/project';

const text = recipe('An intent');

const HANDLER = `import { line } from '../content/line';
import { inform } from './help';
import type { Handler } from './turns';

/** "What's your name": says it, and goes back to what was going on. */
export const name: Handler = (situation) => inform(situation, [line('answer.guide_name')]);
`;

const STORY = `import { FOUR_MONTHS, story } from './story';

test('it says its name, and goes back to the massage', () =>
  story(
    \`
      U: rub her feet
      U: what should I call you
      A: My name is Gentle Hands. …?
      open
      U: what do I call you
      A: My name is Gentle Hands. …?
      place: asking
    \`,
    FOUR_MONTHS,
  ));
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
  // 4. A story, and its row in the README.
  copy.write('tests/transcripts/name.test.ts', STORY);
  copy.change('README.md', /^\| "help", "help me" /m, `${ROW}\n$&`);
  // 5. Build.
  copy.build(text);
});

test('the words of its row are heard and answered, and a massage is gone back to', () => {
  for (const [, words = ''] of ROW.matchAll(/"([^"]+)"/g)) expect(STORY).toContain(`U: ${words}\n`);
  project().test('tests/transcripts/name.test.ts');
});

test('it is on the page of everything spoken', () => {
  expect(project().read('docs/spoken/en.md')).toContain('My name is Gentle Hands.');
});
