import type { LanguageModel } from '../../scripts/model/amazon';
import { findConflicts } from '../../scripts/model/conflicts';
import { languageOf } from '../../simulator/hearing/language';
import fc from '../support/properties';

const english = languageOf('en-US');

type Intents = Readonly<Record<string, readonly string[]>>;

const SLOTS = {
  number: 'AMAZON.NUMBER',
  duration: 'AMAZON.DURATION',
  time: 'AMAZON.TIME',
  name: 'AMAZON.FirstName',
  topic: 'AMAZON.SearchQuery',
  which: 'Which',
  who: 'Who',
  feedMoment: 'Moment',
};

/** A model of these samples by intent; a value has its words as its id. */
const modelOf = (intents: Intents, values: Intents = {}): LanguageModel => ({
  invocationName: 'gentle hands',
  intents: Object.entries(intents).map(([name, samples]) => ({
    name,
    samples,
    slots: Object.entries(SLOTS).map(([slot, type]) => ({ name: slot, type })),
  })),
  types: Object.entries(values).map(([name, all]) => ({
    name,
    values: all.map((value) => ({ id: value, name: { value } })),
  })),
});

const found = (model: LanguageModel) =>
  [...new Set(findConflicts(model, english).map(({ text }) => text))].sort();

test.each<[how: string, text: string, sample: string]>([
  ['a number', 'go to step three', 'go to step {number}'],
  ['a longer number', 'step twenty two', 'step {number}'],
  ['a duration', 'half an hour', '{duration}'],
  ['a duration within', 'fed her an hour and a half ago', 'fed her {duration} ago'],
  ['a time', 'she ate at half past two', 'she ate at {time}'],
  ['a time with a mark', "she ate at two o'clock", 'she ate at {time}'],
  ['a part of the day', 'this morning she ate', '{time} she ate'],
  ['a first name', 'this is olive', 'this is {name}'],
  ['two of them', 'olive is two months old', '{name} is {duration} old'],
  ['one of two, where the other is a slot', '{name} is two months old', '{name} is {duration} old'],
])('word for word against a slot: %s', (_how, text, sample) => {
  const said = text.replace("'", '').replace('{name}', '{AMAZON.FirstName}');
  expect(found(modelOf({ One: [text], Two: [sample] }))).toEqual([said]);
  expect(found(modelOf({ One: [sample], Two: [text] }))).toEqual([said]);
});

test.each<[how: string, text: string, sample: string]>([
  ['no number', 'go to step free', 'go to step {number}'],
  ['a number and more', 'go to step three again', 'go to step {number}'],
  ['no duration', 'half a bottle', '{duration}'],
  ['no time', 'she ate at the table', 'she ate at {time}'],
  ['a number too high for an hour', 'she ate at eighty', 'she ate at {time}'],
  ['a word that may be a name, and is in no list of them', 'this is custard', 'this is {name}'],
  ['anything, which everything is', 'what about three', 'what about {topic}'],
  ['a slot of the same words', 'in {duration}', 'in {number} minutes'],
])('word for word, and no slot for it: %s', (_how, text, sample) => {
  expect(found(modelOf({ One: [text], Two: [sample] }))).toEqual([]);
});

const AGES = { Which: ['six months old', 'a big one'] };

test.each<[how: string, intents: Intents, values: Intents, texts: readonly string[]]>([
  ['a value', { One: ['{which}'], Two: ['{duration} old'] }, AGES, ['six months old']],
  ['in one intent', { One: ['{which}', '{duration} old'] }, AGES, ['six months old']],
  [
    'within the words around',
    { One: ["she's {which}"], Two: ["she's {duration} old"] },
    AGES,
    ['shes six months old'],
  ],
  [
    'beside another slot',
    { One: ['{who} is {which}', '{who} is {duration} old'] },
    { ...AGES, Who: ['the boy', 'the girl'] },
    ['the boy is six months old', 'the girl is six months old'],
  ],
  [
    'with the words around a slot',
    { One: ['in ten minutes the {which}'], Two: ['in {duration} the {which}'] },
    { Which: ['foot rub'] },
    ['in ten minutes the foot rub'],
  ],
  [
    'an ordinal',
    { One: ['the {which}'], Two: ['the second {number}'] },
    { Which: ['second one'] },
    ['the second one'],
  ],
  ['none that says more', { One: ['{which} now'], Two: ['{duration} old'] }, AGES, []],
  ['none of another end', { One: ['{which}'], Two: ['{duration}'] }, AGES, []],
])('a value of a slot against a slot: %s', (_how, intents, values, texts) => {
  expect(found(modelOf(intents, values))).toEqual(texts);
});

