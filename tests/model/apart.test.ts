import type { LanguageModel } from '../../scripts/model/amazon';
import { findConflicts } from '../../scripts/model/conflicts';
import { utterances } from '../../scripts/model/expand';
import { meaningOf } from '../../scripts/model/wordForWord';
import fc from '../support/properties';

type Values = Readonly<Record<string, readonly string[]>>;

/** A model of these samples by intent; a slot has the name of its type, and what ends alike is alike. */
const modelOf = (intents: Values, types: Values): LanguageModel => ({
  invocationName: 'gentle hands',
  intents: Object.entries(intents).map(([name, samples]) => ({
    name,
    samples,
    slots: Object.keys(types).map((type) => ({ name: type, type })),
  })),
  types: Object.entries(types).map(([name, values]) => ({
    name,
    values: values.map((value) => ({ id: value.slice(-1), name: { value } })),
  })),
});

const found = (model: LanguageModel): string[] =>
  [...new Set(findConflicts(model, null).map(({ text }) => text))].sort();

const types = {
  topic: ['how hard', 'which way', 'up or down', 'which way for the hips'],
  way: ['which way', 'up or down'],
  technique: ['foot rub', 'back rub', 'hug'],
  concern: ['a cold', 'a rash', 'a bruise', 'a sore leg'],
};

test.each<[how: string, intents: Values, conflicts: readonly string[]]>([
  [
    'two slots and two others, in one intent',
    { Ask: ['{topic} for the {technique}', '{way} for the {technique}'] },
    ['up or down', 'which way'].flatMap((way) =>
      ['back rub', 'foot rub', 'hug'].map((technique) => `${way} for the ${technique}`),
    ),
  ],
  [
    'two slots and one, where words of the sample are what the other slot holds',
    { Ready: ['is the {technique} okay with {concern}', 'is the {technique} okay with a cold'] },
    ['back rub', 'foot rub', 'hug'].map((technique) => `is the ${technique} okay with a cold`),
  ],
  [
    'two slots and one, across intents',
    { Ask: ['{topic} for the {technique}'], Ready: ['how hard for the {technique}'] },
    ['back rub', 'foot rub', 'hug'].map((technique) => `how hard for the ${technique}`),
  ],
  [
    'one slot each, across intents, with words between them',
    { Ask: ['{topic} for the hug'], Ready: ['which way for the {technique}'] },
    ['which way for the hug'],
  ],
  [
    'a value that holds the words between the slots of the other',
    { Ask: ['{topic} and back'], Ready: ['{way} for the hips and back'] },
    ['which way for the hips and back'],
  ],
])('%s', (_how, intents, conflicts) => {
  expect(found(modelOf(intents, types))).toEqual(conflicts);
});

const words = fc.constantFrom('a', 'b');
const value = fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const values = fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
const slot = fc.constantFrom('{one}', '{two}', '{three}');
const sample = fc
  .uniqueArray(fc.tuple(fc.array(words, { maxLength: 2 }), slot), {
    selector: ([, name]) => name,
    maxLength: 3,
  })
  .chain((parts) =>
    fc
      .array(words, { minLength: parts.length > 0 ? 0 : 1, maxLength: 2 })
      .map((end) => [...parts.flat(2), ...end].join(' ')),
  );
const samples = fc.uniqueArray(sample, { minLength: 1, maxLength: 3 });

/** Every text that has two meanings, found by writing out all there is to say. */
function writtenOut(model: LanguageModel): string[] {
  const first = new Map<string, string>();
  const twice = new Set<string>();
  for (const utterance of utterances(model)) {
    const slots = Object.fromEntries(Object.entries(utterance.slots).sort());
    const meaning = meaningOf({ ...utterance, slots });
    if ((first.get(utterance.text) ?? meaning) !== meaning) twice.add(utterance.text);
    first.set(utterance.text, meaning);
  }
  return [...twice].sort();
}

test('in small models of any shape just the texts with two meanings are found', () => {
  fc.assert(
    fc.property(samples, samples, values, values, values, (One, Two, one, two, three) => {
      const model = modelOf({ One, Two }, { one, two, three });
      expect(found(model)).toEqual(writtenOut(model));
    }),
    { numRuns: 600 },
  );
});
