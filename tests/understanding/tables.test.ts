import { understandingPage } from '../../scripts/understanding/page';
import { read } from '../docs/pages';
import { wordForWord } from '../../scripts/model/wordForWord';
import { builtModel } from '../model/support';
import { Contexts } from './support/contexts';
import { figuresOf, hearAll, hearing, type Outcome, type Share } from './support/measure';
import { readRows, SITUATIONS, type Row } from './support/rows';

const rows = readRows();
const model = builtModel('en-US');
const typesOf = new Map(
  model.intents.map(({ name, slots = [] }) => [
    name,
    new Map(slots.map((slot) => [slot.name, slot.type])),
  ]),
);
const idsOf = new Map(model.types.map(({ name, values }) => [name, values.map(({ id }) => id)]));

/** The aims of issue 5; and nearly all of the answers begin with the words of the table. */
const LEAST = { intents: 0.92, slots: 0.9, answers: 0.99 };
const MOST_FALSE_ALARMS = 1 / 200;

const share = ({ of, right }: Share) => right / of;

describe('the tables', () => {
  test('have 1,200 rows and more, none twice, and for half of them how the answer begins', () => {
    expect(rows.length).toBeGreaterThanOrEqual(1_200);
    expect(new Set(rows.map(({ said }) => said)).size).toBe(rows.length);
    const answered = rows.filter(({ answers }) => answers.length > 0);
    expect(answered.length).toBeGreaterThanOrEqual(rows.length / 2);
  });

  test('name situations, intents, slots and values that there are', () => {
    const isKnown = ({ situation, intents: [first = '', ...more], slots }: Row) =>
      SITUATIONS.includes(situation) &&
      [first, ...more].every((name) => typesOf.has(name)) &&
      Object.entries(slots).every(([slot, values]) => {
        const type = typesOf.get(first)?.get(slot);
        const ids = idsOf.get(type ?? '');
        return type !== undefined && (!ids || values.every((value) => ids.includes(value)));
      });
    expect(rows.filter((row) => !isKnown(row)).map(({ said }) => said)).toEqual([]);
  });

  test('mark the rows that the model has word for word, which count in no figure', () => {
    const inModel = wordForWord(model);
    const isSeen = ({ said }: Row) => inModel(said) !== undefined;
    expect(rows.filter((row) => isSeen(row) !== row.seen).map(({ said }) => said)).toEqual([]);
  });
});

describe('what tired parents say', () => {
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    outcomes = await hearAll(rows, hearing());
  });

  test('is understood', () => {
    const figures = figuresOf(outcomes);
    expect(share(figures.intents)).toBeGreaterThanOrEqual(LEAST.intents);
    expect(share(figures.slots)).toBeGreaterThanOrEqual(LEAST.slots);
  });

  test('is an emergency where it is one, and nowhere else', () => {
    const { alarms, falseAlarms } = figuresOf(outcomes);
    expect(share(alarms)).toBeGreaterThanOrEqual(0.99);
    expect(share(falseAlarms)).toBeLessThanOrEqual(MOST_FALSE_ALARMS);
  });

  test('is left alone where it is not for the guide', () => {
    expect(share(figuresOf(outcomes).outside)).toBeGreaterThanOrEqual(0.85);
  });

  test('never swaps a stop and a pause', () => {
    expect(figuresOf(outcomes).swapped).toBe(0);
  });

  test('is answered so, wherever it is said', async () => {
    const contexts = new Contexts();
    const wrong: string[] = [];
    const heardRight = outcomes.filter(
      ({ row, isMeant, slots }) => row.answers.length > 0 && isMeant && slots.right === slots.of,
    );
    for (const { row, request } of heardRight) {
      const answer = await contexts.answer(row.situation, request ?? {});
      if (!row.answers.some((words) => answer.startsWith(words))) {
        wrong.push(`${row.said}: ${row.answers.join(' or ')}, not ${answer.slice(0, 60)}`);
      }
    }
    process.stderr.write(wrong.map((one) => `${one}\n`).join(''));
    expect(1 - wrong.length / heardRight.length).toBeGreaterThanOrEqual(LEAST.answers);
    expect(heardRight.length).toBeGreaterThanOrEqual(rows.length / 2);
  });

  test('docs/understanding.md is current; if not, run: npx tsx scripts/understanding.ts', () => {
    expect(read('docs/understanding.md')).toBe(understandingPage(outcomes));
  });
});
