import { open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';

/** The system's own name of a failure, such as ENOENT. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Whether a failure says that a file or folder is not there. */
export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

/** The names in a folder; null if there is no such folder. */
export const namesIn = (folder: string): Promise<string[] | null> =>
  readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });

/** Whether at `now` nothing in a folder came or went for that long; one that is gone is not old. */
export async function isOlderThan(folder: string, ms: number, now: number): Promise<boolean> {
  const found = await stat(folder).catch(() => null);
  return found !== null && now - found.mtimeMs > ms;
}

/** Writes a file that must not exist yet, and waits until it is on the disk. */
export async function writeSafely(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx', flush: true });
}

/** Waits until a folder's entries are on the disk; nothing where the system cannot do that. */
export async function flushFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Renames, and answers whether it was this call that did it: of several, one succeeds. */
export async function claim(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    // EPERM is what Windows says where others say that the target is there.
    const lost = isMissing(error) || ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error));
    if (lost) return false;
    throw error;
  }
}

/** Deletes files and folders with all that is in them; those that are gone are no error. */
export async function removeAll(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { recursive: true, force: true })));
}
