import { existsSync } from 'node:fs';
import { jsonFiles, linesOf, type ModelSource, readJson, type SourceLine } from './source';

/** What a locale says beside its language's lines, and which of them nobody says there. */
interface Change {
  readonly add?: readonly string[];
  /** Lines as the language's source writes them. */
  readonly remove?: readonly string[];
}

/** A file of an overlay: changes by intent, and by type and value. */
interface Overlay {
  readonly intents?: Readonly<Record<string, Change>>;
  readonly types?: Readonly<Record<string, Readonly<Record<string, Change>>>>;
}

type Apply = (lines: readonly SourceLine[], change: Change, where: string) => SourceLine[];

function laidOver(file: string, source: ModelSource, apply: Apply): ModelSource {
  const { intents = {}, types = {} } = readJson<Overlay>(file);
  const changed = { intents: { ...source.intents }, types: { ...source.types } };
  for (const [name, change] of Object.entries(intents)) {
    const intent = changed.intents[name];
    if (!intent) throw new Error(`${file}: there is no intent ${name}`);
    const samples = apply(intent.samples, change, `${file}: ${name}`);
    changed.intents[name] = { ...intent, samples };
  }
  for (const [name, changes] of Object.entries(types)) {
    for (const [id, change] of Object.entries(changes)) {
      const type = changed.types[name];
      const lines = type?.values[id];
      if (!type || !lines) throw new Error(`${file}: there is no value ${name}.${id}`);
      const values = { ...type.values, [id]: apply(lines, change, `${file}: ${name}.${id}`) };
      changed.types[name] = { ...type, values };
    }
  }
  return { ...source, ...changed };
}

const added =
  (file: string): Apply =>
  (lines, { add = [] }) => [...lines, ...linesOf(file, add)];

const changed =
  (file: string): Apply =>
  (lines, change, where) => {
    for (const gone of change.remove ?? []) {
      if (!lines.some(({ text }) => text === gone)) {
        throw new Error(`${where} has no line to remove: ${gone}`);
      }
    }
    const left = lines.filter(({ text }) => !change.remove?.includes(text));
    return added(file)(left, change, where);
  };

/** The files of an overlay; a locale that differs in nothing has none. */
export const overlayFiles = (folder: string): string[] =>
  existsSync(folder) ? jsonFiles(folder) : [];

/**
 * A language's source as a locale speaks it.
 * @throws Error where an overlay names what is not there
 */
export const withOverlay = (source: ModelSource, folder: string): ModelSource =>
  overlayFiles(folder).reduce((all, file) => laidOver(file, all, changed(file)), source);

/** A language's source with what any of its locales adds, and nothing taken away. */
export const withAdded = (source: ModelSource, folders: readonly string[]): ModelSource =>
  folders.flatMap(overlayFiles).reduce((all, file) => laidOver(file, all, added(file)), source);
