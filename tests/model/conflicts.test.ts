import { findConflicts } from '../../scripts/model/conflicts';
import { expandSample } from '../../scripts/model/expand';

test('two meanings are found, with slots written out and built-in slots as their type', () => {
  const intent = (name: string, sample: string, type: string) => ({
    name,
    slots: [{ name: 'slot', type }],
    samples: [sample],
  });
  const found = findConflicts(
    {
      invocationName: 'gentle hands',
      intents: [
        intent('One', 'Rub her {slot}!', 'Part'),
        { name: 'Two', samples: ["rub her 'feet'"] },
        intent('Three', '{slot} ago', 'AMAZON.DURATION'),
        intent('Four', '{slot}, ago', 'AMAZON.DURATION'),
      ],
      types: [{ name: 'Part', values: [{ id: 'feet', name: { value: 'feet' } }] }],
    },
    null,
  );
  expect(found.map(({ text }) => text)).toEqual(['rub her feet', '{AMAZON.DURATION} ago']);
});

test.each([
  ['one slot is the other', 'rub {slot}', 'rub {slot}', ['feet'], ['feet'], 'rub feet'],
  ['one holds the other', 'rub {slot}', 'rub her {slot} now', ['her feet now'], ['feet'], ''],
  ['they share words', 'rub {slot} now', 'rub her {slot}', ['her feet'], ['feet now'], ''],
  [
    'one begins at the end of the other',
    'rub {slot} feet',
    'rub her {slot}',
    ['her'],
    ['feet'],
    'rub her feet',
  ],
  ['both begin at once', '{slot} now', '{slot}', ['rub'], ['rub now'], 'rub now'],
  [
    'words stand between them',
    '{slot} her feet',
    'rub her {slot}',
    ['rub'],
    ['feet'],
    'rub her feet',
  ],
])('a text is heard in two slots: %s', (_how, one, other, ones, others, text) => {
  const intents = [one, other].map((sample, at) => ({
    name: `Intent${at}`,
    slots: [{ name: 'slot', type: `Type${at}` }],
    samples: [sample],
  }));
  const types = [ones, others].map((all, at) => ({
    name: `Type${at}`,
    values: all.map((value) => ({ id: value, name: { value } })),
  }));
  const found = findConflicts({ invocationName: 'gentle hands', intents, types }, null);
  expect(found.map((conflict) => conflict.text)).toEqual([text || 'rub her feet now']);
});

test('a sample with two slots is written out with every pair', () => {
  const type = (name: string, ...values: string[]) => ({
    name,
    values: values.map((value) => ({ id: value, name: { value } })),
  });
  const types = new Map([type('A', 'a', 'b'), type('B', 'x', 'y')].map((one) => [one.name, one]));
  const slots = [
    { name: 'one', type: 'A' },
    { name: 'two', type: 'B' },
  ];
  const intent = { name: 'Both', slots, samples: ['{one} and {two}'] };
  const texts = [...expandSample(intent, '{one} and {two}', types)].map(({ text }) => text);
  expect(texts.sort()).toEqual(['a and x', 'a and y', 'b and x', 'b and y']);
});
