import { GOES_FIRST, SPANS } from '../../scripts/model/meant';
import { builtModel } from './support';

test('what may be heard either way are intents and slots that are there', () => {
  const { intents } = builtModel('en-US');
  const names = new Set(intents.map(({ name }) => name));
  const slots = new Set(intents.flatMap((intent) => (intent.slots ?? []).map(({ name }) => name)));
  expect(
    Object.entries(GOES_FIRST)
      .flat(2)
      .filter((name) => !names.has(name)),
  ).toEqual([]);
  expect(SPANS.filter((name) => !slots.has(name))).toEqual([]);
});
