import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where something is said: the names of the second column of the tables. */
export const SITUATIONS = [
  'fresh',
  'guiding',
  'paused',
  'offer',
  'choice',
  'ask_age',
  'ask_feed',
  'ask_navel',
] as const;
export type SituationName = (typeof SITUATIONS)[number];

/** What somebody says, and what it means. */
export interface Row {
  readonly file: string;
  readonly said: string;
  readonly situation: SituationName;
  /** Intents that do what is meant; the slots are those of the first. */
  readonly intents: readonly string[];
  /** The values that a slot may have, as id or as Amazon writes them, by slot. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** How the answer may begin; none where nobody wrote it down. */
  readonly answers: readonly string[];
  /** It happens to be a sample of the model, and counts in no figure. */
  readonly seen: boolean;
}

const FOLDER = join(__dirname, '..');

function readRow(file: string, line: string): Row {
  const [said = '', situation = '', intents = '', slots = '', answers = '', seen = ''] =
    line.split('\t');
  const filled = slots.split(' ').flatMap((slot) => {
    const [name, values] = slot.split('=');
    return name && values ? [[name, values.split('|')] as const] : [];
  });
  return {
    file,
    said,
    situation: situation as SituationName,
    intents: intents.split('|'),
    slots: Object.fromEntries(filled),
    answers: answers.split('|').filter(Boolean),
    seen: seen === 'seen',
  };
}

/** Every row of the tables `en.*.tsv`, in order. */
export const readRows = (): readonly Row[] =>
  readdirSync(FOLDER)
    .filter((name) => /^en\..+\.tsv$/.test(name))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => readRow(file, line)),
    );
