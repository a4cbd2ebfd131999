import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHearer } from '../../simulator/hearing/hearer';
import { heardOf } from '../../simulator/hearing/result';
import type { Heard } from '../../simulator/types';
import { builtModel, hearAll as hearWordForWord } from '../model/support';

// What is heard by likeness has to be learnt first.
jest.setTimeout(120_000);

/** The aims of issue 3. They are NOT reached yet: what is, is in docs/hearing.md. */
const AIM = { recall: 99, falseAlarms: 1 };
/** What was reached and may not be lost. */
const REACHED = { recall: 63, falseAlarms: 9 };

const MOMENT = { now: Date.parse('2026-11-22T15:00:00Z'), timeZone: 'America/New_York' };

/** Rows of an utterance and, behind a tab, what it is; written apart, without sight of the samples. */
const rows = (name: string) =>
  readFileSync(join(__dirname, `emergencies.${name}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const [said = '', is = ''] = row.split('\t');
      return { said, is };
    });

/** The row of section E that answers, or null where none does. Constipation asks the age as row 25. */
function rowOf({ intent, slots }: Heard): string | null {
  if (intent === 'EmergencyIntent') return slots['alarm']?.id ?? 'worried';
  if (intent === 'TemperatureIntent') return 'fever_young';
  const constipated = intent === 'ProblemIntent' && slots['problem']?.id === 'constipation';
  return constipated ? 'no_poop' : null;
}

/** A cry that goes on is row 16, which first asks what decides. */
const isRow = (row: string, is: string) =>
  is.split('|').includes(row === 'long_cry' ? 'odd_cry' : row);

const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

async function hearAll(name: string) {
  const hearer = createHearer('en-US');
  if (hearer === null) throw new Error('no model');
  const model = builtModel('en-US');
  const wordForWord = hearWordForWord(
    model,
    rows(name).map(({ said }) => said),
  );
  const all = [];
  for (const { said, is } of rows(name)) {
    const heard = heardOf(await hearer.hear(said, MOMENT));
    all.push({ said, is, heard, row: rowOf(heard), seen: wordForWord(said) !== undefined });
  }
  return all;
}

const print = (title: string, lines: readonly string[]) =>
  process.stderr.write(`${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);

const shown = ({ said, is, heard }: Awaited<ReturnType<typeof hearAll>>[number]) =>
  `${said} (${is}): ${heard.intent} ${JSON.stringify(heard.slots)}`;

/** What was heard, once for all tests. */
const measured = async () => {
  const [should, shouldNot] = [await hearAll('should'), await hearAll('shouldnot')];
  const caught = should.filter(
    ({ is, row, heard: { intent } }) =>
      row !== null && (intent === 'EmergencyIntent' || isRow(row, is)),
  );
  const alarms = shouldNot.filter(({ heard }) => heard.intent === 'EmergencyIntent');
  return {
    should,
    caught,
    alarms,
    recall: percent(caught.length, should.length),
    falseAlarms: percent(alarms.length, shouldNot.length),
  };
};

let now: Awaited<ReturnType<typeof measured>>;
beforeAll(async () => {
  now = await measured();
});

test('no emergency is lost that was heard before', () => {
  const { should, caught, recall } = now;
  const right = caught.filter(({ is, row }) => isRow(row ?? '', is));
  const missed = should.filter((one) => !caught.includes(one));
  const otherRow = caught.filter((one) => !right.includes(one));
  print(`recall ${recall} % of ${should.length}; missed:`, missed.map(shown));
  print(`row right ${right.length} of ${caught.length}; otherwise:`, otherRow.map(shown));
  print(`${should.filter(({ seen }) => seen).length} are word for word in the model (seen)`, []);
  expect(recall).toBeGreaterThanOrEqual(REACHED.recall);
});

test('no more false alarms than before', () => {
  print(`false alarms ${now.falseAlarms} %:`, now.alarms.map(shown));
  expect(now.falseAlarms).toBeLessThanOrEqual(REACHED.falseAlarms);
});

// These two tell, by failing, when the aims are reached.
test.failing('the aim: 99 per cent of emergencies', () => {
  expect(now.recall).toBeGreaterThanOrEqual(AIM.recall);
});
test.failing('the aim: 1 per cent of false alarms', () => {
  expect(now.falseAlarms).toBeLessThanOrEqual(AIM.falseAlarms);
});
