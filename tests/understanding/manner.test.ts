import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHearer } from '../../simulator/hearing/hearer';
import { heardOf } from '../../simulator/hearing/result';
import { wordForWord } from '../../scripts/model/wordForWord';
import { builtModel } from '../model/support';

/** The share that is heard as meant, less a little. The table is never taught. */
const LEAST = 0.92;
const MOMENT = { now: Date.parse('2026-11-22T15:00:00Z'), timeZone: 'America/New_York' };

/** Rows of an utterance, the intents that do what is meant, and the slots that must be in it. */
const rows = readFileSync(join(__dirname, 'manner.tsv'), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => {
    const [said = '', intents = '', ...slots] = line.split('\t');
    return { said, intents: intents.split('|'), slots };
  });

async function heardIn(said: string) {
  const hearing = await createHearer('en-US')?.hear(said, MOMENT);
  if (!hearing) throw new Error('There is no model.');
  const { intent, slots } = heardOf(hearing);
  const filled = Object.entries(slots).map(([name, { value, id }]) => `${name}=${id ?? value}`);
  return { intent, filled };
}

test('every intent named is one of the model', () => {
  const known = builtModel('en-US').intents.map(({ name }) => name);
  const named = rows.flatMap(({ intents }) => intents);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test('what parents say to steer, pace, count and wait is understood', async () => {
  const misses: string[] = [];
  for (const { said, intents, slots } of rows) {
    const { intent, filled } = await heardIn(said);
    const isMeant = intents.includes(intent) && slots.every((slot) => filled.includes(slot));
    if (!isMeant) {
      misses.push(`${said}: ${intents.join('|')}, not ${[intent, ...filled].join(' ')}`);
    }
  }
  const inModel = wordForWord(builtModel('en-US'));
  const seen = rows.filter(({ said }) => inModel(said) !== undefined).length;
  const heard = rows.length - misses.length;
  const report = [`${heard} of ${rows.length} understood, ${seen} word for word`, ...misses];
  process.stderr.write(`${report.join('\n  ')}\n`);
  expect(heard / rows.length).toBeGreaterThanOrEqual(LEAST);
});
