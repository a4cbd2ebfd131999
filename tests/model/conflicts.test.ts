import { relative } from 'node:path';
import { findConflicts } from '../../scripts/model/conflicts';
import { expandSample, normalise, type Utterance, wordings } from '../../scripts/model/expand';
import { locales, sourceFolder } from '../../scripts/model/locales';
import { readSource } from '../../scripts/model/source';
import documented from '../../simulator/built-in/en.json';
import { builtModel, wordForWord, meaningOf } from './support';

describe.each(Object.entries(locales))('%s', (locale, language) => {
  const model = builtModel(locale);
  const source = readSource(sourceFolder(language));

  const place = ({ intent, sample, slots }: Utterance): string => {
    const filled = Object.values(slots).map(({ value }) => ` with "${value}"`);
    const file = source.intents[intent]?.file ?? 'an unknown file';
    return `${intent} "${sample}"${filled.join('')} (${relative(process.cwd(), file)})`;
  };

  test('nothing one can say has two meanings', () => {
    const found = findConflicts(model).map(
      ({ text, one, other }) => `"${text}": ${place(one)} and ${place(other)}`,
    );
    expect(found.slice(0, 20)).toEqual([]);
  });

  test('no wording of a slot type stands for two values', () => {
    const found = model.types.flatMap((type) => {
      const ids = new Map<string, string>();
      return wordings(type).flatMap(({ value, id }) => {
        const text = normalise(value);
        const earlier = ids.get(text);
        ids.set(text, id);
        return earlier !== undefined && earlier !== id
          ? [`${type.name} "${value}": ${earlier} and ${id}`]
          : [];
      });
    });
    expect(found).toEqual([]);
  });

  test("no saying of ours is a documented saying of Amazon's own intents", () => {
    const sayings = Object.values(documented.intents).flat();
    const hears = wordForWord(model);
    expect(
      sayings.filter((saying) => hears(saying)).map((saying) => meaningOf(hears(saying))),
    ).toEqual([]);
  });
});

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
