import { book } from './ours';

const words = book.words['en'];
if (!words) throw new Error('no English words');

/** Every wording of every step and line part, with the place it stands at. */
const steps = [
  ...Object.entries(words.steps).flatMap(([id, all]) =>
    Object.entries(all).flatMap(([step, { say, gentle, fewer, short }]) =>
      [say, gentle, fewer, short].map((text) => [`${id}.${step}`, text] as const),
    ),
  ),
  ...Object.entries(words.parts).map(([id, { say }]) => [id, say] as const),
].filter((entry): entry is readonly [string, string] => entry[1] !== undefined);

const lines = Object.entries(words.lines).flatMap(([topic, entries]) =>
  Object.entries(entries).flatMap(([name, { text }]) =>
    (typeof text === 'string' ? [text] : Object.values(text)).map(
      (one) => [`${topic}.${name}`, one] as const,
    ),
  ),
);

const sentences = (text: string) => text.split(/(?<=[.?!])\s+/);
const count = (text: string) => text.split(/\s+/).length;
const against = (all: readonly (readonly [string, string])[], rule: RegExp) =>
  all.filter(([, text]) => rule.test(text));

test('a step has at most 20 words in at most two sentences, and ends like one', () => {
  expect(steps.filter(([, text]) => count(text) > 20)).toEqual([]);
  expect(steps.filter(([, text]) => sentences(text).length > 2)).toEqual([]);
  expect(steps.filter(([, text]) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
});

test('a cue for the second side has two to five words', () => {
  const cues = Object.values(words.steps).flatMap((all) =>
    Object.values(all).flatMap(({ short }) => short ?? []),
  );
  expect(cues.filter((cue) => count(cue) < 2 || count(cue) > 5)).toEqual([]);
});

test('no sentence of an answer has more than 28 words', () => {
  expect(lines.filter(([, text]) => sentences(text).some((one) => count(one) > 28))).toEqual([]);
});

test('nothing is exclaimed', () => {
  expect(against([...steps, ...lines], /!/)).toEqual([]);
});

test('directions are relative to the baby', () => {
  expect(against([...steps, ...lines], /right to left|your left|left to right/i)).toEqual([]);
});

test('nothing is promised', () => {
  const claims =
    /\b(relieves?|treats?|cures|heals|prevents?|detox|boosts?|proven|guaranteed|essential(?! oil))\b/i;
  expect(against([...steps, ...lines], claims)).toEqual([]);
});

test('nobody is blamed or hurried', () => {
  const blame = /\b(just(?! below)|simply|you forgot|wrong|bad|don't worry)\b/i;
  const own = lines.filter(([, text]) => !text.includes("what's wrong"));
  expect(against([...steps, ...own], blame)).toEqual([]);
});

test('a parent is a grown-up, a caregiver or you', () => {
  expect(against([...steps, ...lines], /\b(mom|mum|mother|mommy|dad|father)\b/i)).toEqual([]);
});

test('names fit where they are said', () => {
  const names = Object.values(words.names);
  expect(names.filter(({ title }) => !/^[A-Z]/.test(title))).toEqual([]);
  expect(names.filter(({ the, offer }) => /[.?]$/.test(the + offer))).toEqual([]);
  const titles = names.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test.each(Object.entries(words.steps))('the steps of %s have names of their own', (id, all) => {
  const names = Object.values(all).map(({ name }) => name);
  const { the = '', offer = '', title = '' } = words.names[id] ?? {};
  const massage = [the, offer, `the ${offer}`, `the ${title.toLowerCase()}`];
  expect(names.filter((name) => massage.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]/.test(name) || name.endsWith('.'))).toEqual([]);
});
