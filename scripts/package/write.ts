import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './files';
import { at } from './places';
import { checkReplaceable, folderBeside, replace } from './replace';

/** Where the package and the code for Lambda go. */
export interface Targets {
  readonly out: string;
  readonly code: string;
}

function writeAll(folder: string, files: Files): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function bundleInto(folder: string): void {
  const script = at('scripts/build.mjs');
  execFileSync(process.execPath, [script, '--out', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/**
 * Writes both folders, or none: each is finished beside its place before the first one moves there.
 * @throws {Error} where a place is taken by something else, or the code cannot be bundled
 */
export function writePackage({ out, code }: Targets, files: Files): void {
  [out, code].forEach(checkReplaceable);
  const finished = [folderBeside(out), folderBeside(code)] as const;
  try {
    writeAll(finished[0], files);
    bundleInto(finished[1]);
    // Temporary folders are for their owner only; what is deployed is read by others too.
    finished.forEach((folder) => chmodSync(folder, 0o755));
    replace(out, finished[0]);
    replace(code, finished[1]);
  } finally {
    finished.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  }
}
