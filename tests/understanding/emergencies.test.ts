import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import policy from '../../content/policy.json';
import { inCelsius } from '../../lambda/care';
import { createHearer } from '../../simulator/hearing/hearer';
import { heardOf } from '../../simulator/hearing/result';
import type { Heard } from '../../simulator/types';

/** The aims of issue 3, in per cent. What was reached before, and how, is in docs/hearing.md. */
const AIM = { recall: 99, falseAlarms: 1 };
/** What is reached of the third pair, less a little: words that no phrase of an alarm was written after. */
const REACHED = { recall: 86, falseAlarms: 6 };

const MOMENT = { now: Date.parse('2026-11-22T15:00:00Z'), timeZone: 'America/New_York' };

/** Rows of an utterance and, behind a tab, what it is; written apart, without sight of the samples. */
const rows = (table: string) =>
  readFileSync(join(__dirname, `${table}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const [said = '', is = ''] = row.split('\t');
      return { said, is };
    });

/** The row that answers so many degrees, or null where they are fine. No number is a fever. */
function rowOfDegrees(slots: Heard['slots']): string | null {
  const [degrees, tenths] = [slots['degrees']?.value, slots['tenths']?.value];
  if (degrees === undefined) return 'fever_young';
  const celsius = inCelsius(Number(`${degrees}.${tenths ?? 0}`));
  if (celsius < policy.coldCelsius.value) return 'cold';
  return celsius >= policy.feverCelsius.value ? 'fever_young' : null;
}

/** The row of section E that answers, or null where none does. Constipation asks the age as row 25. */
function rowOf({ intent, slots }: Heard): string | null {
  if (intent === 'EmergencyIntent') return slots['alarm']?.id ?? 'worried';
  if (intent === 'TemperatureIntent') return rowOfDegrees(slots);
  const constipated = intent === 'ProblemIntent' && slots['problem']?.id === 'constipation';
  return constipated ? 'no_poop' : null;
}

/** A cry that goes on is row 16 of section E, with a first question of its own. */
const isRow = (row: string, is: string) =>
  is.split('|').includes(row) || (row === 'long_cry' && is.split('|').includes('odd_cry'));

const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

// Learnt once for all tables.
const hearer = createHearer('en-US');

async function hearAll(table: string) {
  if (hearer === null) throw new Error('no model');
  const all = [];
  for (const { said, is } of rows(table)) {
    const heard = heardOf(await hearer.hear(said, MOMENT));
    all.push({ said, is, heard, row: rowOf(heard) });
  }
  return all;
}

const print = (title: string, lines: readonly string[]) =>
  process.stderr.write(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);

const shown = ({ said, is, heard }: Awaited<ReturnType<typeof hearAll>>[number]) =>
  `${said} (${is}): ${heard.intent} ${JSON.stringify(heard.slots)}`;

describe.each([
  ['held out', 'emergencies', AIM],
  ['tuned on', 'emergencies.tuned', AIM],
  ['third', 'emergencies.third', REACHED],
])('%s', (name, table, limit) => {
  test('emergencies are heard', async () => {
    const should = await hearAll(`${table}.should`);
    const caught = should.filter(
      ({ is, row, heard: { intent } }) =>
        row !== null && (intent === 'EmergencyIntent' || isRow(row, is)),
    );
    const right = caught.filter(({ is, row }) => isRow(row ?? '', is));
    const recall = percent(caught.length, should.length);
    const missed = should.filter((one) => !caught.includes(one));
    const otherRow = caught.filter((one) => !right.includes(one));
    print(`${name}: recall ${recall} % of ${should.length}; missed:`, missed.map(shown));
    print(`row right ${right.length} of ${caught.length}; otherwise:`, otherRow.map(shown));
    expect(recall).toBeGreaterThanOrEqual(limit.recall);
  });

  test('what is harmless raises no alarm', async () => {
    const harmless = await hearAll(`${table}.shouldnot`);
    const alarms = harmless.filter(({ heard }) => heard.intent === 'EmergencyIntent');
    const falseAlarms = percent(alarms.length, harmless.length);
    print(`${name}: false alarms ${falseAlarms} % of ${harmless.length}:`, alarms.map(shown));
    expect(falseAlarms).toBeLessThanOrEqual(limit.falseAlarms);
  });
});
