import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What a folder may hold that is replaced: only what was made here before. */
const MADE = /^(skill\.json|interactionModels|assets|[\w.-]+\.(js|js\.map|json|compiled))$/;

/**
 * @throws {Error} where a folder holds anything that was not made here, so that a mistyped path
 * costs nobody their files
 */
export function checkReplaceable(folder: string): void {
  if (!existsSync(folder)) return;
  const stranger = readdirSync(folder).find((name) => !MADE.test(name) || name === 'package.json');
  if (stranger !== undefined) {
    throw new Error(`${folder} holds ${stranger}, which is not ours to replace.`);
  }
}

/** A folder beside another one, on the same disk, so that it can take its place in one step. */
export function folderBeside(folder: string): string {
  const there = resolve(folder);
  mkdirSync(dirname(there), { recursive: true });
  return mkdtempSync(join(dirname(there), `.${basename(there)}-`));
}

/** Puts a finished folder in the place of the one before. */
export function replace(folder: string, finished: string): void {
  const before = folderBeside(folder);
  if (existsSync(folder)) renameSync(folder, join(before, 'before'));
  renameSync(finished, folder);
  rmSync(before, { recursive: true, force: true });
}
