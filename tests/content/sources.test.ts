import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { book, folder } from './ours';
import { PLAIN } from './plainLines';

type Json = Readonly<Record<string, unknown>>;
interface Spoken {
  readonly key: string;
  readonly texts: readonly string[];
  readonly source: readonly string[];
}

const english = join(folder, 'locales', 'en');
const read = (path: string) => JSON.parse(readFileSync(join(english, path), 'utf8')) as Json;
const filesIn = (name: string) => readdirSync(join(english, name)).sort();
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every wording in a line: one, several, or by number. */
const textsIn = (raw: unknown): string[] =>
  typeof raw === 'string' ? [raw] : Object.values(raw as object).flatMap(textsIn);

function lineOf(key: string, raw: unknown): Spoken {
  const noted = isRecord(raw) && 'text' in raw;
  const source = noted && Array.isArray(raw.source) ? (raw.source as string[]) : [];
  return { key, texts: textsIn(noted ? raw.text : raw), source };
}

const lines = filesIn('lines').flatMap((file) =>
  Object.entries(read(`lines/${file}`)).map(([key, raw]) =>
    lineOf(`${file.replace('.json', '')}.${key}`, raw),
  ),
);

const parts = Object.entries(read('parts.json')).map(([key, raw]): Spoken => {
  const { say, source = [] } = raw as { say: string; source?: string[] };
  return { key: `parts.${key}`, texts: [say], source };
});

/** A step rests on its technique's pages and facts. */
const steps = filesIn('techniques').flatMap((file) => {
  const id = file.replace('.json', '');
  const { sources = [], facts = [] } = book.techniques[id] ?? {};
  const words = read(`techniques/${file}`).steps as Record<string, Json>;
  return Object.entries(words).map(([step, { say, gentle, fewer, short }]): Spoken => ({
    key: `${id}.${step}`,
    texts: [say, gentle, fewer, short].filter((text) => typeof text === 'string'),
    source: [...sources, ...facts],
  }));
});

/** Topics in which every line is a rule or a claim, unless it is listed as plain. */
const TOPICS = [
  ...['rule', 'refused', 'shortened', 'ready', 'emergency', 'answer', 'why'],
  ...['cue', 'when', 'remind', 'ask', 'heard', 'bedtime'],
];

/** Words of claims, of advice and of what is to be avoided. */
const WORDS = new RegExp(
  `\\b(${[
    ...['may', 'might', 'helps?', 'safe\\w*', 'danger\\w*', 'studies', 'cure\\w*', 'eases?'],
    ...['doctors?', 'nurse', 'midwife', 'medical', 'call', 'emergency', 'fever', 'unwell'],
    ...['hurts?', 'sore', 'skin', 'oils?', 'vaccines?', 'navel', 'cord', 'stump', 'rash'],
    ...['sleep\\w*', 'asleep', 'doze', 'on the back', 'onto the back', 'awake', 'calm', 'cry'],
    ...['crying', 'breathing', 'feeds?', 'feeding', 'milk', 'tummy waits', 'half hour'],
    ...['minutes? (after|since|ago)', 'newborns?', 'weeks', 'avoid', 'never', 'keep', 'off the'],
    ...['stop', 'gent(le|ly|ler)', 'lightly', 'firm\\w*', 'nose', 'mouth', 'soft spot', 'chok\\w*'],
    ...['spit\\w*', 'crib', "don't", 'wide awake', 'strokes are fine'],
  ].join('|')})\\b`,
  'i',
);

const says = ({ key, texts }: Spoken) =>
  TOPICS.includes(key.split('.')[0] ?? '') || texts.some((text) => WORDS.test(text));
const keysOf = (some: readonly Spoken[]) => some.map(({ key }) => key);
const unsourced = (some: readonly Spoken[]) =>
  some.filter((one) => says(one) && one.source.length === 0);

test('every line that is a rule or a claim has a source, or a reason why it needs none', () => {
  expect(keysOf(unsourced(lines)).filter((key) => !PLAIN.has(key))).toEqual([]);
});

test('no line is listed as plain that has a source, or that nobody would ask about', () => {
  const asked = new Set(keysOf(unsourced(lines)));
  expect([...PLAIN.keys()].filter((key) => !asked.has(key))).toEqual([]);
});

test('every part of a routine that is a rule or a claim has a source', () => {
  expect(keysOf(unsourced(parts))).toEqual([]);
});

test('every step rests on a source of its technique, those marked safety above all', () => {
  expect(keysOf(steps.filter(({ source }) => source.length === 0))).toEqual([]);
});

test('a technique from beyond the article rests on a page, or says that it rests on none', () => {
  const beyond = Object.values(book.techniques).filter(({ origin }) => origin === 'beyond');
  expect(beyond.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
});

test('every source that is named is there', () => {
  const named = [...lines, ...parts, ...steps].flatMap(({ key, source }) =>
    source.map((id) => ({ key, id })),
  );
  expect(named.filter(({ id }) => !(id in book.sources))).toEqual([]);
});

test('a source is named once a line', () => {
  const twice = [...lines, ...parts].filter(({ source }) => new Set(source).size < source.length);
  expect(keysOf(twice)).toEqual([]);
});

describe('what a clinician has to sign', () => {
  const { sections, open } = book.review;

  test.each(Object.entries(sections))(
    'section %s was signed by nobody, or on a day that has been',
    (_, one) => {
      expect(one.signed === null || Date.parse(one.signed.on) <= Date.now()).toBe(true);
    },
  );

  test.each([
    ['emergencyDetail', 'E'],
    ['healthQuestions', 'C'],
  ] as const)('%s is off while section %s is unsigned', (name, section) => {
    const signed = sections[section]?.signed ?? null;
    if (signed === null) expect(book.policy[name]).toBe(false);
  });

  test.each([
    ['the fever ages', /fever/i],
    ['the vaccine rest', /48/],
    ['three weeks', /21/],
    ['the teething floor', /90/],
    ['first aid', /first-aid/i],
    ['crisis and advice lines', /crisis/i],
    ['health questions', /healthQuestions/],
    ["the answers' words", /topic answer/],
    ["what is nobody's page", /GENERAL or JUDGE/],
  ])('%s are listed as waiting', (_, words) => {
    expect(open.filter((item) => words.test(item))).not.toEqual([]);
  });
});
