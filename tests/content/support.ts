import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent } from '../../scripts/content/load';
import { folder } from './ours';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A copy of the content to change, and to throw away after use. */
export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'content-'));
  private readonly changed = new Set<string>();

  constructor() {
    cpSync(folder, this.folder, { recursive: true });
  }

  /** Writes a file as it is. */
  write(file: string, text: string): void {
    this.changed.add(file);
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  /** Sets the value at a path, as in `steps.2.zone`; undefined takes it away. */
  set(file: string, path: string, value: Json | undefined): void {
    const json = JSON.parse(readFileSync(join(this.folder, file), 'utf8')) as Json;
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((at, key) => (at as Record<string, Json>)[key] ?? null, json);
    if (value === undefined) delete (holder as Record<string, Json>)[last];
    else (holder as Record<string, Json>)[last] = value;
    this.write(file, JSON.stringify(json));
  }

  remove(file: string): void {
    this.changed.add(file);
    rmSync(join(this.folder, file));
  }

  /** The message with which it is refused, or nothing. */
  refusal(): string {
    try {
      loadContent(this.folder);
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** Has every file as it is in the content again; a new copy would take longer. */
  restore(): void {
    for (const file of this.changed) {
      const [ours, here] = [join(folder, file), join(this.folder, file)];
      if (existsSync(ours)) copyFileSync(ours, here);
      else rmSync(here);
    }
    this.changed.clear();
  }

  discard(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** What `loadContent` gives of the shipped content. */
export const contentKeys = (): readonly string[] => Object.keys(loadContent(folder));
