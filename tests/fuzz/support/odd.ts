import fc from '../../support/properties';
import { Raw } from './json';

/** What nobody would call a baby, and what a slot may carry all the same. */
export const HOSTILE: readonly string[] = [
  '</speak>',
  '</prosody></speak><speak>',
  '<audio src="https://example.com/x.mp3"/>',
  '<voice name="Ivy">Mia</voice>',
  '<break time="9.9s"/>',
  '<prosody rate="x-slow">Mia',
  '<!-- -->',
  '<![CDATA[Mia]]>',
  '<?xml version="1.0"?>',
  '&lt;b&gt; & &amp; &#0; &nbsp;',
  `"' onclick='x' "`,
  '{{template}}',
  '{{baby}} {{count, words}}',
  '{ { x } }',
  '$t(miss.lastResort)',
  '$t(help.short, {"baby": "x"})',
  '%s %d %n %1$s',
  '${process.exit(1)}',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'undefined',
  'NaN',
  'null',
  '\u0000\u0001\u001b[31m',
  'Mia\u0000',
  '\ud800',
  '\udc00Mia\ud83d',
  '\u202eaiM\u202c',
  '\u2066مريم\u2069',
  'مريم',
  'נועה',
  '小さな手',
  '👶🏽👨‍👩‍👧‍👦',
  '\u200b\u200d\ufeff',
  '\ue000911\ue001',
  '\ue000<b>x</b>\ue001',
  '\ufffe\uffff',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
  'a'.repeat(29) + '👶',
  "Robert'); DROP TABLE babies;--",
  '../../etc/passwd',
  '\r\nSet-Cookie: x=1',
  '   ',
  '',
];

const TIMES: readonly string[] = [
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00.000Z',
  '1970-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00.000Z',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-20T00:00:00.000Z',
  '2026-02-30T10:00:00Z',
  '2026-11-22T25:00:00Z',
  '2026-11-22T09:00:00+14:00',
  '2026-11-22T09:00:00',
  '2026-11-22',
  'Sun, 22 Nov 2026 09:00:00 GMT',
  'soon',
];

const AMOUNTS: readonly string[] = [
  ...['?', '0', '-5', '007', '1e309', '999999', '1234567', '4.5', '½', '٣', 'NaN'],
  ...['PT0S', 'PT', 'P', 'P0D', 'P-5D', '-PT5M', 'PT20M', 'PT13M', 'PT30M', 'PT50M', 'PT0.5H'],
  ...['PT99999M', 'P99999Y', 'P99999Y99999M99999W99999DT99999H99999M99999S', 'PT1000000M', 'P1W2D'],
  ...['00:00', '23:59', '24:00', '25:61', 'MO', 'NI', '14:30:00', '2026-W01', '2026-11-22'],
];

/** What was never there, or is no more. */
const IDS: readonly string[] = [
  ...[
    'hair_braiding',
    'ilu',
    'foot_rub',
    'gas_relief',
    'first',
    'second',
    'emergency',
    'green_vomit',
  ],
  ...['foot_rub/foot_rub/99', 'gas_relief/gone/gone/1/first', 'singing', 'asking', 'finish.done'],
];

const LEVELS = 10_000;
const MANY = 3_000;

/** JSON that has to be written, by name: a broken example names it and stays short. */
const WRITTEN = {
  minusZero: '-0',
  tooLarge: '1e309',
  tooLow: '-1e309',
  tiny: '1e-400',
  minusOne: '-1',
  half: '0.5',
  notSafe: '9007199254740993',
  millions: '1e21',
  no: 'false',
  yes: 'true',
  nothing: 'null',
  emptyList: '[]',
  emptyRecord: '{}',
  listOfNull: '[null]',
  proto: '{"__proto__":{"polluted":true,"kind":"matched","id":"gas"}}',
  maker: '{"constructor":{"prototype":{"polluted":true}}}',
  shadows: '{"toString":1,"hasOwnProperty":null,"valueOf":[],"then":"x","length":-1}',
  toJson: '{"toJSON":"x"}',
  deepList: () => '['.repeat(LEVELS) + ']'.repeat(LEVELS),
  deepRecord: () => '{"a":'.repeat(LEVELS) + '1' + '}'.repeat(LEVELS),
  manyKeys: () => `{${Array.from({ length: MANY }, (_, key) => `"k${key}":{"value":"x"}`).join()}}`,
  manyItems: () => `[${'{"id":"x","value":"7"},'.repeat(MANY)}0]`,
  longText: () => JSON.stringify('Mia & <b> '.repeat(100_000)),
  longWord: () => JSON.stringify('a'.repeat(2_001)),
} as const;

type Name = keyof typeof WRITTEN;
const BIG: readonly Name[] = ['deepList', 'deepRecord', 'manyKeys', 'manyItems', 'longText'];
const SMALL = (Object.keys(WRITTEN) as Name[]).filter((name) => !BIG.includes(name));

/** Something odd: JSON as it is, or by its name above. */
export type Odd = { readonly json: unknown } | { readonly name: Name };

/** Its text, which is made only where it is needed: some are a megabyte. */
export function rawOf(odd: Odd): Raw {
  if ('json' in odd) return new Raw(JSON.stringify(odd.json));
  const written = WRITTEN[odd.name];
  return new Raw(typeof written === 'string' ? written : written());
}

/** Any UTF-16, halves of pairs included. */
const units = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 30 })
  .map((codes) => String.fromCharCode(...codes));

const json = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 4, arbitrary: fc.constantFrom(...TIMES) },
  { weight: 4, arbitrary: fc.constantFrom(...AMOUNTS) },
  { weight: 3, arbitrary: fc.constantFrom(...IDS) },
  { weight: 2, arbitrary: units },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
);

export const time: fc.Arbitrary<string> = fc.constantFrom(...TIMES);
export const amount: fc.Arbitrary<string> = fc.constantFrom(...AMOUNTS);
export const hostile: fc.Arbitrary<string> = fc.constantFrom(...HOSTILE);

/** Large ones are rare, because each takes as long as fifty others. */
export const odd: fc.Arbitrary<Odd> = fc.oneof(
  { weight: 60, arbitrary: json.map((value): Odd => ({ json: value })) },
  { weight: 30, arbitrary: fc.constantFrom(...SMALL).map((name): Odd => ({ name })) },
  { weight: 1, arbitrary: fc.constantFrom(...BIG).map((name): Odd => ({ name })) },
);
