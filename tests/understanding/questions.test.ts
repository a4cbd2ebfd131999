import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { content } from '../../lambda/content';
import { createHearer } from '../../simulator/hearing/hearer';

/** Written from the meanings alone, before the samples, and never copied into them. */
const rows = readFileSync(join(__dirname, 'questions.en.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((row) => row.split('\t') as [string, string]);

/** A little under what the desk Echo understands; a real one understands more. */
const LEAST = 0.33;

const moment = { now: Date.parse('2026-11-22T15:00:00Z'), timeZone: 'America/New_York' };

/** The topic heard in a question, or what was heard instead. */
async function heardIn(said: string): Promise<string> {
  const hearing = await createHearer('en-US')?.hear(said, moment);
  if (hearing?.kind !== 'intent') return 'nothing';
  if (hearing.intent !== 'QuestionIntent') return hearing.intent;
  const slot =
    hearing.slots.find(({ name }) => name === 'topic') ??
    hearing.slots.find(({ name }) => name === 'way');
  return slot?.resolved?.[0]?.id ?? 'no topic';
}

test('every topic is asked about four times', () => {
  const asked = rows.map(([, topic]) => topic);
  // What only a doctor can answer came after the rows were written.
  const four = Object.keys(content.questions)
    .filter((topic) => topic !== 'diagnosis')
    .flatMap((topic) => [topic, topic, topic, topic]);
  expect(asked.sort()).toEqual(four.sort());
});

test('questions as tired parents ask them', async () => {
  const misses: string[] = [];
  for (const [said, topic] of rows) {
    const heard = await heardIn(said);
    if (heard !== topic) misses.push(`${said} (${topic}): ${heard}`);
  }
  const share = 1 - misses.length / rows.length;
  const report = [`${rows.length - misses.length} of ${rows.length} understood`, ...misses];
  process.stdout.write(`${report.join('\n  ')}\n`);
  expect(share).toBeGreaterThanOrEqual(LEAST);
});