test.each<[how: string, intents: Intents, values: Intents]>([
  ['the same intent, and no other value', { One: ['go back one', 'go back {number}'] }, {}],
  [
    'two texts of different numbers',
    { One: ['step three'], Two: ['step four'], Three: ['leap {number}'] },
    {},
  ],
  [
    'a span of time in words, in one intent',
    { FedIntent: ['{feedMoment}', '{duration} ago'] },
    { Moment: ['half an hour ago'] },
  ],
  ['what goes first', { WaitIntent: ['one second'], TimeIntent: ['{duration}'] }, {}],
])('no conflict: %s', (_how, intents, values) => {
  expect(found(modelOf(intents, values))).toEqual([]);
});

test.each<[how: string, intents: Intents, values: Intents, text: string]>([
  [
    'a span of time in words, in another intent',
    { One: ['{feedMoment}'], Two: ['{duration} ago'] },
    { Moment: ['half an hour ago'] },
    'half an hour ago',
  ],
  [
    'what goes behind',
    { WaitIntent: ['{duration}'], TimeIntent: ['one second'] },
    {},
    'one second',
  ],
  [
    'both word for word',
    { WaitIntent: ['one second'], TimeIntent: ['one second'] },
    {},
    'one second',
  ],
])('a conflict for all that: %s', (_how, intents, values, text) => {
  expect(found(modelOf(intents, values))).toEqual([text]);
});

test('a language that is not known has no numbers', () => {
  const model = modelOf({ One: ['three'], Two: ['{number}'], Three: ['three'] });
  expect(findConflicts(model, null).map(({ one, other }) => [one.intent, other.intent])).toEqual([
    ['One', 'Three'],
  ]);
});

test('who says it word for word comes first, and the slot that takes it behind', () => {
  for (const intents of [
    { One: ['step three'], Two: ['step {number}'] },
    { Two: ['step {number}'], One: ['step three'] },
  ]) {
    const [conflict] = findConflicts(modelOf(intents), english);
    expect([conflict?.one.intent, conflict?.other.intent]).toEqual(['One', 'Two']);
  }
});

const WORDS = ['a', 'b', 'six', 'ten'];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 });
const slot = fc.constantFrom('{number}', '{which}', '{who}');
const sample = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }), slot, words, fc.boolean())
  .map(([before, name, behind, open]) => [...before, ...(open ? [name] : []), ...behind].join(' '));
const samples = fc.uniqueArray(sample, { minLength: 1, maxLength: 3 });
const values = fc.uniqueArray(
  words.map((all) => all.join(' ')),
  { minLength: 1, maxLength: 3 },
);

/** Every text that two intents hear, found by writing out all there is to say with two numbers. */
function writtenOut(intents: Intents, Which: readonly string[], Who: readonly string[]): string[] {
  const fillings: Intents = { number: ['six', 'ten'], which: Which, who: Who };
  const said = Object.values(intents).map(
    (all) =>
      new Set(
        all.flatMap((one) => {
          const name = /\{(\w+)\}/.exec(one)?.[1];
          if (name === undefined) return [one];
          return (fillings[name] ?? []).map((filling) => one.replace(`{${name}}`, filling));
        }),
      ),
  );
  const [first = new Set<string>(), second = new Set<string>()] = said;
  return [...first].filter((text) => second.has(text)).sort();
}

test('in small models of any shape just the texts of two intents are found', () => {
  fc.assert(
    fc.property(samples, samples, values, values, (One, Two, Which, Who) => {
      const both = findConflicts(modelOf({ One, Two }, { Which, Who }), english)
        .filter(({ one, other }) => one.intent !== other.intent)
        .flatMap(({ text }) =>
          text.includes('{')
            ? ['six', 'ten'].map((number) => text.replace('{AMAZON.NUMBER}', number))
            : [text],
        );
      expect([...new Set(both)].sort()).toEqual(writtenOut({ One, Two }, Which, Who));
    }),
    { numRuns: 600 },
  );
});
