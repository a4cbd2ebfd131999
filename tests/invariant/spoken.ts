import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What was spoken, matched to the words in content/. The files are read here, and nothing of the
 * skill is asked: a step counts as spoken because its words were heard.
 */

const content = join(__dirname, '..', '..', 'content');
const words = join(content, 'locales', 'en');

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const read = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8')) as Json;
const filesIn = (...path: string[]) =>
  readdirSync(join(...path)).map((file) => ({
    id: file.replace('.json', ''),
    json: read(...path, file),
  }));

/** A step of a technique, or of a line where `step` is null, in one of its wordings. */
export interface SpokenStep {
  readonly technique: string;
  readonly step: string | null;
  readonly wording: 'say' | 'gentle' | 'fewer' | 'short';
  /** Where the hands are; null for a line. */
  readonly zone: string | null;
  /** The technique has softer words for this very step. */
  readonly hasGentle: boolean;
}

/** What one speech holds. */
export interface Spoken {
  /** Each step heard; more than one candidate where techniques share a wording. */
  readonly steps: readonly (readonly SpokenStep[])[];
  /** Keys of the lines heard, as `file.key`. */
  readonly lines: ReadonlySet<string>;
  /** Keys of the line that the last sentence belongs to. */
  readonly last: ReadonlySet<string>;
  /** Sentences that stand nowhere in content. */
  readonly strange: readonly string[];
}

const MISSED = ['miss.nudge', 'miss.examples', 'miss.help'];

/** Whether the answer says that the words were not understood. */
export const isMissed = ({ lines }: Spoken): boolean => MISSED.some((key) => lines.has(key));

const WORDINGS = ['say', 'gentle', 'fewer', 'short'] as const;
const sentencesOf = (text: string) =>
  text
    .trim()
    .split(/(?<=[.?!]["”]?)\s+/)
    .filter((sentence) => sentence !== '');

const zones = new Map<string, string>();
for (const { id, json } of filesIn(content, 'techniques')) {
  for (const step of json.steps as { id: string; zone: string }[]) {
    zones.set(`${id}/${step.id}`, step.zone);
  }
}

const steps = new Map<string, SpokenStep[]>();
const mostSentences = { count: 1 };
function learnStep(technique: string, step: string | null, wordings: Json): void {
  for (const wording of WORDINGS) {
    const text = wordings[wording];
    if (typeof text !== 'string') continue;
    const hasGentle = typeof wordings.gentle === 'string';
    const zone = zones.get(`${technique}/${step}`) ?? null;
    const known = { technique, step, wording, zone, hasGentle };
    steps.set(text, [...(steps.get(text) ?? []), known]);
    mostSentences.count = Math.max(mostSentences.count, sentencesOf(text).length);
  }
}
for (const { id, json } of filesIn(words, 'techniques')) {
  for (const [step, wordings] of Object.entries(json.steps as Json)) {
    if (isJson(wordings)) learnStep(id, step, wordings);
  }
}
for (const [id, wordings] of Object.entries(read(words, 'parts.json'))) {
  if (isJson(wordings)) learnStep(id, null, wordings);
}

const plain = new Map<string, string[]>();
const patterns: { readonly key: string; readonly pattern: RegExp }[] = [];
const escaped = (text: string) => text.replace(/[.*+?^$()[\]\\|]/g, '\\$&');
/** A line in any shape that content gives it: one text, several, or one for each number. */
function textsIn(line: unknown): string[] {
  if (typeof line === 'string') return [line];
  if (Array.isArray(line)) return line.flatMap(textsIn);
  if (!isJson(line)) return [];
  return 'text' in line ? textsIn(line.text) : Object.values(line).flatMap(textsIn);
}
for (const { id, json } of filesIn(words, 'lines')) {
  for (const [name, line] of Object.entries(json)) {
    const key = `${id}.${name}`;
    for (const sentence of textsIn(line).flatMap(sentencesOf)) {
      if (!sentence.includes('{{')) {
        plain.set(sentence, [...(plain.get(sentence) ?? []), key]);
      } else if (/[.?!]$/.test(sentence)) {
        const source = sentence.split(/\{\{.*?\}\}/).map(escaped);
        patterns.push({ key, pattern: new RegExp(`^${source.join('.+?')}$`, 'i') });
      }
    }
  }
}

const numbers = readFileSync(join(words, 'numbers.json'), 'utf8');
const [, ...counted] = JSON.parse(numbers) as string[];

/** A sentence without the strokes that were counted before it: one, two and so on, from one. */
function withoutCount(sentence: string): string {
  const said = sentence.split(' ');
  const strokes = said.findIndex((word, index) => word !== counted[index]);
  return strokes < 0 ? '' : said.slice(strokes).join(' ');
}

const seen = new Map<string, readonly string[]>();
function keysOf(sentence: string): readonly string[] {
  const known = seen.get(sentence);
  if (known !== undefined) return known;
  const filled = patterns.filter(({ pattern }) => pattern.test(sentence)).map(({ key }) => key);
  const keys = [...new Set([...(plain.get(sentence) ?? []), ...filled])];
  seen.set(sentence, keys);
  return keys;
}

/** The longest step whose words begin at a sentence. */
function stepAt(sentences: readonly string[], from: number) {
  for (let count = Math.min(mostSentences.count, sentences.length - from); count > 0; count -= 1) {
    const found = steps.get(sentences.slice(from, from + count).join(' '));
    if (found !== undefined) return { found, count };
  }
  return null;
}

/** Matches a speech, without its markup, to content. */
export function spokenIn(text: string): Spoken {
  const sentences = sentencesOf(text)
    .map(withoutCount)
    .filter((sentence) => sentence !== '');
  const heard: (readonly SpokenStep[])[] = [];
  const lines = new Set<string>();
  const strange: string[] = [];
  for (let index = 0; index < sentences.length;) {
    const step = stepAt(sentences, index);
    if (step !== null) heard.push(step.found);
    else {
      const keys = keysOf(sentences[index] ?? '');
      keys.forEach((key) => lines.add(key));
      if (keys.length === 0) strange.push(sentences[index] ?? '');
    }
    index += step?.count ?? 1;
  }
  return { steps: heard, lines, last: new Set(keysOf(sentences.at(-1) ?? '')), strange };
}

/** The techniques and lines that a technique or routine of that id is made of. */
const madeOf = new Map(
  filesIn(content, 'routines').map(({ id, json }) => [
    id,
    (json.parts as { technique?: string; line?: string }[]).map(
      ({ technique, line }) => technique ?? line ?? '',
    ),
  ]),
);
export const piecesOf = (id: string): readonly string[] => madeOf.get(id) ?? [id];

/** What content/techniques says waits for the tummy, for comparing with the oracle's own list. */
export const waitingTechniques = (): string[] =>
  filesIn(content, 'techniques')
    .filter(({ json }) => json.feedingWait === 'hard')
    .map(({ id }) => id);
