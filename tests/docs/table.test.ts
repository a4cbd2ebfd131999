import type { InteractionModel } from '../../scripts/model/amazon';
import { createDesk } from '../../simulator/desk';
import { codeIn, read, rowsOf } from './pages';

const model = JSON.parse(read('interaction-models/en-US.json')) as InteractionModel;
const intents = model.interactionModel.languageModel.intents.map(({ name }) => name).sort();

/** Rows of what one can say: the words in quotation marks, and the intent they are. */
const rows = rowsOf(read('README.md')).flatMap(([say = '', , last = '']) => {
  const [intent = ''] = codeIn(last);
  return intent.endsWith('Intent') ? [{ intent, says: quotedIn(say) }] : [];
});

function quotedIn(text: string): string[] {
  return [...text.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words);
}

const examples = rows.flatMap(({ intent, says }) => says.map((words) => [words, intent] as const));

test('every intent of the model has its row, and no other', () => {
  expect(rows.map(({ intent }) => intent).sort()).toEqual(intents);
});

test('every row has an example', () => {
  expect(rows.filter(({ says }) => says.length === 0)).toEqual([]);
});

const desk = createDesk({ now: '2026-11-22T15:00:00Z' });

test.each(examples)('"%s" is heard as %s, word for word', async (words, intent) => {
  const { heard } = await desk.hear(words);
  expect(heard?.intent).toBe(intent);
  if (intent !== 'AMAZON.FallbackIntent') expect(heard?.confidence).toBe(1);
});
