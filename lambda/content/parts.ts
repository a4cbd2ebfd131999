import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A table whose values are made when they are first asked for, and then kept. */
export function atNeed<T>(
  names: readonly string[],
  make: (name: string) => T,
): Readonly<Record<string, T>> {
  const table: Record<string, T> = {};
  for (const name of names) {
    let made: T | undefined;
    const get = (): T => (made ??= make(name));
    Object.defineProperty(table, name, { enumerable: true, get });
  }
  return table;
}

/**
 * What is in a file that the generator made of parts: a line for each, with its name, a space and its
 * JSON. A first answer needs few of them, so each is parsed when it is first asked for.
 */
export function partsIn<T extends object>(file: string): T {
  const text = readFileSync(join(__dirname, 'generated', `${file}.parts`), 'utf8');
  const texts = new Map<string, string>();
  for (const line of text === '' ? [] : text.split('\n')) {
    const space = line.indexOf(' ');
    texts.set(line.slice(0, space), line.slice(space));
  }
  return atNeed([...texts.keys()], (name) => JSON.parse(texts.get(name) ?? '') as unknown) as T;
}
