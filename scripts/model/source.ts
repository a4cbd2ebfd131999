import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FallbackLevel } from './amazon';
import type { Phrases } from './notation';

export interface SourceIntent {
  /** The type of each slot, by slot name. */
  readonly slots?: Readonly<Record<string, string>>;
  readonly samples: readonly string[];
}

/** The first wording of a value is its name, the others are its synonyms. */
export type SourceType = Readonly<Record<string, readonly string[]>>;

/** Where something stands: its content and the file it was read from. */
export interface Placed<T> {
  readonly file: string;
  readonly content: T;
}

export interface ModelSource {
  readonly invocationName: string;
  readonly fallbackSensitivity: FallbackLevel;
  /** Amazon's own intents, which never get samples of ours. */
  readonly builtIn: readonly string[];
  readonly phrases: Phrases;
  readonly intents: Readonly<Record<string, Placed<SourceIntent>>>;
  readonly types: Readonly<Record<string, Placed<SourceType>>>;
}

type Settings = Pick<ModelSource, 'invocationName' | 'fallbackSensitivity' | 'builtIn'>;

const readJson = <T>(file: string): T => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    throw new Error(`${file} is not JSON`, { cause: error });
  }
};

/** Reads every file of a folder as a map and refuses a name that two files give. */
const readMaps = <T>(folder: string): Record<string, Placed<T>> => {
  const all: Record<string, Placed<T>> = {};
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const file = join(folder, name);
    for (const [key, content] of Object.entries(readJson<Record<string, T>>(file))) {
      const earlier = all[key];
      if (earlier) throw new Error(`${key} stands in ${earlier.file} and in ${file}`);
      all[key] = { file, content };
    }
  }
  return all;
};

/** Reads a language's source folder: model.json, phrases.json, intents/ and types/. */
export const readSource = (folder: string): ModelSource => ({
  ...readJson<Settings>(join(folder, 'model.json')),
  phrases: readJson<Phrases>(join(folder, 'phrases.json')),
  intents: readMaps<SourceIntent>(join(folder, 'intents')),
  types: readMaps<SourceType>(join(folder, 'types')),
});
