import fc from '../../support/properties';
import { at, pathsOf, Raw, textOf, withAt, type Path } from './json';
import { odd, rawOf, type Odd } from './odd';

/** Parts of an envelope that are changed as often as each other, however large they are. */
const PARTS = {
  envelope: [],
  request: ['request'],
  intent: ['request', 'intent'],
  slots: ['request', 'intent', 'slots'],
  session: ['session'],
  attributes: ['session', 'attributes'],
  context: ['context'],
} as const satisfies Record<string, Path>;

/** One thing that is done to a value that was right. */
export interface Change {
  readonly part: keyof typeof PARTS;
  /** Which of all places in the part, counted around. */
  readonly nth: number;
  readonly how: 'without' | 'instead' | 'beside' | 'wrapped' | 'longer' | 'more';
  readonly key: string;
  readonly odd: Odd;
}

const KEYS = ['__proto__', 'constructor', 'prototype', 'toJSON', 'then', 'value', 'id', ''];

const changeOf = (parts: readonly Change['part'][]): fc.Arbitrary<Change> =>
  fc.record({
    part: fc.constantFrom(...parts),
    nth: fc.nat({ max: 999 }),
    how: fc.oneof(
      {
        weight: 60,
        arbitrary: fc.constantFrom<Change['how']>('instead', 'without', 'beside', 'wrapped'),
      },
      // Each takes as long as ten others.
      { weight: 2, arbitrary: fc.constant<Change['how']>('longer') },
      { weight: 1, arbitrary: fc.constant<Change['how']>('more') },
    ),
    key: fc.constantFrom(...KEYS),
    odd,
  });

export const anywhere = changeOf(Object.keys(PARTS) as Change['part'][]);
/** For a value that is no envelope: a record of the store, a session's attributes. */
export const inside = changeOf(['envelope']);

const LETTERS = 20_000;
const FIELDS = 3_000;
const CHARACTERS = 100_000;

const longer = (text: string) => new Raw(JSON.stringify(text.repeat(LETTERS / text.length)));

/** A record with thousands of fields more, all like its first one: slots, scopes, devices. */
function more(record: object): Raw {
  const [first = null] = Object.values(record) as unknown[];
  const text = textOf(first);
  const fields = Array.from(
    { length: Math.min(FIELDS, CHARACTERS / text.length) },
    (_, index) => `"more${index}":${text}`,
  ).join();
  return new Raw(
    `${textOf(record).slice(0, -1)}${Object.keys(record).length > 0 ? ',' : ''}${fields}}`,
  );
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Raw);

function changed(whole: unknown, { part, nth, how, key, odd: what }: Change): unknown {
  const root: Path = at(whole, PARTS[part]) === undefined ? [] : PARTS[part];
  const paths = pathsOf(at(whole, root));
  const path = [...root, ...(paths[nth % paths.length] ?? [])];
  switch (how) {
    case 'without':
      return path.length === 0 ? whole : withAt(whole, path, undefined);
    case 'instead':
      return withAt(whole, path, rawOf(what));
    case 'wrapped':
      return withAt(whole, path, nth % 2 === 0 ? [at(whole, path)] : { [key]: at(whole, path) });
    case 'longer': {
      const texts = paths.flatMap((one) => {
        const text = at(whole, [...root, ...one]);
        return typeof text === 'string' && text !== '' ? [{ one, text }] : [];
      });
      const found = texts[nth % texts.length];
      return found ? withAt(whole, [...root, ...found.one], longer(found.text)) : whole;
    }
    case 'more': {
      const record = at(whole, root);
      return isRecord(record) ? withAt(whole, root, more(record)) : whole;
    }
    case 'beside': {
      const record = isRecord(at(whole, path)) ? path : path.slice(0, -1);
      return isRecord(at(whole, record)) ? withAt(whole, [...record, key], rawOf(what)) : whole;
    }
  }
}

/** What becomes of a value by changes, one after another. */
export const withChanges = (whole: unknown, changes: readonly Change[]): unknown =>
  changes.reduce(changed, whole);
