import { languageRulesByName, localeRulesByName } from '../../../scripts/model/check/rules';
import { type Files, Small } from './support';

const rules = { ...localeRulesByName, ...languageRulesByName };

const rub = (samples: readonly string[], slots: object = { part: 'Part' }) => ({
  intents: { RubIntent: { slots, samples } },
});
const two = (one: object, other: object) => ({ intents: { OneIntent: one, TwoIntent: other } });
const STEPS = { slots: { n: 'AMAZON.NUMBER' }, samples: ['[the] step {n}'] };
const parts = (values: object) => ({ types: { Part: values } });
const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `Intent${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
      { samples: [`say ${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`] },
    ]),
  );
const LONG = 'very '.repeat(40);

/** A rule, what breaks it, and what it says to that; another locale than en-US last. */
const BROKEN: [rule: string, files: Files, said: string, locale?: string][] = [
  [
    'invocationName',
    { model: { invocationName: 'hands' } },
    'model.json:2: the invocation name ne',
  ],
  ['invocationName', { model: { invocationName: 'the hands' } }, 'has the forbidden word "the"'],
  ['invocationName', { model: { invocationName: 'ask alexa' } }, 'has the forbidden word "ask"'],
  ['invocationName', { model: { invocationName: 'Gentle 2' } }, 'other signs than small letters'],
  ['names', { intents: { Rub2: { samples: ['rub'] } } }, 'intents/all.json:2: Rub2 is a name of'],
  ['names', rub(['rub {a1}'], { a1: 'Part' }), 'intents/all.json:4: a1 is a name of other signs'],
  [
    'names',
    { types: { RubIntent: { feet: ['feet'] } } },
    'types/all.json:2: RubIntent is the name',
  ],
  [
    'slotTypes',
    two({ slots: { a: 'Part' }, samples: ['{a}'] }, { slots: { a: 'Whole' }, samples: ['b {a}'] }),
    'intents/all.json:12: the slot a is a Whole here and a Part elsewhere',
  ],
  ['slotTypes', rub(['{part}'], { part: 'Limb' }), 'all.json:4: the slot part has the type Limb'],
  ['slotTypes', { types: { Part: {}, Idle: {} } }, 'types/all.json:3: no slot has the type Idle'],
  ['slotUse', rub(['rub']), 'intents/all.json:4: no sample of RubIntent has {part}'],
  ['slotUse', rub(['{part}', 'rub the {leg}']), 'all.json:8: RubIntent has no slot leg: "rub the'],
  ['slotUse', rub(['{part} and {part}']), 'all.json:7: {part} stands twice: "{part} and {part}"'],
  ['searchQueries', rub(['{part}'], { part: 'AMAZON.SearchQuery' }), 'needs words around it'],
  [
    'searchQueries',
    rub(['rub {a} with {b}'], { a: 'AMAZON.SearchQuery', b: 'Part' }),
    'intents/all.json:8: AMAZON.SearchQuery goes with no other slot: "rub {a} with {b}"',
  ],
  ['samples', rub(['rub 2 {part}']), 'intents/all.json:7: a sample has letters, blanks'],
  ['samples', rub(['ok', '(now|rub)the {part}', 'a{part}']), 'all.json:9: blanks stand between'],
  ['samples', rub([`${LONG}{part}`]), 'intents/all.json:7: a sample has at most 200 characters'],
  ['saysSomething', rub([]), 'intents/all.json:2: RubIntent has no samples'],
  ['types', parts({}), 'types/all.json:2: Part is empty, which Amazon refuses'],
  ['types', parts({ Feet: ['feet'] }), 'types/all.json:3: Part.Feet is no id such as "foot_rub"'],
  ['values', parts({ a: ['feet'], b: ['toes', 'Feet'] }), 'all.json:8: Part.a has it too: "Feet"'],
  ['values', parts({ a: ['little toe 2'] }), 'all.json:4: a value has letters, blanks'],
  ['values', parts({ a: ['toe', `${LONG}big`] }), 'all.json:5: a value has at most 140 characters'],
  ['limits', { intents: many(251) }, 'model.json:2: there are 256 intents, and may be 250'],
  ['limits', { intents: many(346) }, 'there are 352 intents and types, and may be 350'],
  ['limits', parts({ a: ['a'.repeat(1_500_000)] }), 'and may have 1500000'],
  ['builtIn', { model: { builtIn: [] } }, 'model.json:4: AMAZON.HelpIntent is missing'],
  [
    'builtIn',
    { intents: { 'AMAZON.HelpIntent': { samples: ['aid'] } } },
    "intents/all.json:2: AMAZON.HelpIntent is Amazon's and takes no samples",
  ],
  ['amazonsSayings', rub(['(go|stop) [{part}]']), 'all.json:7: "stop" is what AMAZON.StopIntent'],
  ['amazonsSayings', { ...parts({ a: ['stop'] }), ...rub(['{part}']) }, '"stop" is what AMAZON.St'],
  ['localeRules', {}, "model.json:3: xx-XX is no locale of Alexa's", 'xx-XX'],
  ['localeRules', {}, 'model.json:3: fr-FR sets no fallback sensitivity', 'fr-FR'],
  ['localeRules', rub(['{part}'], { part: 'AMAZON.Color' }), 'all.json:4: en-US has no AMAZON.C'],
  ['japaneseSamples', rub(['お腹{part}']), 'all.json:7: blanks or widths Amazon refuses', 'ja-JP'],
  ['japaneseSamples', rub(['お腹 {part}!']), 'blanks or widths Amazon refuses', 'ja-JP'],
  [
    'contentIds',
    { types: { Routine: { bedtime: ['bed'], nap: ['nap'] } } },
    'types/all.json:6: content knows nothing of Routine.nap',
  ],
  ['contentIds', { types: { Cue: { hopping: ['hops'] } } }, 'content knows nothing of Cue.hopping'],
  [
    'contentIds',
    { types: { Problem: { gas: ['gas'] } } },
    'colic cannot be said: it is no value of Problem',
  ],
  ['schema', { model: { invocationName: 5 } }, 'languageModel/invocationName must be string'],
  ['schema', { model: { fallbackSensitivity: 'SOME' } }, 'must be equal to one of the allowed'],
  [
    'conflicts',
    two(
      { samples: ['rub', 'rub (his|her) feet'] },
      { slots: { a: 'Part' }, samples: ['Rub her {a}'] },
    ),
    'all.json:5: "rub her feet" is OneIntent ("rub her feet"), and by ',
  ],
  [
    'conflicts',
    two(
      { slots: { a: 'Part' }, samples: ['rub her {a}'] },
      { slots: { a: 'Part' }, samples: ['hold', 'rub (her|his) {a}'] },
    ),
    'all.json:7: "rub her feet" is OneIntent a=feet ("rub her {a}"), and by ',
  ],
  ['conflicts', two({ samples: ['step (one|two)'] }, STEPS), 'all.json:4: "step one" is OneIntent'],
  [
    'conflicts',
    {
      ...two({ slots: { a: 'Part' }, samples: ['a {a}', 'the {a}'] }, STEPS),
      ...parts({ a: ['foot'], b: ['leg', 'step one', 'step two'] }),
    },
    'types/all.json:8: "the step one" is OneIntent a=b ("the {a}"), and by ',
  ],
];

test.each(BROKEN)('%s %#', (name, files, said, locale = 'en-US') => {
  const small = new Small(files);
  const found = small.inWords(rules[name]?.(small.checked(locale)) ?? []);
  expect(found.filter((one) => one.includes(said))).toHaveLength(1);
  small.discard();
});

test('what two lines say alike in many ways is one finding', () => {
  const one = { slots: { a: 'Part' }, samples: ['rub (her|his) {a}', 'hold her {a}'] };
  const other = { slots: { a: 'Part' }, samples: ['(rub|hold) (her|his) {a}'] };
  const small = new Small(two(one, other));
  const found = small.inWords(languageRulesByName['conflicts']?.(small.checked()) ?? []);
  expect(found.map((finding) => finding.replace(/by .*?(?=: T)/, 'by all.json:15'))).toEqual([
    'intents/all.json:7: "rub her feet" is OneIntent a=feet ("rub her {a}"), ' +
      'and by all.json:15: TwoIntent a=feet ("rub her {a}"); 8 texts',
    'intents/all.json:8: "hold her feet" is OneIntent a=feet ("hold her {a}"), ' +
      'and by all.json:15: TwoIntent a=feet ("hold her {a}"); 4 texts',
  ]);
  small.discard();
});

test('every rule has something that breaks it', () => {
  expect([...new Set(BROKEN.map(([name]) => name))].sort()).toEqual(Object.keys(rules).sort());
});

test('a small model breaks no rule', () => {
  const small = new Small();
  const found = Object.values(rules).flatMap((rule) => rule(small.checked()));
  expect(small.inWords(found)).toEqual([]);
  small.discard();
});
