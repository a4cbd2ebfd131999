import { findConflicts } from '../../scripts/model/conflicts';
import { expandSample } from '../../scripts/model/expand';

test('two meanings are found, with slots written out and built-in slots as their type', () => {
  const intent = (name: string, sample: string, type: string) => ({
    name,
    slots: [{ name: 'slot', type }],
    samples: [sample],
  });
  const found = findConflicts({
    invocationName: 'gentle hands',
    intents: [
      intent('One', 'Rub her {slot}!', 'Part'),
      { name: 'Two', samples: ["rub her 'feet'"] },
      intent('Three', '{slot} ago', 'AMAZON.DURATION'),
      intent('Four', '{slot}, ago', 'AMAZON.DURATION'),
    ],
    types: [{ name: 'Part', values: [{ id: 'feet', name: { value: 'feet' } }] }],
  });
  expect(found.map(({ text }) => text)).toEqual(['rub her feet', '{AMAZON.DURATION} ago']);
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
