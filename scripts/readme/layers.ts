import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** One part of lambda/: a folder, or a file beside the folders. */
export interface Layer {
  readonly name: string;
  /** The parts of lambda/ it imports. */
  readonly within: readonly string[];
  /** What it imports from packages and from Node. */
  readonly outside: readonly string[];
}

const IMPORT = /(?:\bfrom\s+|^import\s+|\bimport\(\s*)'([^'\n]+)'/gm;

const sourcesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));

const layerOf = (file: string) => file.split('/')[0]?.replace(/\.ts$/, '') ?? file;

const importsOf = (folder: string, file: string): string[] =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(IMPORT)].map(([, name = '']) => name);

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** The layers of a folder by their real imports, in no order. */
export function layersOf(folder: string): Layer[] {
  const files = sourcesBelow(folder);
  return sorted(files.map(layerOf)).map((name) => {
    const imports = files
      .filter((file) => layerOf(file) === name)
      .flatMap((file) => importsOf(folder, file).map((to) => ({ file, to })));
    const inside = imports
      .filter(({ to }) => to.startsWith('.'))
      .map(({ file, to }) => layerOf(posix.join(posix.dirname(file), to)));
    return {
      name,
      within: sorted(inside).filter((other) => other !== name),
      outside: sorted(imports.map(({ to }) => to).filter((to) => !to.startsWith('.'))),
    };
  });
}

/** Layers in floors: each stands on the floors below it only. Throws where imports go in circles. */
export function floors(layers: readonly Layer[]): Layer[][] {
  const built: Layer[][] = [];
  let rest = layers;
  while (rest.length > 0) {
    const waiting = new Set(rest.map(({ name }) => name));
    const floor = rest.filter(({ within }) => !within.some((name) => waiting.has(name)));
    if (floor.length === 0) throw new Error(`Imports go in circles: ${[...waiting].join(', ')}.`);
    built.push(floor);
    rest = rest.filter((layer) => !floor.includes(layer));
  }
  return built;
}
