import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Finding, findingsOf, shown } from './findings';

/** Reads the files of a content folder by their schemas and keeps what it finds wrong. */
export class Files {
  readonly findings: Finding[] = [];

  constructor(private readonly folder: string) {}

  /** Names of the JSON files in a folder, without their ending; none if there is no such folder. */
  names(below: string): readonly string[] {
    return this.list(below)
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length));
  }

  /** Everything in a folder, sorted. */
  list(below: string): readonly string[] {
    const path = join(this.folder, below);
    return existsSync(path) ? readdirSync(path).sort() : [];
  }

  /** One file, or undefined and a finding. */
  read<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const value = this.json(file);
    if (value === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    this.findings.push(...findingsOf(file, result.error, value));
    return undefined;
  }

  /** All files of a folder by name; a file that names an id must be called by it. */
  readAll<T>(below: string, schema: z.ZodType<T>): Record<string, T> {
    const all: Record<string, T> = {};
    for (const name of this.names(below)) {
      const file = `${below}/${name}.json`;
      const value = this.read(file, schema);
      if (value === undefined) continue;
      all[name] = value;
      const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : name;
      if (id !== name) {
        this.findings.push({
          file,
          path: 'id',
          expected: `"${name}", as the file is called`,
          found: shown(id),
        });
      }
    }
    return all;
  }

  private json(file: string): unknown {
    const path = join(this.folder, file);
    if (!existsSync(path)) {
      this.findings.push({ file, path: '', expected: 'a file', found: 'none' });
      return undefined;
    }
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as unknown;
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      this.findings.push({ file, path: '', expected: 'JSON', found });
      return undefined;
    }
  }
}
