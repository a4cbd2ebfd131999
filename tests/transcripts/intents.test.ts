import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handlers } from '../../lambda/handlers';
import { createHearer } from '../../simulator/hearing/hearer';
import { model } from '../support/say';

const README = join(__dirname, '..', '..', 'README.md');

/** What is said and sent, line by line, in the transcripts beside this file. */
const transcripts = (): string[] =>
  readdirSync(__dirname)
    // There it is heard by likeness, which is slow to learn.
    .filter((file) => file.endsWith('.test.ts') && file !== 'free.test.ts')
    .map((file) => readFileSync(join(__dirname, file), 'utf8'));

const found = (pattern: RegExp): Set<string> =>
  new Set(transcripts().flatMap((text) => [...text.matchAll(pattern)].map(([, one = '']) => one)));

/** The intents that somebody in a transcript means. */
async function intentsMeant(): Promise<ReadonlySet<string>> {
  const hearer = createHearer('en-US');
  const moment = { now: Date.parse('2026-11-22T15:00:00Z'), timeZone: 'America/New_York' };
  const meant = found(/\[((?:AMAZON\.)?\w+Intent)[ \]]/g);
  for (const words of found(/U: ([a-zA-Z][a-zA-Z' ]*[a-zA-Z])(?=\n|\\n|[`"'/])/g)) {
    const hearing = await hearer?.hear(words, moment);
    if (hearing?.kind === 'intent') meant.add(hearing.intent);
  }
  // Written as "U: …".
  meant.add('AMAZON.FallbackIntent');
  return meant;
}

/** "AMAZON.NavigateHomeIntent" is `navigateHome`. */
const nameOf = (intent: string) =>
  intent
    .replace(/^AMAZON\./, '')
    .replace(/Intent$/, '')
    .replace(/^./, (letter) => letter.toLowerCase());

const ownIntents = model.intents.filter(({ name }) => !name.startsWith('AMAZON.'));
const namesOf = (intents: typeof model.intents) => intents.map(({ name }) => name);

describe('every intent has what it needs', () => {
  test('samples', () => {
    const without = ownIntents.filter(({ samples = [] }) => samples.length === 0);
    expect(namesOf(without)).toEqual([]);
  });

  test('a handler', () => {
    const without = model.intents.filter(({ name }) => !Object.hasOwn(handlers, nameOf(name)));
    expect(namesOf(without)).toEqual([]);
  });

  test('somebody who says it in a transcript', async () => {
    const meant = await intentsMeant();
    expect(namesOf(model.intents).filter((name) => !meant.has(name))).toEqual([]);
  });

  test('a row in the README', () => {
    if (!existsSync(README)) return;
    const rows = readFileSync(README, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const hasRow = (name: string) => rows.some((row) => row.includes(name));
    expect(namesOf(model.intents).filter((name) => !hasRow(name))).toEqual([]);
  });
});

test('every handler but those for screens and sessions belongs to an intent', () => {
  const named = new Set(model.intents.map(({ name }) => nameOf(name)));
  const others = Object.keys(handlers).filter((name) => !named.has(name));
  // Alexa's own answer to a question of hers comes as a request of its own.
  expect(others).toEqual(['launch', 'sessionEnded', 'consent']);
});
