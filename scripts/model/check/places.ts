import { readFileSync } from 'node:fs';
import { expandNotation } from '../notation';
import type { ModelSource, SourceLine } from '../source';
import type { Finding } from './finding';

const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The line, from 1, of a value below some keys of a JSON file; without a value, that of the last key. */
export function lineIn(file: string, keys: readonly string[], value?: string): number {
  const text = readFileSync(file, 'utf8');
  const steps = [
    ...keys.map((key) => new RegExp(`${quoted(key)}\\s*:`, 'g')),
    ...(value === undefined ? [] : [new RegExp(`${quoted(value)}(?!\\s*:)`, 'g')]),
  ];
  let at = 0;
  let found = 0;
  for (const step of steps) {
    step.lastIndex = at;
    const match = step.exec(text);
    if (match === null) break;
    found = match.index;
    at = step.lastIndex;
  }
  return text.slice(0, found).split('\n').length;
}

/** Where the things of a model stand in its source. */
export class Places {
  /** By the lines of an intent or a value: which of them writes what. */
  private readonly writers = new Map<readonly SourceLine[], ReadonlyMap<string, SourceLine>>();

  constructor(private readonly source: ModelSource) {}

  setting(name: string, message: string): Finding {
    const { file } = this.source;
    return { file, line: lineIn(file, [name]), message };
  }

  intent(name: string, message: string): Finding {
    const file = this.source.intents[name]?.file;
    if (file === undefined) return this.setting('builtIn', message);
    return { file, line: lineIn(file, [name]), message };
  }

  slot(intent: string, slot: string, message: string): Finding {
    const { file } = this.intent(intent, message);
    return { file, line: lineIn(file, [intent, 'slots', slot]), message };
  }

  /** A built sample, which the notation of a longer line may have written. */
  sample(intent: string, sample: string, message: string): Finding {
    const line = this.writer(this.source.intents[intent]?.samples ?? [], sample);
    if (line === undefined) return this.intent(intent, message);
    return { file: line.file, line: lineIn(line.file, [intent], line.text), message };
  }

  type(name: string, message: string): Finding {
    const file = this.source.types[name]?.file ?? this.source.file;
    return { file, line: lineIn(file, [name]), message };
  }

  value(type: string, id: string, message: string): Finding {
    const { file } = this.type(type, message);
    return { file, line: lineIn(file, [type, id]), message };
  }

  wording(type: string, id: string, wording: string, message: string): Finding {
    const line = this.writer(this.source.types[type]?.values[id] ?? [], wording);
    if (line === undefined) return this.value(type, id, message);
    return { file: line.file, line: lineIn(line.file, [type, id], line.text), message };
  }

  /** The source line that writes a built one. */
  private writer(lines: readonly SourceLine[], written: string): SourceLine | undefined {
    const known = this.writers.get(lines) ?? this.written(lines);
    this.writers.set(lines, known);
    return known.get(written);
  }

  private written(lines: readonly SourceLine[]): ReadonlyMap<string, SourceLine> {
    const all = new Map<string, SourceLine>();
    for (const line of lines) {
      for (const one of expandNotation(line.text, this.source.phrases)) {
        if (!all.has(one)) all.set(one, line);
      }
    }
    return all;
  }
}
