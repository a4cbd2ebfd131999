import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FallbackLevel } from './amazon';
import type { Phrases } from './notation';

/** A line of the compact notation and the file it stands in. */
export interface SourceLine {
  readonly text: string;
  readonly file: string;
}

export interface SourceIntent {
  /** Where the intent is declared; an overlay's lines have files of their own. */
  readonly file: string;
  /** The type of each slot, by slot name. */
  readonly slots: Readonly<Record<string, string>>;
  readonly samples: readonly SourceLine[];
}

export interface SourceType {
  readonly file: string;
  /** By id. The first wording of a value is its name, the others are its synonyms. */
  readonly values: Readonly<Record<string, readonly SourceLine[]>>;
}

interface Settings {
  readonly invocationName: string;
  readonly fallbackSensitivity: FallbackLevel;
  /** Amazon's own intents, which never get samples of ours. */
  readonly builtIn: readonly string[];
}

export interface ModelSource extends Settings {
  /** The file of the settings. */
  readonly file: string;
  readonly phrases: Phrases;
  readonly intents: Readonly<Record<string, SourceIntent>>;
  readonly types: Readonly<Record<string, SourceType>>;
}

/** An intent and a type as their files give them. */
interface IntentEntry {
  readonly slots?: Readonly<Record<string, string>>;
  readonly samples: readonly string[];
}
type TypeEntry = Readonly<Record<string, readonly string[]>>;

export const readJson = <T>(file: string): T => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    throw new Error(`${file} is not JSON`, { cause: error });
  }
};

/** The JSON files of a folder, in order. */
export const jsonFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));

export const linesOf = (file: string, texts: readonly string[]): SourceLine[] =>
  texts.map((text) => ({ text, file }));

/** Reads every file of a folder as a map and refuses a name that two files give. */
function readMaps<T, U extends { readonly file: string }>(
  folder: string,
  read: (file: string, entry: T) => U,
): Record<string, U> {
  const all: Record<string, U> = {};
  for (const file of jsonFiles(folder)) {
    for (const [name, entry] of Object.entries(readJson<Record<string, T>>(file))) {
      const earlier = all[name];
      if (earlier) throw new Error(`${name} stands in ${earlier.file} and in ${file}`);
      all[name] = read(file, entry);
    }
  }
  return all;
}

const intentOf = (file: string, { slots = {}, samples }: IntentEntry): SourceIntent => ({
  file,
  slots,
  samples: linesOf(file, samples),
});

const typeOf = (file: string, entry: TypeEntry): SourceType => ({
  file,
  values: Object.fromEntries(
    Object.entries(entry).map(([id, texts]) => [id, linesOf(file, texts)]),
  ),
});

/** Reads a language's source folder: model.json, phrases.json, intents/ and types/. */
export function readSource(folder: string): ModelSource {
  const file = join(folder, 'model.json');
  return {
    ...readJson<Settings>(file),
    file,
    phrases: readJson<Phrases>(join(folder, 'phrases.json')),
    intents: readMaps(join(folder, 'intents'), intentOf),
    types: readMaps(join(folder, 'types'), typeOf),
  };
}
