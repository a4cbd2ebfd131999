import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHearer } from '../../simulator/hearing/hearer';
import { heardOf } from '../../simulator/hearing/result';

const FILE = join(__dirname, 'issue3.en.tsv');
const moment = { now: Date.parse('2026-11-22T15:00:00Z'), timeZone: 'America/New_York' };

/** The share of the table that is heard as meant, less a little. The table is never taught. */
const LEAST_INTENTS = 0.74;
const LEAST_WITH_SLOTS = 0.7;

interface Row {
  readonly said: string;
  readonly intent: string;
  readonly slots: readonly string[];
}

const rows = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Row => {
    const [said = '', intent = '', ...slots] = line.split('\t');
    return { said, intent, slots };
  });

/** What is heard, with the slots that a row asks for. */
async function heard({ said, slots }: Row) {
  const hearing = await createHearer('en-US')?.hear(said, moment);
  if (!hearing) throw new Error('There is no model.');
  const { intent, slots: filled } = heardOf(hearing);
  const got = Object.entries(filled).map(([name, { value, id }]) => `${name}=${id ?? value}`);
  return { intent, got, isFilled: slots.every((slot) => got.includes(slot)) };
}

test('what parents say about health, feeds, babies and time is understood', async () => {
  let intents = 0;
  let whole = 0;
  const misses: string[] = [];
  for (const row of rows) {
    const { intent, got, isFilled } = await heard(row);
    if (intent === row.intent) intents += 1;
    if (intent === row.intent && isFilled) whole += 1;
    else {
      const wanted = [row.intent, ...row.slots].join(' ');
      misses.push(`${row.said}: ${wanted}, not ${[intent, ...got].join(' ')}`);
    }
  }
  process.stderr.write(`${misses.join('\n')}\n`);
  expect(intents / rows.length).toBeGreaterThanOrEqual(LEAST_INTENTS);
  expect(whole / rows.length).toBeGreaterThanOrEqual(LEAST_WITH_SLOTS);
});
